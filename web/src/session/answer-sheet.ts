import type { Fault } from "../result.js";
import type { Answers, AskedFact, Value, Values } from "../types.js";

/** What the practice filled in: the value for the core, and what was typed, to show it again. */
export interface Answer {
  value: Value;
  typed?: string;
  /** A date of which a part is missing; the control has no value then. */
  incomplete?: boolean;
}

/** An answer to a question, or that there is none any more. */
export interface Given {
  asked: Asked;
  careType: string;
  answer: Answer | undefined;
}

/** All answers of one visitor. Facts of the practice are shared by its care types; the others stand per care type. */
export class AnswerSheet {
  readonly #answers = new Map<string, Answer>();
  /** The edition of the policy that is asked for; empty: the last. */
  edition = "";

  /** Puts these answers in the place of all that was filled in. */
  fill(
    { edition = "", practice = {}, careTypes = {} }: Answers,
    typed: (value: Value) => string,
  ): void {
    this.#answers.clear();
    this.edition = edition;
    const take = (root: string, values: Values): void => {
      for (const [fact, value] of Object.entries(values))
        if (value !== null) this.#answers.set(`${root}/${fact}`, { value, typed: typed(value) });
    };
    take("/practice", practice);
    for (const [careType, values] of Object.entries(careTypes))
      take(`/careTypes/${careType}`, values);
  }

  copy(): AnswerSheet {
    const other = new AnswerSheet();
    other.take(this);
    return other;
  }

  /** Puts the other's answers in the place of its own. */
  take(other: AnswerSheet): void {
    this.edition = other.edition;
    const answers = [...other.#answers];
    this.#answers.clear();
    for (const [pointer, answer] of answers) this.#answers.set(pointer, answer);
  }

  /** What is otherwise in the other sheet. */
  changesTo(other: AnswerSheet): Given[] {
    const pointers = new Set([...this.#answers.keys(), ...other.#answers.keys()]);
    return [...pointers].flatMap((pointer) => {
      const answer = other.#answers.get(pointer);
      if (sameValue(this.#answers.get(pointer), answer)) return [];
      const [, root, first = "", second] = pointer.split("/");
      return root === "practice"
        ? { asked: { fact: first, scope: "practice" }, careType: "", answer }
        : { asked: { fact: second ?? "", scope: "care-type" }, careType: first, answer };
    });
  }

  get blank(): boolean {
    return !this.#answers.size;
  }

  get(asked: Asked, careType: string): Answer | undefined {
    return this.#answers.get(pointerTo(asked, careType));
  }

  /** Whether the visitor said not to know it, which is more than not to have answered. */
  isUnknown(asked: Asked, careType: string): boolean {
    const answer = this.get(asked, careType);
    return answer?.value === null && !answer.incomplete;
  }

  set(asked: Asked, careType: string, answer: Answer | undefined): void {
    const pointer = pointerTo(asked, careType);
    if (answer) this.#answers.set(pointer, answer);
    else this.#answers.delete(pointer);
  }

  /** The answers that concern these care types, as the core reads them, without those at the given pointers. */
  document(careTypes: readonly string[], without: ReadonlySet<string>): Answers {
    const practice: Values = {};
    const own: Record<string, Values> = {};
    for (const careType of careTypes) own[careType] = {};
    for (const [pointer, { value }] of this.#answers) {
      if (without.has(pointer)) continue;
      const [, root, first = "", second] = pointer.split("/");
      if (root === "practice") practice[first] = value;
      else if (second && own[first]) own[first][second] = value;
    }
    return {
      format: 1,
      ...(this.edition ? { edition: this.edition } : {}),
      practice,
      careTypes: own,
    };
  }
}

/** What is unknown and what was never answered are the same. */
export const sameValue = (a: Answer | undefined, b: Answer | undefined): boolean =>
  JSON.stringify(a?.value ?? null) === JSON.stringify(b?.value ?? null);

export type Asked = Pick<AskedFact, "fact" | "scope">;

/** The place of an answer in the answers document; ids bear no characters that a pointer escapes. */
export const pointerTo = ({ fact, scope }: Asked, careType: string): string =>
  scope === "practice" ? `/practice/${fact}` : `/careTypes/${careType}/${fact}`;

/** The answer that a fault is about: faults may point below it, at one option of a set. */
export function answerPointer(fault: Fault): string | undefined {
  return /^\/(practice\/[^/]+|careTypes\/[^/]+\/[^/]+)/.exec(fault.pointer)?.[0];
}
