/** The engine without the element and without a DOM: for servers, workers and tools. */
export { Engine } from "./engine-whole.js";
export type { CompiledPolicy, LoadedPolicy, Side } from "./engine.js";
export { calendar } from "./calendar.js";
export type { CoreFactory, CoreModule, EvaluatorModule } from "./core-module.js";
export { evaluatorAlone } from "./evaluator-alone.js";
export { inlineCore as withCompiler } from "./inline-core.js";
export { PolicyIndex } from "./policy-index.js";
export type { Failure, Fault, Result } from "./result.js";
export { bundledPolicies, bundledPolicy, sharedEngine } from "./shared.js";
export { todayInAmsterdam } from "./today.js";
export type * from "./types.js";
