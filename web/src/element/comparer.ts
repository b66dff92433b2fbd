import type { Engine, LoadedPolicy } from "../engine.js";
import type { Fault, Result } from "../result.js";
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

/** What comparing asks of the element. */
export interface Comparing {
  engine(): Engine | undefined;
  /** The visitor's own policy, in the edition that is looked at. */
  own(): Offered | undefined;
  /** Calls back once there is a core that can compare. */
  whenComparable(then: () => void): void;
  /** Other policies: to be read when the visitor first wants to see them. */
  others(): readonly Result<LoadedPolicy>[];
  careTypes(): readonly string[];
  /** The answers that are on the page, which the core has accepted. */
  answers(): Answers | undefined;
  day(): string;
  report(errors: Fault[]): void;
  update(): void;
}

/** Which other policies the practice is held against, and what they ask that this one does not. */
export class Comparer {
  readonly #comparing: Comparing;
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

  constructor(comparing: Comparing) {
    this.#comparing = comparing;
  }

  /** Another policy is looked at: what was chosen beside the last one says nothing any more. */
  forget(): void {
    this.offered = [];
    this.chosen.clear();
    this.compared = undefined;
  }

  /** Other editions of the visitor's policy, and other policies. */
  readonly offer = (): void => {
    this.#comparing.whenComparable(this.#offer);
  };

  readonly #offer = (): void => {
    const own = this.#comparing.own();
    if (!own) return;
    const { policy } = own;
    const read = this.#comparing.others();
    const others = read.flatMap((each) =>
      each.ok && each.value.key !== policy.key ? each.value : [],
    );
    this.unread = read.flatMap((each) => (each.ok ? [] : each.errors));
    const editions = [...policy.index.editions.keys()];
    const present = own.edition || editions.at(-1);
    this.offered = [
      ...editions
        .filter((id) => id !== present)
        .map((id) => ({ id: `${policy.key}@${id}`, policy, edition: id })),
      ...others.map((other) => ({ id: other.key, policy: other, edition: "" })),
    ];
    if (this.unread.length) this.#comparing.report([...this.unread]);
    this.#again();
  };

  /** Something that is offered may have become another. */
  renew(): void {
    if (this.offered.length) this.#offer();
  }

  choose(id: string, on: boolean): void {
    if (on) this.chosen.add(id);
    else this.chosen.delete(id);
    this.#again();
  }

  /** The answers to what only this policy asks. */
  sheet(policy: string): AnswerSheet {
    let sheet = this.#sheets.get(policy);
    if (!sheet) this.#sheets.set(policy, (sheet = new AnswerSheet()));
    return sheet;
  }

  give(policy: string, ...answer: Parameters<AnswerSheet["set"]>): void {
    this.sheet(policy).set(...answer);
    this.#again();
  }

  #again(): void {
    this.compare();
    this.#comparing.update();
  }

  /** Holds the practice against what was chosen; an answer that is refused is left out, and told of. */
  compare(): void {
    const [engine, own, answers] = [
      this.#comparing.engine(),
      this.#comparing.own(),
      this.#comparing.answers(),
    ];
    const others = this.offered.filter(({ id }) => this.chosen.has(id));
    this.compared = undefined;
    this.errors = [];
    if (!engine || !own || !answers || !others.length) return;
    const sides = [own, ...others];
    const careTypes = this.#comparing.careTypes();
    const faults = new Map<string, Fault[]>();
    for (;;) {
      const policies = Object.fromEntries(
        others.map(({ policy }) => [policy.id, this.#answersTo(policy, careTypes, faults)]),
      );
      policies[own.policy.id] = bare(answers);
      const result = engine.compare(
        sides.map(({ policy, edition }) => ({ key: policy.key, edition })),
        careTypes,
        { format: 1, policies },
        this.#comparing.day(),
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
        if (!policy || !pointer || policy === own.policy.id) continue;
        const place = faultPlace(policy, pointer);
        faults.set(place, [...(faults.get(place) ?? []), fault]);
      }
      if (faults.size === before) {
        this.errors = result.errors;
        return;
      }
    }
  }

  #answersTo(
    { id, careTypes: known }: LoadedPolicy,
    careTypes: readonly string[],
    faults: ReadonlyMap<string, Fault[]>,
  ): OwnAnswers {
    const start = faultPlace(id, "");
    const refused = [...faults.keys()].filter((place) => place.startsWith(start));
    return bare(
      this.sheet(id).document(
        careTypes.filter((careType) => known.includes(careType)),
        new Set(refused.map((place) => place.slice(start.length))),
      ),
    );
  }
}

/** The place of an answer to one policy among all. */
export const faultPlace = (policy: string, pointer: string): string => `${policy} ${pointer}`;

const bare = ({ practice, careTypes }: Answers): OwnAnswers => ({
  ...(practice ? { practice } : {}),
  ...(careTypes ? { careTypes } : {}),
});
