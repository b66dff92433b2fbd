// The WASM core in Node, and the typed engine around it.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { build } from "esbuild";
import { startInNode } from "../../web/core-in-node.mjs";

const folder = new URL("../../build/wasm/", import.meta.url).pathname;

export const glues = ["contractwijzer", "evaluator"].map((name) =>
  readFileSync(`${folder}${name}.js`, "utf8"),
);

export const loadCore = () => load("contractwijzer");

/** Text cannot become code there. */
async function load(name) {
  const aborts = [];
  const { core, context } = await startInNode(folder, name, {
    codeGeneration: { strings: false, wasm: false },
    onAbort: (what) => aborts.push(what),
  });
  return { core, aborts, evaluate: (code) => vm.runInContext(code, context) };
}

/** The typed engine (web/src/engine-whole.ts) around these modules, made one after another. */
export async function startEngineWith(make) {
  const { outputFiles } = await build({
    entryPoints: [new URL("../../web/src/engine-whole.ts", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  const { Engine } = await import(`data:text/javascript;base64,${source}`);
  const started = await Engine.start(make);
  return started.value;
}

/** Around this instance of the module. */
export const startEngine = (core) => startEngineWith(() => Promise.resolve(core));

/** The evaluator by itself. */
export const loadEvaluator = () => load("evaluator");
