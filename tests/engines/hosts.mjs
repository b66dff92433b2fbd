// Where the journeys go: the built site as its preview serves it, and the README's page.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { loadConfigFromFile } from "vite";
import { embeddedPage, strictestPolicy } from "../embedding.mjs";
import { fileOf, serve } from "../serve.mjs";
import { ears, withEars } from "./ears.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const script = join(root, "web/dist/contractwijzer.js");
const readmePage = withEars(embeddedPage(readFileSync(join(root, "web/README.md"), "utf8")));

/** Serves a folder until the tests are over: its address, and every path that was asked for. */
async function serveFolder(folder, headers) {
  const asked = [];
  const { address, close } = await serve((path) => {
    asked.push(path);
    if (path.endsWith("/ears.js")) return { body: ears, type: "text/javascript" };
    const file = fileOf(folder, path);
    if (file?.type === "text/html") file.body = withEars(file.body);
    return file && { ...file, headers };
  });
  after(close);
  return { address, asked };
}

export async function serveSite() {
  const { config } = await loadConfigFromFile(
    { command: "serve", mode: "production" },
    join(root, "site/vite.config.ts"),
    root,
    "silent",
  );
  return serveFolder(join(root, "site/dist"), config.preview.headers);
}

/** The README's page with the script beside it: a folder on disk. */
function embed() {
  const folder = mkdtempSync(join(tmpdir(), "contractwijzer-embed-"));
  after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "index.html"), readmePage);
  writeFileSync(join(folder, "ears.js"), ears);
  cpSync(script, join(folder, "contractwijzer.js"));
  return folder;
}

export const embedOnDisk = () => pathToFileURL(join(embed(), "index.html")).href;

export const embedStrictly = () =>
  serveFolder(embed(), {
    "content-security-policy": strictestPolicy,
    "x-content-type-options": "nosniff",
  });
