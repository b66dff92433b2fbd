// The core in Node. Its glue is made for pages and workers: it gets a world of its own
// that looks like a page's, and the module's bytes.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import vm from "node:vm";

/** `folder`: of the wasm build. */
export async function startInNode(folder, { codeGeneration, onAbort } = {}) {
  const world = { window: {}, console, TextDecoder, URL, WebAssembly, setTimeout, clearTimeout };
  const context = vm.createContext(world, { codeGeneration });
  const glue = readFileSync(resolve(folder, "contractwijzer.js"), "utf8");
  vm.runInContext(glue, context, { filename: "contractwijzer.js" });
  const wasmBinary = readFileSync(resolve(folder, "contractwijzer.wasm"));
  const core = await context.createContractwijzerCore({ wasmBinary, onAbort });
  return { core, context };
}
