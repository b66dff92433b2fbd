// Builds dist/hosted: the script in pieces, for pages that bring each when it is needed. Classic
// scripts, as pages saved to disk run no others. The first piece stands on the page; the others may
// come in any order, and share its modules.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { compiledPolicies } from "./compiled-policies.mjs";
import { inPieces } from "./policy-pieces.mjs";

/** The piece that all others need. */
const first = "first";
const later = ["rest", "words-nl", "words-en"];

/** To where a later piece goes, to be run with the modules that are shared: a list until the first piece is there. */
const pieces = "contractwijzerPieces";

/** What esbuild puts into a chunk of its own: modules that more than one piece needs. */
const isShared = (path) => /^\.\/chunk-/.test(path);

/** Policies stand on the page, compiled: no script has the compiler, or policies' own texts. */
export const compiledBefore = {
  name: "compiled-before",
  setup({ onResolve }) {
    onResolve({ filter: /\/shared\.js$/ }, () => ({ path: here("src/hosted/shared.ts") }));
  },
};

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The scripts of each policy. */
export async function writePolicies(outdir, core, rules, asText) {
  await mkdir(resolve(outdir, "policies"), { recursive: true });
  for (const { id, image, ...whole } of await compiledPolicies(core, rules)) {
    const { first, nl, en, rest } = inPieces(whole);
    const { alphabet, text } = asText(image);
    const name = JSON.stringify(id);
    const texts = `((globalThis.contractwijzerTexts??={})[${name}]??={})`;
    const write = (piece, place, given) =>
      writeFile(
        resolve(outdir, `policies/${piece}${id}.js`),
        `\ufeff${place}=${JSON.stringify(given)};
dispatchEvent(new Event("contractwijzer-policy"));
`,
      );
    await Promise.all([
      write("policy-", `(globalThis.contractwijzerPolicies??={})[${name}]`, {
        ...first,
        alphabet,
        image: text,
      }),
      write("texts-nl-", `${texts}.nl`, nl),
      write("texts-en-", `${texts}.en`, en),
      write("texts-rest-", `${texts}.rest`, rest),
    ]);
  }
}

export async function buildHosted(given, outdir) {
  const options = { ...given, plugins: [compiledBefore, ...given.plugins] };
  const chunks = new Map();
  const { outputFiles } = await build({
    ...options,
    entryPoints: [first, ...later].map((name) => `src/${name}.ts`),
    format: "esm",
    splitting: true,
    chunkNames: "chunk-[hash]",
    outdir,
    write: false,
    banner: {},
  });
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  for (const { path, text } of outputFiles)
    chunks.set(path.slice(resolve(outdir).length + 1), text);
  await Promise.all([
    writeFirst(options, outdir, chunks),
    ...later.map((name) => writeLater(options, outdir, name, chunks.get(`${name}.js`))),
  ]);
}

/** One script of the first piece and of all that is shared, which it hands to the others. */
function writeFirst(options, outdir, chunks) {
  const shared = [...chunks.keys()].map((name) => `./${name}`).filter(isShared);
  const contents = [
    `export * from "./${first}.js";`,
    ...shared.map((path, i) => `import * as shared${i} from "${path}";`),
    `const shared = { ${shared.map((path, i) => `"${path}": shared${i}`).join(", ")} };`,
    "const run = (piece) => piece((path) => shared[path]);",
    `globalThis.${pieces}?.forEach(run);`,
    `globalThis.${pieces} = { push: run };`,
  ].join("\n");
  const fromChunks = {
    name: "chunks",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) => ({ path: path.slice(2), namespace: "chunks" }));
      onLoad({ filter: /./, namespace: "chunks" }, ({ path }) => ({ contents: chunks.get(path) }));
    },
  };
  return build({
    ...options,
    stdin: { contents, resolveDir: outdir },
    plugins: [fromChunks],
    format: "iife",
    globalName: "contractwijzer",
    outfile: resolve(outdir, `${first}.js`),
  });
}

/** One script of a later piece, which is run with what it shares: at once, or when that is there. */
async function writeLater({ target, charset, minify, banner }, outdir, name, text) {
  const { code } = await transform(text, { format: "cjs", target, charset, minify });
  const script = `(globalThis.${pieces}??=[]).push(require=>{"use strict";${code.trim()}});\n`;
  await writeFile(resolve(outdir, `${name}.js`), banner.js + script);
}
