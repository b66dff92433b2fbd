/** The engine for policies that were compiled before: no compiler, no policy, no element, no DOM. */
export { Engine } from "../engine-whole.js";
export { evaluatorAlone } from "../evaluator-alone.js";
export * from "./beside-the-engine.js";
