import { text } from "../bundled/plain-evaluator-wasm.js";
import type { CoreFactory } from "../core-module.js";
import "./given.js";
import { startEvaluator } from "../start-evaluator.js";
import { unpack } from "../unpack.js";

/**
 * The evaluator from the page, or from inside this script: the plain one, which gives verdicts only. In
 * the script with one policy it is the whole one (web/one-policy.mjs).
 */
export const inlineEvaluator: CoreFactory = () =>
  startEvaluator(globalThis.contractwijzerEvaluator ?? unpack(text));
