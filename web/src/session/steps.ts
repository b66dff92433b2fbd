import type { AskedFact, QuestionGroup, Use, Verdict } from "../types.js";

/** Uses of a fact that bear on which contract it becomes. */
const decisive: Partial<Record<Use, true>> = { condition: true, factor: true, offer: true };

/** What else a question may be for, in the order in which it is asked. */
export const extras = ["module", "start", "selective", "expectation"] as const;
export type Extra = (typeof extras)[number];

const isDecisive = ({ uses }: AskedFact): boolean => uses.some((use) => decisive[use]);

/** One question of the practice: a fact of the practice as a whole once, a fact of a care type for each. */
export interface Ask {
  asked: AskedFact;
  /** All that ask it; the first is the one that it is answered for. */
  careTypes: [string, ...string[]];
}

/** Questions that stand together: a group of the policy's, or what does not bear on the contract. */
export interface Step {
  /** A group's id, or the extra use. */
  id: string;
  /** Undefined where its answers bear on the contract. */
  extra: Extra | undefined;
  asks: readonly Ask[];
}

/** What one care type asks. */
export interface Asking {
  careType: string;
  groups: readonly QuestionGroup[];
}

/** All questions, in the policy's groups; those that do not bear on the contract come after. */
export function stepsOf(groups: Iterable<string>, asking: readonly Asking[]): Step[] {
  const asks = gather(asking);
  const bears = ({ asked: { fact } }: Ask): boolean =>
    asking.some((each) =>
      each.groups.some(({ facts }) =>
        facts.some((asked) => asked.fact === fact && isDecisive(asked)),
      ),
    );
  const rest = [...asks.values()].flat().filter((ask) => !bears(ask));
  const steps: Step[] = [
    ...[...groups].map((id) => ({
      id,
      extra: undefined,
      asks: (asks.get(id) ?? []).filter(bears),
    })),
    ...extras.map((extra) => ({
      id: extra,
      extra,
      asks: rest.filter(({ asked }) => extras.find((use) => asked.uses.includes(use)) === extra),
    })),
  ];
  return steps.filter(({ asks: own }) => own.length);
}

function gather(asking: readonly Asking[]): Map<string, Ask[]> {
  const asks = new Map<string, Ask[]>();
  const shared = new Map<string, Ask>();
  for (const { careType, groups } of asking)
    for (const { id, facts } of groups) {
      const group = asks.get(id) ?? [];
      asks.set(id, group);
      for (const asked of facts) {
        const known = shared.get(asked.fact);
        if (known) known.careTypes.push(careType);
        else {
          const ask: Ask = { asked, careTypes: [careType] };
          if (asked.scope === "practice") shared.set(asked.fact, ask);
          group.push(ask);
        }
      }
    }
  return asks;
}

/** Whether an answer to it can no longer change which contract it becomes, for any who asks it. */
export const isSettled = (
  { asked, careTypes }: Ask,
  verdictOf: (careType: string) => Verdict | undefined,
): boolean =>
  isDecisive(asked) &&
  careTypes.every((careType) => {
    const verdict = verdictOf(careType);
    return (
      verdict &&
      ![...verdict.questions, ...(verdict.mended?.questions ?? [])].some(
        ({ fact }) => fact === asked.fact,
      )
    );
  });
