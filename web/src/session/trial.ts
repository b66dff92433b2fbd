import type { Difference } from "../types.js";
import {
  sameValue,
  type Answer,
  type AnswerSheet,
  type Asked,
  type Given,
} from "./answer-sheet.js";
import type { Checked } from "./check.js";

/** What the trial's answers come to, beside what the answers that stand come to. */
export interface Tried {
  before: Checked;
  after: Checked;
  /** For each care type. */
  differences: readonly (readonly Difference[])[];
}

/** Answers that are tried out beside the ones that stand, step by step. */
export class Trial {
  readonly #stands: AnswerSheet;
  readonly #past: AnswerSheet[] = [];
  readonly sheet: AnswerSheet;
  tried: Tried | undefined;

  constructor(stands: AnswerSheet) {
    this.#stands = stands;
    this.sheet = stands.copy();
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** One step, which `undo` takes back as a whole. */
  give(answers: readonly Given[]): void {
    this.#past.push(this.sheet.copy());
    for (const { asked, careType, answer } of answers) this.sheet.set(asked, careType, answer);
  }

  undo(): void {
    const last = this.#past.pop();
    if (!last) return;
    // Which edition is looked at is no answer.
    last.edition = this.sheet.edition;
    this.sheet.take(last);
  }

  /** The answer that stands, where another is tried; undefined where none is. */
  replaced(asked: Asked, careType: string): { answer: Answer | undefined } | undefined {
    const answer = this.#stands.get(asked, careType);
    return sameValue(answer, this.sheet.get(asked, careType)) ? undefined : { answer };
  }
}
