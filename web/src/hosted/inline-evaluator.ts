import { alphabet, text } from "../bundled/evaluator-wasm.js";
import type { CoreFactory } from "../core-module.js";
import "./given.js";
import { startEvaluator } from "../start-evaluator.js";
import { unpack } from "../unpack.js";

/** The evaluator from inside this script, or from the page. */
export const inlineEvaluator: CoreFactory = () =>
  startEvaluator(globalThis.contractwijzerEvaluator ?? unpack(alphabet, text));
