import createCore from "../bundled/evaluator-glue.js";
import { alphabet, text } from "../bundled/evaluator-wasm.js";
import type { CoreFactory } from "../core-module.js";
import { unpack } from "../unpack.js";

/** The evaluator from inside this script. */
export const inlineEvaluator: CoreFactory = () =>
  createCore({ wasmBinary: unpack(alphabet, text) });
