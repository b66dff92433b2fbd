import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Comparable } from "../texts/rest-texts.js";
import type { ComparedQuestion, Place, RuleState, Verdict } from "../types.js";
import { at } from "../at.js";
import { pointerTo, type Answer, type AnswerSheet } from "../session/answer-sheet.js";
import { faultPlace, type Compared, type Comparer } from "../session/comparer.js";
import { differenceList } from "./difference-list.js";
import { headline } from "./headline.js";
import { icon } from "./icons.js";
import { question } from "./question.js";
import { restWords } from "./rest-words.js";
import { ruleList } from "./rule-list.js";
import { sourceNote } from "./source-note.js";
import { isOver } from "./standing.js";
import { periodRead, stepDay } from "./timeline-list.js";
import type { View } from "./view.js";
import { yearInWords, yearTitle } from "./year-notice.js";

/** What the comparison asks of the element. */
export interface ComparisonActions {
  /** A side's own way to put things into words, for one care type. */
  view(side: number, index: View["index"], careType: string): View;
  /** The answers that count for the visitor's own policy too. */
  sheet: AnswerSheet;
  give: (question: ComparedQuestion, careType: string, answer: Answer | undefined) => void;
}

/** The same practice under other policies, or other editions of this one. */
export function comparison(
  view: View,
  comparer: Comparer,
  comparable: Comparable,
  careTypes: readonly string[],
  actions: ComparisonActions,
  isOpen: boolean,
): TemplateResult {
  const { compare: t } = restWords(view);
  const { offered, isAwaiting, chosen, compared, unread, errors } = comparer;
  return html`<details
    class="fold compare"
    id="vergelijk"
    part="compare"
    ?open=${isOpen}
    @toggle=${(event: Event) => {
      if ((event.target as HTMLDetailsElement).open) comparer.offer();
    }}
  >
    <summary><h2 id="vergelijken" tabindex="-1">${t.title[comparable]}</h2></summary>
    <p class="note">${t.intro[comparable]}</p>
    <fieldset class="sides-choice">
      <legend>${t.choose}</legend>
      <div class="options stack">
        ${offered.map(
          ({ id, policy, edition }) =>
            html`<label class="option">
              <input
                type="checkbox"
                .checked=${chosen.has(id)}
                @change=${(event: Event) => comparer.choose(id, (event.target as HTMLInputElement).checked)}
              />
              <span>${nameOf(view, policy.index, edition)}</span>
            </label>`,
        )}
        ${isAwaiting ? html`<p class="note awaiting">${t.awaiting}</p>` : nothing}
      </div>
    </fieldset>
    ${[...unread, ...errors].map((fault) => html`<p class="fault">${view.say(fault.message)} ${view.say(fault.hint)}</p>`)}
    ${compared ? new Rendering(view, compared, comparer, careTypes, actions).all() : nothing}
  </details>`;
}

const nameOf = (view: View, { policy, editions }: View["index"], edition: string): string => {
  const known = editions.get(edition);
  return known ? view.say(known.edition.name) : view.say(policy.title);
};

const rules = (view: View, title: string, list: RuleState[]): TemplateResult | typeof nothing =>
  list.length
    ? html`<details>
        <summary>${title}</summary>
        ${ruleList(view, list)}
      </details>`
    : nothing;

/** One comparison in words. */
class Rendering {
  readonly #several: boolean;

  constructor(
    readonly view: View,
    readonly compared: Compared,
    readonly comparer: Comparer,
    readonly careTypes: readonly string[],
    readonly actions: ComparisonActions,
  ) {
    this.#several = careTypes.length > 1;
  }

