import type { Change } from "../types.js";
import type { AnswerSheet, Given } from "./answer-sheet.js";
import type { Session } from "./session.js";
import { Trial } from "./trial.js";
import { asTyped } from "./typed.js";

/** Answers that are tried out beside the ones that stand: begun, kept, dropped, taken back. */
export class Trials {
  readonly #session: Session;
  /** What is tried out now. */
  now: Trial | undefined;
  /** The answers as they stood before a trial was kept, until another is given. */
  #before: AnswerSheet | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The answers that are on the page. */
  get sheet(): AnswerSheet {
    return this.now?.sheet ?? this.#session.sheet;
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
    this.#session.triedOut();
    this.#session.surface.lead("wat-als");
  };

  /** All changes of a way, as one step. */
  tryOut(careType: string, changes: readonly Change[]): void {
    this.#begin().give(
      changes.flatMap(({ fact, to }) => {
        const scope = this.#session.policies.loaded?.index.facts.get(fact)?.scope;
        const answer = { value: to, typed: asTyped(to, this.#session.surface.lang()) };
        return scope ? { asked: { fact, scope }, careType, answer } : [];
      }),
    );
    this.#session.triedOut();
    this.#session.surface.lead("wat-als");
  }

  /** Whether the answers went to a trial; else they are such as stand. */
  give(changes: readonly Given[]): boolean {
    this.#before = undefined;
    if (!this.now) return false;
    this.now.give(changes);
    this.#session.triedOut();
    return true;
  }

  readonly undo = (): void => {
    this.now?.undo();
    this.#session.triedOut();
    this.#session.surface.lead("wat-als");
  };

  readonly stop = (): void => {
    this.now = undefined;
    this.#session.triedOut();
    this.#session.surface.lead("vragen");
  };

  readonly keep = (): void => {
    if (!this.now) return;
    this.#before = this.#session.sheet.copy();
    this.#turnTo(this.now.sheet);
    this.#session.surface.lead("uitgeprobeerd");
  };

  readonly undoKept = (): void => {
    const before = this.#before;
    this.#before = undefined;
    if (!before) return;
    this.#turnTo(before);
    this.#session.surface.lead("vragen");
  };

  readonly toQuestions = (): void => {
    this.#session.surface.lead("vragen");
  };

  #turnTo(sheet: AnswerSheet): void {
    const stands = this.#session.sheet;
    const changes = stands.changesTo(sheet);
    stands.take(sheet);
    this.now = undefined;
    this.#session.stand(changes);
  }

  #begin(): Trial {
    this.#before = undefined;
    return (this.now ??= new Trial(this.#session.sheet));
  }
}
