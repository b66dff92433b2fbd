import type { Engine, LoadedPolicy } from "../engine.js";
import type { Verdict } from "../types.js";
import { stepsOf } from "./steps.js";

/** What can be said before anything is chosen, for each care type of a policy in its order. */
export interface Outlook {
  /** Of a practice of which nothing is known. */
  verdicts: readonly Verdict[];
  /** How many questions bear on the contract. */
  questions: readonly number[];
  /** All that is asked. */
  facts: readonly string[];
}

/** Undefined where the core cannot say it yet. */
export function outlookOf(
  engine: Engine,
  { key, careTypes, index }: LoadedPolicy,
  edition: string,
  day: string,
): Outlook | undefined {
  const answers = { format: 1, ...(edition ? { edition } : {}) } as const;
  const checked = engine.checkAll(key, careTypes, answers, day);
  if (!checked.ok) return undefined;
  const steps = careTypes.map((careType) => {
    const asked = engine.questions(key, careType);
    return asked.ok
      ? stepsOf(index.groups.keys(), [{ careType, groups: asked.value }]).filter(
          ({ extra }) => !extra,
        )
      : [];
  });
  return {
    verdicts: checked.value.verdicts,
    questions: steps.map((own) => own.reduce((sum, { asks }) => sum + asks.length, 0)),
    facts: [...new Set(steps.flat().flatMap(({ asks }) => asks.map(({ asked }) => asked.fact)))],
  };
}