  get #t() {
    return restWords(this.view).compare;
  }

  all(): unknown {
    return [this.#sides(), this.#questions(), this.#changes(), this.#evidence(), this.#timeline()];
  }

  #view(side: number, careType: string): View {
    return this.actions.view(side, at(this.compared.sides, side).policy.index, careType);
  }

  /** Of several editions of one policy, the edition's name; else the policy's own. */
  #name(side: number): string {
    const { sides } = this.compared;
    const { policy } = at(sides, side);
    const twice = sides.filter((other) => other.policy.key === policy.key).length > 1;
    return (twice && this.#edition(side)) || this.#title(side);
  }

  #edition(side: number): string {
    const { edition = "" } = at(this.compared.comparison.sides, side);
    const known = at(this.compared.sides, side).policy.index.editions.get(edition);
    return known ? this.view.say(known.edition.name) : "";
  }

  /** With the version where another policy has the same name. */
  #title(side: number): string {
    const { policy } = at(this.compared.sides, side);
    const title = nameOf(this.view, policy.index, "");
    const taken = this.compared.sides.some(
      ({ policy: other }) =>
        other.key !== policy.key && nameOf(this.view, other.index, "") === title,
    );
    return taken ? `${title} ${policy.version}` : title;
  }

  #sides(): TemplateResult {
    const { sides, years } = this.compared.comparison;
    return html`${this.#t.years[years] ? html`<p class="note years">${this.#t.years[years]}</p>` : nothing}
      <ul class="sides">
        ${sides.map(
          ({ verdicts, without }, side) =>
            html`<li class="side">
              <h3>${this.#name(side)}</h3>
              ${this.#editionNote(side)} ${verdicts.map((verdict) => this.#outcome(side, verdict))}
              ${without.map(
                (id) =>
                  html`<p class="note">
                    ${this.#t.without(this.#several ? this.view.names([id]) : "")}
                  </p>`,
              )}
            </li>`,
        )}
      </ul>`;
  }

  /** Which edition it is, where the heading does not say it. */
  #editionNote(side: number): TemplateResult | typeof nothing {
    const edition = this.#edition(side);
    return edition && edition !== this.#name(side)
      ? html`<p class="note">${restWords(this.view).receipt.edition}: ${edition}</p>`
      : nothing;
  }

  #outcome(side: number, verdict: Verdict): TemplateResult {
    const view = this.#view(side, verdict.receipt.careType);
    const { title, line } = headline(view, verdict);
    return html`<div class="of-side">
      ${this.#several ? html`<p class="label">${view.name}</p>` : nothing}
      ${this.#year(view, verdict)}
      <p class="headline"><strong>${title}</strong></p>
      ${line ? html`<p class="note">${line}</p>` : nothing}
      ${isOver(verdict) ? nothing : this.#toDo(view, verdict)} ${this.#counts(view, verdict)}
    </div>`;
  }

  /** That the year is over, or not there yet; and which it is, unless all are about the same. */
  #year(view: View, verdict: Verdict): TemplateResult | typeof nothing {
    const title = yearTitle(view, verdict);
    if (!title && !this.#t.years[this.compared.comparison.years]) return nothing;
    return html`<p class="note year-of">
      ${title ? `${title}. ` : ""}${yearInWords(view, verdict)}
    </p>`;
  }

  /** What fails, what contradicts itself, and how much is still to be answered. */
  #toDo(view: View, { conditions, questions, mended, notices }: Verdict): unknown {
    const { summary: t } = view.t;
    const failing = conditions.filter(({ state }) => state === "not-met");
    const contradicting = notices.flatMap(({ code, fact }) =>
      code === "contradiction" ? view.say(view.index.facts.get(fact)?.question) : [],
    );
    return [
      failing.length
        ? html`<p class="label">${t.failing}</p>
            <ul class="failing">
              ${failing.map(({ text }) => html`<li>${icon("cross")}<span>${view.say(text)}</span></li>`)}
            </ul>`
        : nothing,
      contradicting.length
        ? html`<p class="note">${t.contradictions} ${[...new Set(contradicting)].join(" · ")}</p>`
        : nothing,
      questions.length ? html`<p class="note">${t.openQuestions(questions.length)}</p>` : nothing,
      mended?.questions.length
        ? html`<p class="note">${t.afterMending(mended.questions.length)}</p>`
        : nothing,
    ];
  }

  #counts(view: View, { conditions, factors, factorCount, modules }: Verdict): unknown {
    const { summary: t } = view.t;
    const count = (...states: RuleState["state"][]) =>
      conditions.filter(({ state }) => states.includes(state)).length;
    const { met, of, open } = factorCount;
    return [
      rules(
        view,
        this.#t.conditions(count("met"), count("met", "not-met", "open"), count("open")),
        conditions,
      ),
      rules(view, `${t.factors}: ${t.factorCount(met, of, open)}`, factors),
      rules(view, restWords(view).details.modules, modules),
    ];
  }

  /** What the visitor's own policy does not ask; the rest stands among its questions. */
  #questions(): TemplateResult | typeof nothing {
    const others = this.compared.comparison.questions
      .filter(({ sides }) => !sides.includes(0))
      .sort((a, b) => this.#order(a) - this.#order(b));
    const answered = (asked: ComparedQuestion) =>
      this.#sheet(asked).get(asked, asked.careType ?? "") !== undefined;
    const shown = others.filter((asked) => asked.open || answered(asked));
    const rest = others.filter((asked) => !shown.includes(asked));
    if (!others.length) return nothing;
    const list = (all: readonly ComparedQuestion[]) =>
      repeat(
        all,
        ({ sides, fact, careType }) => [sides[0], fact, careType].join(" "),
        (asked) => this.#question(asked),
      );
    return html`<section class="block">
      <h3>${this.#t.questions}</h3>
      <p class="note">${this.#t.questionsNote}</p>
      ${list(shown)}
      ${
        rest.length
          ? html`<details class="fold">
              <summary>${this.#t.moreQuestions(rest.length)}</summary>
              ${list(rest)}
            </details>`
          : nothing
      }
    </section>`;
  }

  /** In the policies' own order, so that nothing moves while it is answered. */
  #order({ sides: [side = 0], fact }: ComparedQuestion): number {
    const { groups } = at(this.compared.sides, side).policy.index.policy;
    return side * 1000 + groups.flatMap(({ facts }) => facts).indexOf(fact);
  }

  #sheet({ policy }: ComparedQuestion): AnswerSheet {
    return policy === undefined ? this.actions.sheet : this.comparer.sheet(policy);
  }

  #question(asked: ComparedQuestion): TemplateResult | typeof nothing {
    const [side = 0] = asked.sides;
    const careType = asked.careType ?? this.careTypes[0] ?? "";
    const view = this.#view(side, careType);
    const answer = this.#sheet(asked).get(asked, careType);
    const names = asked.sides.map((each) => this.#name(each));
    return question(view, {
      asked: { fact: asked.fact, scope: asked.scope, uses: [] },
      answer,
      faults:
        this.comparer.faults.get(faultPlace(asked.policy ?? "", pointerTo(asked, careType))) ?? [],
      notices: at(this.compared.comparison.sides, side).verdicts.flatMap(({ receipt, notices }) =>
        receipt.careType === careType ? notices.filter(({ fact }) => fact === asked.fact) : [],
      ),
      reasons: [],
      complete: true,
      settled: false,
      of: [...names, ...(this.#several && asked.careType ? [view.name] : [])].join(" · "),
      give: (given) => {
        if (asked.policy === undefined) this.actions.give(asked, careType, given);
        else this.comparer.give(asked.policy, asked, careType, given);
      },
    });
  }

  #told(side: number, verdict: number) {
    const told = at(at(this.compared.comparison.sides, side).verdicts, verdict);
    return { view: this.#view(side, told.receipt.careType), verdict: told };
  }

  #changes(): unknown {
    return this.compared.comparison.changes.map(
      ({ from, to, verdictFrom, verdictTo, differences }) => {
        const after = this.#told(to, verdictTo);
        return html`<section class="block">
          <h3>${this.#t.changes(this.#name(from), this.#name(to))}</h3>
          ${this.#several ? html`<p class="label">${after.view.name}</p>` : nothing}
          ${differenceList(this.#told(from, verdictFrom), after, differences, {
            none: this.#t.same,
            comes: this.#t.onlyUnder(this.#name(to)),
            goes: this.#t.onlyUnder(this.#name(from)),
            was: this.#t.otherWords(this.#name(from)),
          })}
        </section>`;
      },
    );
  }

  /** Of places in verdicts, the sides that they are of. */
  #names = (places: readonly Place[]): string =>
    this.view.list([...new Set(places.map(({ side }) => this.#name(side)))]);

  #evidence(): TemplateResult | typeof nothing {
    const both = this.compared.comparison.evidence.filter(
      (places) => new Set(places.map(({ side }) => side)).size > 1,
    );
    if (!both.length) return nothing;
    return html`<section class="block">
      <h3>${this.#t.evidence}</h3>
      <ul class="rules">
        ${both.map(
          (places) =>
            html`<li>
              ${places.map((place) => {
                const { view, verdict } = this.#told(place.side, place.verdict);
                const { text, source } = at(verdict.evidence, place.entry);
                return html`<p>
                    <span class="tag">${this.#name(place.side)}</span> ${view.say(text)}
                  </p>
                  ${sourceNote(view, source)}`;
              })}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #timeline(): TemplateResult | typeof nothing {
    const { timeline } = this.compared.comparison;
    if (!timeline.length) return nothing;
    return html`<section class="block">
      <h3>${this.#t.timeline}</h3>
      <ol class="rules">
        ${timeline.map((places) => {
          const [place] = places;
          if (!place) return nothing;
          const { view, verdict } = this.#told(place.side, place.verdict);
          const step = at(verdict.timeline, place.entry);
          return html`<li>
            <p class="when">
              <strong>${stepDay(view, step)}</strong>
              ${step.on || step.from ? html`<span class="tag">${restWords(view).stepState[step.state]}</span>` : nothing}
              <span class="note"
                >${[this.#names(places), periodRead(view, step)].filter(Boolean).join(" · ")}</span
              >
              ${step.certain ? nothing : html`<span class="note">${restWords(view).uncertain}</span>`}
            </p>
            <p>${view.say(step.text)}</p>
            ${step.own ? html`<p><strong>${restWords(view).own(view.day(step.own))}</strong></p>` : nothing}
            ${sourceNote(view, step.source)}
          </li>`;
        })}
      </ol>
    </section>`;
  }
}
