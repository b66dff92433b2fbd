import type { Difference } from "../types.js";
import { pointerTo, type Answer, type AnswerSheet, type Asked } from "./answer-sheet.js";
import type { Checked } from "./check.js";

/** What the trial's answers come to, beside what the answers that stand come to. */
export interface Tried {
  before: Checked;
  after: Checked;
  /** For each care type. */
  differences: readonly (readonly Difference[])[];
}

export interface Given {
  asked: Asked;
  careType: string;
  answer: Answer | undefined;
}

const value = (answer: Answer | undefined): string => JSON.stringify(answer?.value ?? null);

/** Answers that the visitor tries out: the ones that stand stay as they are until the trial is kept. */
export class Trial {
  readonly #kept: AnswerSheet;
  readonly #past: AnswerSheet[] = [];
  readonly #touched = new Map<string, Omit<Given, "answer">>();
  readonly sheet: AnswerSheet;
  tried: Tried | undefined;

  constructor(kept: AnswerSheet) {
    this.#kept = kept;
    this.sheet = kept.copy();
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** One step, which `undo` takes back as a whole. */
  give(answers: readonly Given[]): void {
    this.#past.push(this.sheet.copy());
    for (const { asked, careType, answer } of answers) {
      this.#touched.set(pointerTo(asked, careType), { asked, careType });
      this.sheet.set(asked, careType, answer);
    }
  }

  undo(): void {
    const last = this.#past.pop();
    if (last) this.sheet.take(last);
  }

  /** The answer that stands, where another is tried; undefined where none is. */
  replaced(asked: Asked, careType: string): { answer: Answer | undefined } | undefined {
    const stands = this.#kept.get(asked, careType);
    return value(stands) === value(this.sheet.get(asked, careType))
      ? undefined
      : { answer: stands };
  }

  /** What is otherwise than it stands. */
  changes(): Given[] {
    return [...this.#touched.values()].flatMap(({ asked, careType }) =>
      this.replaced(asked, careType)
        ? { asked, careType, answer: this.sheet.get(asked, careType) }
        : [],
    );
  }
}
