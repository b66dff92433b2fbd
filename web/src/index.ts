export { Engine, type CompiledPolicy, type LoadedPolicy, type Side } from "./engine.js";
export { calendar } from "./calendar.js";
export type { CoreFactory, CoreModule, EvaluatorModule } from "./core-module.js";
export { ContractWijzer, type ContractWijzerEventMap } from "./element/contract-wijzer.js";
export { define, tagName } from "./element/define.js";
export { PolicyIndex } from "./policy-index.js";
export type { Failure, Fault, Result } from "./result.js";
export type {
  AnswerDetail,
  ErrorDetail,
  OpenedDetail,
  PlaceDetail,
  ReadyDetail,
  VerdictDetail,
} from "./session/surface.js";
export { bundledPolicies, bundledPolicy, sharedEngine } from "./shared.js";
export { todayInAmsterdam } from "./today.js";
export type * from "./types.js";
export { apiVersion, languageVersion } from "./generated/versions.js";
