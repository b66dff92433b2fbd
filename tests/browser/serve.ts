// A server of a test's own: files and pages with the headers that a host would send.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

export interface Answer {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
}

/** Listens on a free port and answers what `find` finds; anything else is not there. */
export async function serve(find: (path: string) => Answer | undefined): Promise<{
  address: string;
  close: () => Server;
}> {
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
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}/`, close: () => server.close() };
}

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
};

/** The file of a folder; undefined when it is not there. */
export function fileOf(folder: string, path: string): Answer | undefined {
  const name = path === "/" ? "/index.html" : path;
  try {
    return { body: readFileSync(folder + name), type: types[extname(name)] ?? "text/plain" };
  } catch {
    return undefined;
  }
}
