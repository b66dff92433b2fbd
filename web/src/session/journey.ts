import type { Verdict } from "../types.js";
import { hasForm } from "../value-forms.js";
import { pointerTo, type Given } from "./answer-sheet.js";
import type { Session } from "./session.js";
import { isSettled, type Ask, type Step } from "./steps.js";

/** What follows from the answers, beside the questions: each is drawn when it is turned to. */
export const chapters = ["uitkomst", "planning", "bewijs", "vergelijken", "bewaren"] as const;
export type Chapter = (typeof chapters)[number];

/** Where a visitor is: a step of the questions, counted from 1, or a chapter; empty: at the beginning. */
export type Place = "" | `stap-${number}` | Chapter;

/** Whether a word, from an address say, names a place. */
export const isPlace = (word: string): word is Place =>
  word === "" || /^stap-[1-9]\d?$/.test(word) || (chapters as readonly string[]).includes(word);

const placeOfAnswer = ({ asked, careTypes: [careType] }: Ask): string => pointerTo(asked, careType);

/** From so many on, saying yes to all is worth an act of its own. */
const manyQuestions = 3;

/** How a visitor goes through the check: by steps, from one place to the next, or with all on one page. */
export class Journey {
  readonly #session: Session;
  /** What the visitor wants; undefined: what the page's owner does. */
  #whole: boolean | undefined;
  #place: Place = "";
  /** The step that the visitor was at last. */
  #lastStep: Place = "stap-1";
  /** The care types that stood when the visitor went back to the first screen; others end the choice. */
  #choosingBeside: string | undefined;
  /** Questions of the present step, by the places of their answers, that did not matter any more when it was turned to. */
  #aside: ReadonlySet<string> = new Set();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether all stands on one page. */
  get isWhole(): boolean {
    return this.#whole ?? this.#session.surface.wantsOnePage();
  }

  /** Whether the visitor went back to the choice of care type; answers and care types are as they were. */
  get isChoosing(): boolean {
    return !this.#place && !this.isWhole && this.#choosingBeside === this.#session.careType;
  }

  /** All questions of the chosen care types. */
  get steps(): readonly Step[] {
    return this.#session.inquiry.steps;
  }

  /** The step that is asked; undefined in a chapter. */
  get step(): Step | undefined {
    const { steps } = this;
    const place = this.#place || (steps.length ? "stap-1" : "uitkomst");
    return place.startsWith("stap-")
      ? (steps[Number(place.slice("stap-".length)) - 1] ?? steps.at(-1))
      : undefined;
  }

