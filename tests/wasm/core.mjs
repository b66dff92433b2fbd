// The WASM core in Node. The glue is made for pages and workers: it gets a world of its own that looks
// like a page's, in which text cannot become code, and the module's bytes.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { build } from "esbuild";

const built = (name) => readFileSync(new URL(`../../build/wasm/${name}`, import.meta.url));

export const glues = ["contractwijzer", "evaluator"].map((name) => built(`${name}.js`).toString());

export const loadCore = () => load("contractwijzer");

async function load(name) {
  const world = { window: {}, console, TextDecoder, URL, WebAssembly, setTimeout, clearTimeout };
  const context = vm.createContext(world, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(built(`${name}.js`).toString(), context, { filename: `${name}.js` });
  const aborts = [];
  const core = await context.createContractwijzerCore({
    wasmBinary: built(`${name}.wasm`),
    onAbort: (what) => aborts.push(what),
  });
  return { core, aborts, evaluate: (code) => vm.runInContext(code, context) };
}

/** The typed engine (web/src/engine.ts) around these modules, made one after another. */
export async function startEngineWith(make) {
  const { outputFiles } = await build({
    entryPoints: [new URL("../../web/src/engine.ts", import.meta.url).pathname],
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
