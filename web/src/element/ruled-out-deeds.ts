import type { ContractWays, Verdict } from "../types.js";
import type { View } from "./view.js";
import { deed, stepsOf } from "./way-steps.js";

/** The deeds that are ruled out and that would lead to this contract, where without them nothing does. */
export function missedDeeds(view: View, verdict: Verdict, { id, ways }: ContractWays): string[] {
  const { facts = [] } = view.ruledOut ?? {};
  const free = freeWaysTo(view, id);
  if (ways.length || !free.length) return [];
  return facts
    .filter((fact) => free.some(({ changes }) => changes.some((change) => change.fact === fact)))
    .map((fact) => ruledOutDeed(view, verdict, fact));
}

/** The deed that would change this fact, as a way says it that goes by it; else the question. */
export function ruledOutDeed(view: View, verdict: Verdict, fact: string): string {
  const { freeWays } = view.ruledOut ?? {};
  for (const { ways } of freeWays?.contracts ?? []) {
    for (const way of ways) {
      const step = stepsOf(view, verdict, way).find(({ changes }) =>
        changes.some((change) => change.fact === fact),
      );
      if (step) return deed(view, step);
    }
  }
  return view.say(view.index.facts.get(fact)?.question);
}

const freeWaysTo = ({ ruledOut }: View, contract: string) =>
  ruledOut?.freeWays?.contracts.find(({ id }) => id === contract)?.ways ?? [];
