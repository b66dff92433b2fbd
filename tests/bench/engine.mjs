// The page's own engine and core, in Node: web/src/engine.ts around build/wasm.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { compiledPolicies } from "../../web/compiled-policies.mjs";
import { policyId, policyText, root, vocabularyText } from "./paths.mjs";

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
  for (const name of ["contractwijzer", "evaluator"])
    copyFileSync(`${root}build/wasm/${name}.js`, `${folder}${name}.cjs`);
  const given = { policies: { [policyId]: policyText }, vocabulary: vocabularyText };
  const [{ image, ...texts }] = await compiledPolicies(`${root}build/wasm`, given);
  writeFileSync(`${folder}image`, image);
  writeFileSync(`${folder}texts.json`, JSON.stringify(texts));
}

/** The policy as a page has it: compiled before. */
export const compiledPolicy = () => ({
  ...JSON.parse(readFileSync(`${folder}texts.json`, "utf8")),
  image: readFileSync(`${folder}image`),
});

/** A fresh engine on one of the two modules; `core` is that module. */
export async function startEngine(module = "contractwijzer") {
  const { Engine } = await load("engine.mjs");
  const { default: createCore } = await load(`${module}.cjs`);
  const wasmBinary = readFileSync(`${root}build/wasm/${module}.wasm`);
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
