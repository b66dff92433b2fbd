import type { PolicyIndex } from "../policy-index.js";
import type { Change, Lang } from "../types.js";
import type { Answer, AnswerSheet, Asked, Given } from "./answer-sheet.js";
import { asTyped } from "./controls.js";
import { Trial } from "./trial.js";

/** What trying out asks of the element. */
export interface Trying {
  /** The answers that stand. */
  sheet: AnswerSheet;
  lang(): Lang;
  index(): PolicyIndex | undefined;
  /** Other answers are tried out; the ones that stand are as they were. */
  triedOut(): void;
  /** Other answers stand. */
  stand(changes: readonly Given[]): void;
  focus(id: string): void;
}

/** Answers that are tried out beside the ones that stand: begun, kept, dropped, taken back. */
export class Trials {
  readonly #trying: Trying;
  /** What is tried out now. */
  now: Trial | undefined;
  /** The answers as they stood before a trial was kept, until another is given. */
  #before: AnswerSheet | undefined;

  constructor(trying: Trying) {
    this.#trying = trying;
  }

  /** The answers that are on the page. */
  get sheet(): AnswerSheet {
    return this.now?.sheet ?? this.#trying.sheet;
  }

  get wasKept(): boolean {
    return this.#before !== undefined;
  }

  /** The practice is another: nothing of a trial is left. */
  forget(): void {
    this.now = this.#before = undefined;
  }

  readonly start = (): void => {
    this.#begin();
    this.#trying.triedOut();
    this.#trying.focus("wat-als");
  };

  /** All changes of a way, as one step. */
  tryOut(careType: string, changes: readonly Change[]): void {
    this.#begin().give(
      changes.flatMap(({ fact, to }) => {
        const scope = this.#trying.index()?.facts.get(fact)?.scope;
        const answer = { value: to, typed: asTyped(to, this.#trying.lang()) };
        return scope ? { asked: { fact, scope }, careType, answer } : [];
      }),
    );
    this.#trying.triedOut();
    this.#trying.focus("wat-als");
  }

  /** Whether the answer went to a trial; else it is one that stands. */
  give(asked: Asked, careType: string, answer: Answer | undefined): boolean {
    this.#before = undefined;
    if (!this.now) return false;
    this.now.give([{ asked, careType, answer }]);
    this.#trying.triedOut();
    return true;
  }

  readonly undo = (): void => {
    this.now?.undo();
    this.#trying.triedOut();
    this.#trying.focus("wat-als");
  };

  readonly stop = (): void => {
    this.now = undefined;
    this.#trying.triedOut();
    this.#trying.focus("vragen");
  };

  readonly keep = (): void => {
    if (!this.now) return;
    this.#before = this.#trying.sheet.copy();
    this.#turnTo(this.now.sheet);
    this.#trying.focus("uitgeprobeerd");
  };

  readonly undoKept = (): void => {
    const before = this.#before;
    this.#before = undefined;
    if (!before) return;
    this.#turnTo(before);
    this.#trying.focus("vragen");
  };

  readonly toQuestions = (): void => {
    this.#trying.focus("vragen");
  };

  #turnTo(sheet: AnswerSheet): void {
    const stands = this.#trying.sheet;
    const changes = stands.changesTo(sheet);
    stands.take(sheet);
    this.now = undefined;
    this.#trying.stand(changes);
  }

  #begin(): Trial {
    this.#before = undefined;
    return (this.now ??= new Trial(this.#trying.sheet));
  }
}
