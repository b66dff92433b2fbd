// Builds dist/contractwijzer-<policy>.js: everything in one classic script as in contractwijzer.js, but
// with one policy, compiled before, and without the compiler. For hosts that bring no policy of their own.
// And dist/parts, of which it is made: the checker and each policy, for a script with several.
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "esbuild";
import { compiledBefore, minified } from "./hosted.mjs";

const pieces = ["texts-nl-", "texts-rest-", "policy-", "texts-en-"];

/** Nothing comes later: the script has the evaluator that answers everything. */
const wholeFromTheStart = {
  name: "whole-from-the-start",
  setup({ onResolve }) {
    onResolve({ filter: /\/bundled\/plain-evaluator-wasm\.js$/ }, () => ({
      path: "../bundled/evaluator-wasm.js",
      namespace: "bundled",
    }));
  },
};

/** `hosted` is the folder with the policies' own scripts (hosted.mjs). */
export async function buildForOnePolicy(given, hosted, ids, outdir) {
  for (const name of await readdir(outdir))
    if (/^contractwijzer-.*\.js$/.test(name)) await rm(resolve(outdir, name));
  const { outputFiles } = await build({
    ...given,
    plugins: [compiledBefore, wholeFromTheStart, ...given.plugins],
    entryPoints: ["src/script.ts"],
    format: "iife",
    globalName: "contractwijzer",
    write: false,
    banner: {},
  });
  const [{ text }] = outputFiles;
  const code = `${await minified(text)}\n`;
  const { js: mark } = given.banner;
  const parts = resolve(outdir, "parts");
  await rm(parts, { recursive: true, force: true });
  await mkdir(parts, { recursive: true });
  await writeFile(resolve(parts, "checker.js"), mark + code);
  await Promise.all(
    ids.map(async (id) => {
      const policy = await Promise.all(
        pieces.map((piece) => readFile(resolve(hosted, `policies/${piece}${id}.js`), "utf8")),
      );
      const part = policy.map((piece) => piece.replace(/^\ufeff/, "")).join("");
      await writeFile(resolve(parts, `${id}.js`), mark + part);
      await writeFile(resolve(outdir, `contractwijzer-${id}.js`), mark + part + code);
    }),
  );
}
