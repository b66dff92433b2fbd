// The page's own engine and core, in Node: web/src/engine.ts around build/wasm.
import { copyFileSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { policyText, root, vocabularyText } from "./paths.mjs";

const folder = `${root}build/bench/`;
const load = async (file) => import(pathToFileURL(folder + file).href);

/** Puts the engine as plain JavaScript, and the glue as the CommonJS that it is, where Node runs them. */
export async function prepareEngine() {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [`${root}web/src/engine-whole.ts`],
    bundle: true,
    format: "esm",
    target: "es2022",
    outfile: `${folder}engine.mjs`,
    logLevel: "error",
  });
  copyFileSync(`${root}build/wasm/contractwijzer.js`, `${folder}core.cjs`);
}

/** A fresh engine; `core` is the module behind it. */
export async function startEngine() {
  const { Engine } = await load("engine.mjs");
  const { default: createCore } = await load("core.cjs");
  const wasmBinary = readFileSync(`${root}build/wasm/contractwijzer.wasm`);
  let core;
  const engine = valueOf(await Engine.start(async () => (core = await createCore({ wasmBinary }))));
  return { engine, core };
}

/** A fresh engine with a policy in it. */
export async function startWith(policyFile = policyText) {
  const { engine, core } = await startEngine();
  return { engine, core, policy: valueOf(engine.loadPolicy(policyFile, vocabularyText)) };
}

export function valueOf(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.errors, undefined, 2));
  return result.value;
}
