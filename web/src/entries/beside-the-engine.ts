/** What every entry has beside its engine: types, what is made of a verdict, versions. */
export { calendar } from "../calendar.js";
export type { CoreFactory, CoreModule, EvaluatorModule } from "../core-module.js";
export type { CompiledPolicy, LoadedPolicy, Side } from "../engine.js";
export { apiVersion, languageVersion } from "../generated/versions.js";
export { PolicyIndex } from "../policy-index.js";
export type { Failure, Fault, Result } from "../result.js";
export { todayInAmsterdam } from "../today.js";
export type * from "../types.js";
