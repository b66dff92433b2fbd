import type { EvaluatorModule } from "../core-module.js";

/** The glue of the evaluator's module (build/wasm/evaluator.js). */
declare function createCore(options: { wasmBinary: Uint8Array }): Promise<EvaluatorModule>;
export default createCore;
