import type { EvaluatorModule } from "./core-module.js";

/** What the evaluator by itself exports (wasm/evaluator.cpp, wasm/ask.cpp). */
interface Exports {
  memory: WebAssembly.Memory;
  /** Before anything else is called. */
  _initialize: () => void;
  room: (count: number) => number;
  load: (bytes: number) => number;
  ask: (key: number) => number;
  /** Not of the plain evaluator: who compares waits for the other (hosted/rest.ts). */
  compareSides: () => number;
  answered: () => number;
}

/** A fresh instance of an evaluator by itself. It imports nothing; where it breaks off, the call throws. */
export async function startEvaluator(wasm: BufferSource): Promise<EvaluatorModule> {
  const { instance } = await WebAssembly.instantiate(wasm);
  // The module is built beside this script.
  const { memory, ...exports } = instance.exports as unknown as Exports;
  exports._initialize();
  return {
    // A memory that has grown is another buffer.
    get HEAPU8() {
      return new Uint8Array(memory.buffer);
    },
    _room: exports.room,
    _load: exports.load,
    _ask: exports.ask,
    _compareSides: exports.compareSides,
    _answered: exports.answered,
  };
}
