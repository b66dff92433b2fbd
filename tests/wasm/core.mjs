// The WASM core in Node. The glue is made for pages and workers: it gets a world of its own that looks
// like a page's, in which text cannot become code, and the module's bytes.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { build } from "esbuild";

const built = (name) => new URL(`../../build/wasm/contractwijzer.${name}`, import.meta.url);

export const glue = readFileSync(built("js"), "utf8");
const wasmBinary = readFileSync(built("wasm"));

export async function loadCore() {
  const world = { window: {}, console, TextDecoder, URL, WebAssembly, setTimeout, clearTimeout };
  const context = vm.createContext(world, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(glue, context, { filename: "contractwijzer.js" });
  const aborts = [];
  const core = await context.createContractwijzerCore({
    wasmBinary,
    onAbort: (what) => aborts.push(what),
  });
  return { core, aborts, evaluate: (code) => vm.runInContext(code, context) };
}

/** The typed engine (web/src/engine.ts) around this instance of the module. */
export async function startEngine(core) {
  const { outputFiles } = await build({
    entryPoints: [new URL("../../web/src/engine.ts", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  const { Engine } = await import(`data:text/javascript;base64,${source}`);
  const started = await Engine.start(() => Promise.resolve(core));
  return started.value;
}
