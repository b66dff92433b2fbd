import type { Verdict } from "../types.js";
import type { View } from "./view.js";

/** The outcome as a heading, and the sentence beneath it. */
export function headline(view: View, verdict: Verdict): { title: string; line: string } {
  const { outcome, questions } = verdict;
  if (!outcome) return { title: view.t.outcome.open, line: view.t.openOutcome(questions.length) };
  const contract =
    outcome.contract && view.index.contracts.get(view.careType)?.get(outcome.contract)?.contract;
  const sentence = view.t.outcome[outcome.kind];
  return contract
    ? { title: view.say(contract.name), line: `${sentence}.` }
    : { title: sentence, line: "" };
}
