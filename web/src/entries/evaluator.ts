/** The engine for policies that were compiled before: no compiler, no policy, no element, no DOM. */
export { Engine } from "../engine-whole.js";
export type { CompiledPolicy, LoadedPolicy, Side } from "../engine.js";
export { calendar } from "../calendar.js";
export type { CoreFactory, CoreModule, EvaluatorModule } from "../core-module.js";
export { evaluatorAlone } from "../evaluator-alone.js";
export { PolicyIndex } from "../policy-index.js";
export type { Failure, Fault, Result } from "../result.js";
export { todayInAmsterdam } from "../today.js";
export type * from "../types.js";
export { apiVersion, languageVersion } from "../generated/versions.js";
