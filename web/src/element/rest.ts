import { adoptStyles, html, nothing, type CSSResultOrNative, type TemplateResult } from "lit";
import { calendar } from "../calendar.js";
import { restStyles } from "../styles/rest.js";
import type { Comparable } from "../texts/rest-texts.js";
import type { ComparedQuestion, PracticeStep } from "../types.js";
import type { Answer, AnswerSheet } from "./answer-sheet.js";
import { Comparer, type Comparing } from "./comparer.js";
import { comparison, type ComparisonActions } from "./comparison.js";
import { details } from "./details.js";
import { givenAnswers } from "./given-answers.js";
import { keep } from "./keep.js";
import { Keeper, type Keeping } from "./keeper.js";
import type { Part } from "./question-list.js";
import { restWords } from "./rest-words.js";
import { trialNotice } from "./trial-notice.js";
import { Trials, type Trying } from "./trials.js";
import type { View } from "./view.js";

/** What the rest asks of the element that it is of. */
export interface Asking {
  trying: Trying;
  comparing: Comparing;
  keeping: Keeping;
}

/** What is drawn below the questions. */
export interface Below {
  parts: readonly [Part, ...Part[]];
  timeline: readonly PracticeStep[];
  /** Whether the explanation is folded. */
  compact: boolean;
  /** What there is to compare with, where it is offered. */
  comparable: Comparable | undefined;
  /** Where a link to the practice leads; empty: none is offered. */
  sharePage: string;
  sideView: ComparisonActions["view"];
  give: (question: ComparedQuestion, careType: string, answer: Answer | undefined) => void;
}

/** What an element has beyond its first verdict: the explanation, trying out, comparing, keeping. */
export class Rest {
  readonly trials: Trials;
  readonly comparer: Comparer;
  readonly keeper: Keeper;
  readonly #asking: Asking;

  constructor(asking: Asking) {
    this.#asking = asking;
    this.trials = new Trials(asking.trying);
    this.comparer = new Comparer(asking.comparing);
    this.keeper = new Keeper(asking.keeping);
  }

  /** Its styles, behind those that are there. */
  adoptStyles(root: ShadowRoot, first: readonly CSSResultOrNative[]): void {
    adoptStyles(root, [...first, ...restStyles]);
  }

  /** The answers that are on the page. */
  get #sheet(): AnswerSheet {
    return this.trials.sheet;
  }

  /** Above the outcome: what is tried out, if anything is. */
  notice(parts: readonly [Part, ...Part[]]): TemplateResult | typeof nothing {
    return trialNotice(parts, this.trials);
  }

  below(given: Below): TemplateResult {
    const { parts, comparable, sharePage } = given;
    const [{ view }] = parts;
    const isTrial = this.trials.now !== undefined;
    const decided = parts.some(({ verdict }) => verdict);
    return html`${givenAnswers(parts, this.#sheet, isTrial)}
    ${decided ? this.#details(given) : nothing}
    ${decided && comparable ? this.#comparison(view, comparable, given) : nothing}
    ${keep(view, this.keeper, sharePage, isTrial)}`;
  }

  #details({ parts, timeline, compact }: Below): TemplateResult {
    const [{ view }] = parts;
    // The code bears the answers that stand, and what is said of them.
    const code = this.trials.now ? "" : this.keeper.code();
    const spelled = details(parts, timeline, code, (steps) => this.#save(view, steps));
    return compact
      ? html`<details class="fold folded-details">
          <summary><h2>${restWords(view).details.title}</h2></summary>
          ${spelled}
        </details>`
      : spelled;
  }

  #comparison(view: View, comparable: Comparable, { sideView, give }: Below): TemplateResult {
    const careTypes = this.#asking.comparing.careTypes();
    const actions = { view: sideView, sheet: this.#sheet, give };
    return comparison(view, this.comparer, comparable, careTypes, actions);
  }

  /** Hands these steps over as a calendar file. */
  #save({ index, lang }: View, steps: readonly PracticeStep[]): void {
    const { comparing, keeping } = this.#asking;
    const name = [index.policy.id, ...comparing.careTypes()].join("-");
    const text = calendar(steps, index, lang, keeping.day());
    keeping.download(text, "text/calendar", `${name}.ics`);
  }
}
