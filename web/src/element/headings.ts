// Headings that say what became of the practice: none says more than the headline does.
import type { ContractState, Verdict } from "../types.js";
import { contractName } from "./headline.js";
import { restWords } from "./rest-words.js";
import { isOver } from "./standing.js";
import type { View } from "./view.js";

/** Above what these contracts ask: it is why, where one is the practice's. */
export function contractHeading(
  view: View,
  verdict: Verdict,
  contracts: readonly ContractState[],
): string {
  const { contract: t } = restWords(view).details;
  if (isOver(verdict)) return t.asked(contracts.length);
  return contractName(view, verdict) ? t.why : t.asks(contracts.length);
}

export function evidenceHeading(view: View, verdict: Verdict): string {
  const { evidence, evidenceThen } = restWords(view).details;
  return isOver(verdict) ? evidenceThen : evidence;
}
