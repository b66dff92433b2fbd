import { text } from "./bundled/evaluator-wasm.js";
import type { CoreFactory } from "./core-module.js";
import { startEvaluator } from "./start-evaluator.js";
import { unpack } from "./unpack.js";

/** The evaluator from inside this script, with all that it answers: for policies that were compiled before. */
export const evaluatorAlone: CoreFactory = () => startEvaluator(unpack(text));
