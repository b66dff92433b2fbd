import type { Engine, LoadedPolicy, QuestionGroup } from "../engine.js";
import type { Fault } from "../result.js";
import type { Answers, Comparison, OwnAnswers } from "../types.js";
import { answerPointer, AnswerSheet } from "./answer-sheet.js";

/** A policy in one of its editions, which the practice can be held against. */
export interface Offered {
  /** Unique among what is offered. */
  id: string;
  policy: LoadedPolicy;
  /** Empty: the last, or there are none. */
  edition: string;
}

/** Sides in the order of the comparison's; the visitor's own policy comes first. */
export interface Compared {
  comparison: Comparison;
  sides: readonly Offered[];
}

/** Which other policies the practice is held against, and what they ask that this one does not. */
export class Comparer {
  offered: readonly Offered[] = [];
  readonly chosen = new Set<string>();
  compared: Compared | undefined;
  /** What is wrong with policies that could not be offered. */
  unread: readonly Fault[] = [];
  /** Why there is no comparison. */
  errors: readonly Fault[] = [];
  /** Faults in answers that the comparison had to do without, by policy and pointer of the answer. */
  faults: ReadonlyMap<string, Fault[]> = new Map();
  readonly #sheets = new Map<string, AnswerSheet>();

  /** The other editions of a policy, and the other policies. */
  offer(
    own: LoadedPolicy,
    edition: string,
    others: readonly LoadedPolicy[],
    errors: readonly Fault[],
  ): void {
    const editions = [...own.index.editions.keys()];
    const present = edition || editions.at(-1);
    this.offered = [
      ...editions
        .filter((id) => id !== present)
        .map((id) => ({ id: `${own.key}@${id}`, policy: own, edition: id })),
      ...others.map((policy) => ({ id: policy.key, policy, edition: "" })),
    ];
    this.unread = errors;
  }

  /** Another policy is looked at: what was chosen beside the last one says nothing any more. */
  forget(): void {
    this.offered = [];
    this.chosen.clear();
    this.compared = undefined;
  }

  /** The answers to what only this policy asks. */
  sheet(policy: string): AnswerSheet {
    let sheet = this.#sheets.get(policy);
    if (!sheet) this.#sheets.set(policy, (sheet = new AnswerSheet()));
    return sheet;
  }

  /** Holds the practice against what was chosen; an answer that is refused is left out, and told of. */
  compare(
    engine: Engine,
    own: Offered,
    careTypes: readonly string[],
    answers: Answers,
    asOf: string,
  ): void {
    const sides = [own, ...this.offered.filter(({ id }) => this.chosen.has(id))];
    this.compared = undefined;
    this.errors = [];
    if (sides.length < 2) return;
    const faults = new Map<string, Fault[]>();
    for (;;) {
      const policies: Record<string, OwnAnswers> = {};
      for (const { policy } of sides) {
        const own = policy.careTypes.filter((id) => careTypes.includes(id));
        const without = new Set(
          [...faults.keys()].flatMap((place) =>
            place.startsWith(`${policy.id} `) ? place.slice(policy.id.length + 1) : [],
          ),
        );
        policies[policy.id] = bare(this.sheet(policy.id).document(own, without));
      }
      policies[own.policy.id] = bare(answers);
      const result = engine.compare(
        sides.map(({ policy, edition }) => ({ key: policy.key, edition })),
        careTypes,
        { format: 1, policies },
        asOf,
      );
      if (result.ok) {
        this.faults = faults;
        this.compared = { comparison: result.value, sides };
        return;
      }
      const before = faults.size;
      for (const fault of result.errors) {
        const [, policy, rest = ""] = /^\/policies\/([^/]+)(\/.*)/.exec(fault.pointer) ?? [];
        const pointer = answerPointer({ ...fault, pointer: rest });
        if (policy && pointer && policy !== own.policy.id) {
          const place = `${policy} ${pointer}`;
          faults.set(place, [...(faults.get(place) ?? []), fault]);
        }
      }
      if (faults.size === before) {
        this.errors = result.errors;
        return;
      }
    }
  }
}

const bare = ({ practice, careTypes }: Answers): OwnAnswers => ({
  ...(practice ? { practice } : {}),
  ...(careTypes ? { careTypes } : {}),
});

/** What a fact is used for, from the groups of a policy's care types. */
export const asked = (groups: readonly QuestionGroup[], fact: string) =>
  groups.flatMap(({ facts }) => facts).find((each) => each.fact === fact);
