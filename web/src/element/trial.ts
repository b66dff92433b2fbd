import type { Difference } from "../types.js";
import type { AnswerSheet } from "./answer-sheet.js";
import type { Checked } from "./check.js";

/** What the trial's answers come to, beside what the answers that stand come to. */
export interface Tried {
  before: Checked;
  after: Checked;
  /** For each care type. */
  differences: readonly (readonly Difference[])[];
}

/** Answers that the visitor tries out: the ones that stand stay as they are until the trial is kept. */
export class Trial {
  readonly #kept: AnswerSheet;
  readonly #past: AnswerSheet[] = [];
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
  change(make: (sheet: AnswerSheet) => void): void {
    this.#past.push(this.sheet.copy());
    make(this.sheet);
  }

  undo(): void {
    const last = this.#past.pop();
    if (last) this.sheet.take(last);
  }

  /** The answer that stands, where another is tried; undefined where none is. */
  replaced(asked: Parameters<AnswerSheet["get"]>[0], careType: string) {
    const stands = this.#kept.get(asked, careType);
    const tried = this.sheet.get(asked, careType);
    const value = (answer: typeof stands) => JSON.stringify(answer?.value ?? null);
    return value(stands) === value(tried) ? undefined : { answer: stands };
  }
}
