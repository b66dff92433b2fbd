// Where the journeys go: the built site, and the README's page.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { embeddedPage, strictestPolicy } from "../embedding.mjs";
import { fileOf, serve } from "../serve.mjs";
import { importTypeScript } from "../typescript.mjs";
import { ears, withEars } from "./ears.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const script = join(root, "web/dist/contractwijzer.js");
const listening = "?ears";
const readmePage = withEars(embeddedPage(readFileSync(join(root, "web/README.md"), "utf8")));

/** Serves a folder: the address of its page, every path that was asked for, and an end to it. */
async function serveFolder(folder, headersFor) {
  const asked = [];
  const { address, close } = await serve((url) => {
    const { pathname, search } = new URL(url, "http://host");
    asked.push(pathname);
    if (pathname === "/ears.js") return { body: ears, type: "text/javascript" };
    const file = fileOf(folder, pathname);
    // Only the visitor's own visit: a service worker takes no page that was changed.
    if (file && search === listening) file.body = withEars(file.body);
    return file && { ...file, headers: headersFor(pathname) };
  });
  after(close);
  return { address: address + listening, asked, close };
}

/** The site as it is published. */
export async function serveSite() {
  const { headersFor } = await importTypeScript("site/security-policy.ts");
  return serveFolder(join(root, "site/dist"), headersFor);
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
  serveFolder(embed(), () => ({
    "content-security-policy": strictestPolicy,
    "x-content-type-options": "nosniff",
  }));
