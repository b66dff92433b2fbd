// A server of a test's own: files and pages with the headers that a host would send.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";

/**
 * @typedef {object} Answer
 * @property {string | Buffer} body
 * @property {string} [type]
 * @property {Record<string, string>} [headers]
 */

/**
 * Listens on a free port and answers what `find` finds; anything else is not there.
 * @param {(path: string) => Answer | undefined} find
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(find) {
  const server = createServer((request, response) => {
    const answer = find(request.url ?? "/");
    response.statusCode = answer ? 200 : 404;
    if (answer) {
      response.setHeader("content-type", answer.type ?? "text/html; charset=utf-8");
      for (const [name, value] of Object.entries(answer.headers ?? {}))
        response.setHeader(name, value);
    }
    response.end(answer?.body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  const place = server.address();
  const port = typeof place === "object" ? place?.port : undefined;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      // A browser keeps its connection, and the server would wait for it.
      server.closeAllConnections();
    },
  };
}

/** @type {Record<string, string>} */
const types = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
};

/**
 * The file of a folder; undefined when it is not there.
 * @param {string} folder
 * @param {string} path
 * @returns {Answer | undefined}
 */
export function fileOf(folder, path) {
  const name = path.endsWith("/") ? `${path}index.html` : path;
  try {
    return { body: readFileSync(folder + name), type: types[extname(name)] ?? "text/plain" };
  } catch {
    return undefined;
  }
}
