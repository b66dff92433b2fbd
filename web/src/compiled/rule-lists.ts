import type { CareTypeStructure, RuleStructure } from "../types.js";

/** The lists of a care type's rules, in the order in which an evaluator counts them. */
export const ruleLists = ["conditions", "factors", "expectations", "selective", "modules"] as const;

export const rulesOf = (care: CareTypeStructure): RuleStructure[] =>
  ruleLists.flatMap((list) => care[list]);
