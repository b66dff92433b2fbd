// Builds dist/hosted: the script in pieces, for pages that bring each when it is needed. Classic
// scripts, as pages saved to disk run no others. The first piece stands on the page; the others may
// come in any order, and share its modules.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { minify } from "terser";
import { asText } from "./bytes-as-text.mjs";
import { inPieces } from "./policy-pieces.mjs";
import { rowSizes, withDifferences } from "./row-differences.mjs";

/** The piece that all others need, and what others still need beyond it. */
const [first, rest] = ["first", "rest"];
const later = [rest, "compare", "words-nl", "words-en"];

/**
 * To where a later piece goes, to be run once the modules that it shares are there: a list until the
 * first piece is. A piece is the modules that it needs, and what runs it.
 */
const pieces = "contractwijzerPieces";

/** What esbuild puts into a chunk of its own: modules that more than one piece needs. */
const isShared = (path) => path.startsWith("./chunk-");

/** Policies stand on the page, compiled: no script has the compiler, or policies' own texts. */
export const compiledBefore = {
  name: "compiled-before",
  setup({ onResolve }) {
    onResolve({ filter: /\/shared\.js$/ }, () => ({ path: here("src/hosted/shared.ts") }));
  },
};

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The scripts of each policy. */
export async function writePolicies(outdir, compiled) {
  await mkdir(resolve(outdir, "policies"), { recursive: true });
  for (const { id, image, ...whole } of compiled) {
    const { first, nl, en, rest } = inPieces(whole);
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
        image: asText(withDifferences(image)),
        rows: rowSizes,
      }),
      write("texts-nl-", `${texts}.nl`, nl),
      write("texts-en-", `${texts}.en`, en),
      write("texts-rest-", `${texts}.rest`, rest),
    ]);
  }
}

export async function buildHosted(given, outdir) {
  const options = { ...given, plugins: [compiledBefore, ...given.plugins] };
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: Object.fromEntries(
      [first, ...later].map((name) => [name, `src/${name === rest ? "hosted/" : ""}${name}.ts`]),
    ),
    format: "esm",
    splitting: true,
    chunkNames: "chunk-[hash]",
    outdir,
    write: false,
    metafile: true,
    banner: {},
  });
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const chunks = new Map(outputFiles.map(({ path, text }) => [nameOf(path), text]));
  const owned = ownersOf(metafile.outputs);
  await Promise.all([
    writeFirst(options, outdir, chunks, owned.get(first)),
    ...later.map((name) => writeLater(options, outdir, name, chunks, owned)),
  ]);
}

const nameOf = (path) => `./${basename(path)}`;

/** Which piece has each shared chunk: what the rest shares with what comes after it only is the rest's. */
function ownersOf(outputs) {
  const imports = new Map(
    Object.entries(outputs).map(([path, each]) => [
      nameOf(path),
      each.imports.map(({ path: to }) => nameOf(to)),
    ]),
  );
  const reached = (from, seen = new Set()) => {
    for (const path of imports.get(from) ?? []) if (!seen.has(path)) reached(path, seen.add(path));
    return seen;
  };
  const ofOthers = new Set(
    [first, ...later]
      .filter((name) => name !== rest && name !== "compare")
      .flatMap((name) => [...reached(`./${name}.js`)]),
  );
  const shared = [...imports.keys()].filter(isShared);
  return new Map([
    [first, shared.filter((path) => ofOthers.has(path))],
    [rest, shared.filter((path) => !ofOthers.has(path))],
  ]);
}

/** Bundles chunks by their names. */
const fromChunks = (chunks, external = []) => ({
  name: "chunks",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\// }, ({ path }) =>
      external.includes(path) ? { path, external: true } : { path, namespace: "chunks" },
    );
    onLoad({ filter: /./, namespace: "chunks" }, ({ path }) => ({ contents: chunks.get(path) }));
  },
});

const imported = (paths) =>
  paths.map((path, i) => `import * as shared${i} from "${path}";`).join("\n");

/** One script of the first piece and of what it shares, which it hands to the others. */
function writeFirst(options, outdir, chunks, own) {
  const contents = `export * from "./${first}.js";
${imported(own)}
const shared = { ${own.map((path, i) => `"${path}": shared${i}`).join(", ")} };
const waiting = [];
const push = (piece) => {
  waiting.push(piece);
  for (;;) {
    const next = waiting.findIndex(([needs]) => needs.every((path) => path in shared));
    if (next < 0) return;
    const [[, run]] = waiting.splice(next, 1);
    run((path) => shared[path], (path, module) => void (shared[path] = module));
  }
};
globalThis.${pieces}?.forEach(push);
globalThis.${pieces} = { push };
`;
  return writeBundled(
    {
      ...options,
      stdin: { contents, resolveDir: outdir },
      plugins: [fromChunks(chunks)],
      format: "iife",
      globalName: "contractwijzer",
    },
    (text) => text,
    resolve(outdir, `${first}.js`),
  );
}

/** One script of a later piece, which is run with what it shares: at once, or when that is there. */
async function writeLater(options, outdir, name, chunks, owned) {
  const own = owned.get(name) ?? [];
  const others = [...owned.values()].flat().filter((path) => !own.includes(path));
  const bundled = {
    ...options,
    stdin: {
      contents: `import "./${name}.js";
${imported(own)}
${own.map((path, i) => `provide("${path}", shared${i});`).join("\n")}`,
      resolveDir: outdir,
    },
    plugins: [fromChunks(chunks, others)],
    format: "cjs",
  };
  const asPiece = (text) => {
    const needs = others.filter((path) => text.includes(`require("${path}")`));
    return `(globalThis.${pieces}??=[]).push([${JSON.stringify(needs)},(require,provide)=>{"use strict";${text.trim()}}]);`;
  };
  await writeBundled(bundled, asPiece, resolve(outdir, `${name}.js`));
}

async function writeBundled(options, shaped, path) {
  const { outputFiles } = await build({ ...options, write: false, banner: {} });
  const [{ text }] = outputFiles;
  await writeFile(path, `${options.banner.js}${await minified(shaped(text))}\n`);
}

/** A script minified once more: terser leaves a fiftieth less than esbuild. */
export async function minified(text) {
  const { code } = await minify(text, {
    ecma: 2022,
    compress: { ecma: 2022, passes: 3 },
    format: { comments: false },
  });
  return code;
}
