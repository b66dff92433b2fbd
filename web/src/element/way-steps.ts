import type { Explained } from "../policy-index.js";
import { asTyped } from "../session/typed.js";
import type { Change, Ground, Verdict, Way } from "../types.js";
import { restWords } from "./rest-words.js";
import { groupBy, type View } from "./view.js";

/** A deed of a way: what it makes otherwise, and the rule that is met by it, where there is one. */
export interface WayStep {
  rule: Explained | undefined;
  changes: readonly Change[];
}

/** The steps of a way: what meets one rule is one deed. */
export const stepsOf = (view: View, verdict: Verdict, way: Way): WayStep[] =>
  [
    ...groupBy<Change, string | Change>(
      way.changes,
      (change) => ruleOf(verdict, way, change) ?? change,
    ),
  ].map(([rule, changes]) => ({
    rule: typeof rule === "string" ? view.index.rules.get(rule) : undefined,
    changes,
  }));

/** The rule that a change meets: of several the one that looks at least else. */
function ruleOf(verdict: Verdict, { meets }: Way, { fact }: Change): string | undefined {
  const [rule] = [...verdict.conditions, ...verdict.factors]
    .filter(({ id, facts }) => meets.includes(id) && facts.includes(fact))
    .sort((a, b) => a.facts.length - b.facts.length);
  return rule?.id;
}

/** What is to be done; where no rule says it, the question whose answer is to be another. */
export const deed = (view: View, { rule, changes }: WayStep): string =>
  view.say(rule?.mend ?? rule?.text ?? view.index.facts.get(changes[0]?.fact ?? "")?.question);

/** The deed in a line, with the numbers that it takes. */
export function stepInShort(view: View, step: WayStep): string {
  const counted = step.changes.flatMap((change) => numbers(view, change) || []);
  return [deed(view, step).replace(/[.?]$/, ""), ...counted].join(", ");
}

const numbers = (view: View, change: Change): string =>
  typeof change.from === "number" && typeof change.to === "number"
    ? restWords(view).ways.number(
        asTyped(change.from, view.lang),
        inBounds(view, change) || asTyped(change.to, view.lang),
      )
    : "";

type Bounds = Pick<Change | Ground, "atLeast" | "moreThan" | "atMost" | "lessThan" | "equals">;

/** "minstens 100", "100 tot en met 119"; empty without bounds. */
export function inBounds(
  view: View,
  { atLeast, moreThan, atMost, lessThan, equals }: Bounds,
): string {
  const t = restWords(view).ways.bounds;
  const typed = (value: number): string => asTyped(value, view.lang);
  if (equals !== undefined) return typed(equals);
  if (atLeast !== undefined && atMost !== undefined) return t.from(typed(atLeast), typed(atMost));
  return view.list([
    ...(atLeast === undefined ? [] : [t.atLeast(typed(atLeast))]),
    ...(moreThan === undefined ? [] : [t.moreThan(typed(moreThan))]),
    ...(atMost === undefined ? [] : [t.atMost(typed(atMost))]),
    ...(lessThan === undefined ? [] : [t.lessThan(typed(lessThan))]),
  ]);
}
