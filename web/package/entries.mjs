// The package's modules: the element, the engine by itself, with or without its compiler, and the element
// with the types of each framework. What they share is in chunks, so that a page that takes several has each thing once.
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const frameworks = ["react", "preact", "svelte", "vue"];

/** `options` as for the scripts; their byte order mark is for classic scripts only. */
export async function buildEntries({ banner, ...options }, dist) {
  await rm(resolve(dist, "chunks"), { recursive: true, force: true });
  await build({
    ...options,
    entryPoints: {
      index: "src/script.ts",
      engine: "src/entries/engine.ts",
      evaluator: "src/entries/evaluator.ts",
      ...Object.fromEntries(frameworks.map((name) => [name, `src/frameworks/${name}.ts`])),
    },
    format: "esm",
    external: ["react"],
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    outdir: dist,
    sourcemap: true,
    sourcesContent: true,
    define: { document: "hostDocument", HTMLElement: "HostElement" },
    inject: [fileURLToPath(new URL("page-or-stand-in.js", import.meta.url))],
  });
}
