export {
  Engine,
  type AskedFact,
  type LoadedPolicy,
  type QuestionGroup,
  type Side,
  type Use,
} from "./engine.js";
export { calendar } from "./calendar.js";
export type { CoreFactory, CoreModule } from "./core-module.js";
export { ContractWijzer } from "./element/contract-wijzer.js";
export { define, tagName } from "./element/define.js";
export { PolicyIndex } from "./policy-index.js";
export type { Failure, Fault, Result } from "./result.js";
export { bundledPolicies, bundledPolicy, sharedEngine } from "./shared.js";
export { todayInAmsterdam } from "./today.js";
export type * from "./types.js";
