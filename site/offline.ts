// The single file: a policy's check page with everything inside.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { PolicyIndex } from "../web/src/policy-index.js";
import { bundle } from "./bundle.js";
import { packLzma } from "./pack-lzma.mjs";
import { packPieces } from "./src/offline/container.js";
import { compose } from "./src/offline/file.js";
import { h, toHtml } from "./src/tree.js";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const built = async (name: string): Promise<string> =>
  (await readFile(path(`../web/dist/hosted/${name}.js`), "utf8")).replace(/^\ufeff/, "");

const hash = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What the file may do: run the scripts and styles that it was made with, and ask for nothing. */
const securityPolicy = (scripts: readonly string[], style: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(" ")} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html contractwijzer-file",
  ].join("; ");

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export interface Page {
  title: string;
  favicon: string;
  body: string;
}

/** In a script an evaluator is text (web/build.mjs): nothing else in it is as long without an escape. */
const evaluatorAsText = /(["'`])[^"'`\\$]{30000,}\1/;

/** A piece without its evaluator: the file has the whole one's bytes, which are packed better. */
async function withoutEvaluator(name: string): Promise<string> {
  const piece = await built(name);
  if (!evaluatorAsText.test(piece)) throw new Error(`No evaluator in the piece ${name}`);
  return piece.replace(evaluatorAsText, '""');
}

/** The checker's script with all its pieces, one policy, and the page's own script. */
async function wholeScript(policy: string, compares: boolean, pageScript: string): Promise<string> {
  const pieces = await Promise.all(
    [
      // The page's own sentences first, beside the page (src/offline/file.ts).
      `policies/texts-nl-${policy}`,
      `policies/texts-rest-${policy}`,
      `policies/policy-${policy}`,
      `policies/texts-en-${policy}`,
    ].map(built),
  );
  const code = await Promise.all([
    withoutEvaluator("first"),
    ...["words-nl", "words-en"].map(built),
    withoutEvaluator("rest"),
    // The file has this policy alone: only its editions can be compared.
    ...(compares ? ["compare"] : []).map(built),
  ]);
  return [...pieces, ...code, pageScript].join("\n");
}

export async function singleFile(
  { policy: { id, editions = [] } }: PolicyIndex,
  page: Page,
  pageScript: string,
): Promise<string> {
  const script = await wholeScript(id, editions.length > 1, pageScript);
  const load = (await bundle("src/offline/load.ts")).trim();
  const style = (await bundle("src/page.css")).trim();
  const before = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${securityPolicy([load, script], style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${toHtml(h("title", {}, page.title))}
<link rel="icon" href="${page.favicon}">
<style>${style}</style>
</head>
<body>
${page.body}
`;
  const after = `
<script>${load}</script>
</body>
</html>
`;
  const evaluator = new Uint8Array(await readFile(path("../web/dist/hosted/evaluator.wasm")));
  const parts = { script: utf8(script), before: utf8(before), after: utf8(after), evaluator };
  return compose(before, packPieces(parts, packLzma), after);
}