  /** The chapter that is read; undefined while questions are asked. */
  get chapter(): Chapter | undefined {
    return this.step
      ? undefined
      : (chapters.find((chapter) => chapter === this.#place) ?? "uitkomst");
  }

  get place(): Place {
    return this.#place;
  }

  /** Somebody else than the visitor says where to be: an address, or the way back. */
  set place(place: Place) {
    if (place === this.#place) return;
    this.#moveTo(place);
    // The beginning is the first screen for who chose there; whom a page gave a care type begins with its questions.
    const { isChosenHere, careType } = this.#session;
    this.#choosingBeside = !place && isChosenHere ? careType : undefined;
    this.#session.surface.changed();
    this.#session.leadHere();
  }

  /** The next step in which something matters; undefined: there is none before the extras. */
  get next(): Step | undefined {
    return this.#after(({ extra }) => !extra);
  }

  /** The next step whose answers do not bear on the contract. */
  get nextExtra(): Step | undefined {
    return this.#after(({ extra }) => extra !== undefined);
  }

  get previous(): Step | undefined {
    const { steps } = this;
    return steps
      .slice(0, this.#at(steps))
      .filter((step) => this.isWorthAsking(step))
      .at(-1);
  }

  /** Whether a step has a question that matters, or an answer. */
  isWorthAsking({ asks }: Step): boolean {
    return asks.some((ask) => !this.isSettled(ask));
  }

  /** Whether no answer to it can change the outcome any more, and none was given. */
  isSettled(ask: Ask): boolean {
    const { shownSheet } = this.#session;
    const answer = shownSheet.get(ask.asked, ask.careTypes[0]);
    return (
      (answer?.value ?? null) === null && isSettled(ask, (careType) => this.#verdict(careType))
    );
  }

  /** Whether it is out of the way: it was settled when the step began, and is. */
  isAside(ask: Ask): boolean {
    return this.#aside.has(placeOfAnswer(ask)) && this.isSettled(ask);
  }

  /** Yes to each condition of these that has no answer; empty where too few are left, or one would not be met so. */
  yesToAll(asks: readonly Ask[]): Given[] {
    const { policies, shownSheet, inquiry } = this.#session;
    const open = asks.filter(
      ({ asked, careTypes: [careType] }) =>
        asked.uses.includes("condition") &&
        hasForm(policies.loaded?.index.facts.get(asked.fact), "yes-no") &&
        !shownSheet.get(asked, careType),
    );
    if (open.length < manyQuestions) return [];
    const given = open.map(({ asked, careTypes: [careType] }) => ({
      asked,
      careType,
      answer: { value: true },
    }));
    return inquiry.wouldFail(given) ? [] : given;
  }

  /** The place of a step. */
  placeOf({ id }: Step): Place {
    return `stap-${this.steps.findIndex((step) => step.id === id) + 1}`;
  }

  /** The visitor turns to a place. */
  turnTo(place: Place): void {
    if (place === this.#place) return;
    this.#moveTo(place);
    this.#session.surface.tell("cw-place", { place });
    this.#session.surface.changed();
  }

  /** To the step that asks for a fact, where it is not in sight. */
  turnToFact(fact: string, careType: string): void {
    if (this.isWhole) return;
    const asks = ({ asked, careTypes }: Ask): boolean =>
      asked.fact === fact && (asked.scope === "practice" || careTypes.includes(careType));
    const step = this.steps.find((each) => each.asks.some(asks));
    if (step && step.id !== this.step?.id) this.turnTo(this.placeOf(step));
  }

  /** All on one page, or step by step again. */
  setWhole(whole: boolean): void {
    this.#whole = whole;
    this.#session.surface.changed();
    this.#session.surface.lead("vragen");
  }

  /** To where questions are answered, as it was left. */
  turnToQuestions(): void {
    if (!this.step || this.isChoosing) this.turnTo(this.#lastStep);
  }

  /** Other care types have other questions: from the first on. From the first screen that is a step further. */
  begin(): void {
    const { careType, isChosenHere } = this.#session;
    const isFurther = careType && isChosenHere && !this.isWhole;
    const first = isFurther ? (this.steps.length ? "stap-1" : "uitkomst") : "";
    this.#lastStep = "stap-1";
    if (this.#place === first) this.#moveTo(first);
    else this.turnTo(first);
  }

  /** A kept practice goes on where something is left to answer, or else with its outcome. */
  resume(): void {
    const { shownSheet } = this.#session;
    const isOpen = (ask: Ask): boolean =>
      !shownSheet.get(ask.asked, ask.careTypes[0]) && !this.isSettled(ask);
    const step = this.steps.find(({ extra, asks }) => !extra && asks.some(isOpen));
    this.#moveTo(step ? this.placeOf(step) : "uitkomst");
  }

  #moveTo(place: Place): void {
    this.#place = place;
    if (place.startsWith("stap-")) this.#lastStep = place;
    this.#aside = new Set(
      (this.step?.asks ?? []).filter((ask) => this.isSettled(ask)).map(placeOfAnswer),
    );
  }

  #at(steps: readonly Step[]): number {
    const { step } = this;
    return step ? steps.findIndex(({ id }) => id === step.id) : steps.length;
  }

  #after(isMeant: (step: Step) => boolean): Step | undefined {
    const { steps } = this;
    return steps
      .slice(this.#at(steps) + 1)
      .find((step) => isMeant(step) && this.isWorthAsking(step));
  }

  #verdict(careType: string): Verdict | undefined {
    const { careTypes, shown } = this.#session;
    return shown?.verdicts[careTypes.indexOf(careType)];
  }
}
