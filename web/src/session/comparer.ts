import type { LoadedPolicy } from "../engine.js";
import type { Fault } from "../result.js";
import type { Answers, Comparison, OwnAnswers } from "../types.js";
import { isAwaited } from "../unknown-policy.js";
import { answerPointer, AnswerSheet } from "./answer-sheet.js";
import type { Session } from "./session.js";

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
  readonly #session: Session;
  /** Whether the visitor has wanted to compare. */
  #wanted = false;
  /** What has come, in whichever language. */
  #here: readonly Offered[] = [];
  #isAwaiting = false;
  readonly chosen = new Set<string>();
  #compared: Compared | undefined;
  #unread: readonly Fault[] = [];
  /** Why there is no comparison. */
  errors: readonly Fault[] = [];
  /** Faults in answers that the comparison had to do without, by policy and pointer of the answer. */
  faults: ReadonlyMap<string, Fault[]> = new Map();
  /** Parts that the visitor opened: they are drawn while they are open. */
  readonly unfolded = new Set<string>();
  readonly #sheets = new Map<string, AnswerSheet>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The visitor's own policy, in the edition that is looked at. */
  get #own(): Offered | undefined {
    const { policies, sheet } = this.#session;
    const { loaded } = policies;
    return loaded && { id: "", policy: loaded, edition: sheet.edition };
  }

  /** What can be chosen and read now: other editions of the visitor's policy, and other policies. */
  get offered(): readonly Offered[] {
    return this.#here.filter(({ policy }) => this.#session.policies.isReadable(policy));
  }

  /** What has come, and cannot be read yet. */
  get #unreadable(): readonly LoadedPolicy[] {
    return this.#here.flatMap(({ policy }) =>
      this.#session.policies.isReadable(policy) ? [] : policy,
    );
  }

  /** Whether more is on its way. */
  get isAwaiting(): boolean {
    return (
      this.#isAwaiting ||
      this.#unreadable.some((policy) => !this.#session.policies.missingOf(policy).length)
    );
  }

  /** What is wrong with policies that cannot be offered; what is wrong with several alike stands once. */
  get unread(): readonly Fault[] {
    const untold = this.#unreadable.flatMap((policy) => this.#session.policies.missingOf(policy));
    const all = [...this.#unread, ...untold];
    return [...new Map(all.map((fault) => [JSON.stringify(fault), fault])).values()];
  }

  /** Undefined also while a side cannot be read in the visitor's language. */
  get compared(): Compared | undefined {
    const isReadable = this.#compared?.sides.every(({ policy }) =>
      this.#session.policies.isReadable(policy),
    );
    return isReadable ? this.#compared : undefined;
  }

  /** Another policy is looked at: what was chosen beside the last one says nothing any more. */
  forget(): void {
    this.#here = [];
    this.chosen.clear();
    this.unfolded.clear();
    this.#compared = undefined;
  }

  /** The visitor wants to compare. */
  offer(): void {
    this.#wanted = true;
    this.renew();
  }

  /** What is there to compare with may have become another, or more. */
  renew(): void {
    const own = this.#own;
    if (!this.#wanted || !own) return;
    const { policy } = own;
    const read = this.#session.policies.toCompareWith();
    const others = read.flatMap((each) =>
      each.ok && each.value.key !== policy.key ? each.value : [],
    );
    const failed = read.flatMap((each) => (each.ok ? [] : [each.errors]));
    const unread = failed.flatMap((errors) => (isAwaited(errors) ? [] : errors));
    const isTold = JSON.stringify(unread) === JSON.stringify(this.#unread);
    this.#unread = unread;
    this.#isAwaiting = failed.some(isAwaited);
    const editions = [...policy.index.editions.keys()];
    const present = own.edition || editions.at(-1);
    this.#here = [
      ...editions
        .filter((id) => id !== present)
        .map((id) => ({ id: `${policy.key}@${id}`, policy, edition: id })),
      ...others.map((other) => ({ id: other.key, policy: other, edition: "" })),
    ];
    if (unread.length && !isTold) this.#session.surface.tell("cw-error", { errors: unread });
    this.#again();
  }

  choose(id: string, on: boolean): void {
    if (on) this.chosen.add(id);
    else this.chosen.delete(id);
    this.#again();
  }

  unfold(part: string, on: boolean): void {
    if (on === this.unfolded.has(part)) return;
    if (on) this.unfolded.add(part);
    else this.unfolded.delete(part);
    this.#session.surface.changed();
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
    this.#session.surface.changed();
  }

  /** Holds the practice against what was chosen; an answer that is refused is left out, and told of. */
  compare(): void {
    const { policies, careTypes, day } = this.#session;
    const { engine } = policies;
    const own = this.#own;
    // The answers that are on the page, which the core has accepted.
    const answers = this.#session.shown?.answers;
    const others = this.offered.filter(({ id }) => this.chosen.has(id));
    this.#compared = undefined;
    this.errors = [];
    if (!engine || !own || !answers || !others.length) return;
    const sides = [own, ...others];
    const faults = new Map<string, Fault[]>();
    for (;;) {
      const given = Object.fromEntries(
        others.map(({ policy }) => [policy.id, this.#answersTo(policy, careTypes, faults)]),
      );
      given[own.policy.id] = bare(answers);
      const result = engine.compare(
        sides.map(({ policy, edition }) => ({ key: policy.key, edition })),
        careTypes,
        { format: 1, policies: given },
        day,
      );
      if (result.ok) {
        this.faults = faults;
        this.#compared = { comparison: result.value, sides };
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
