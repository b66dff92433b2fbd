import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { ComparedQuestion, Place, RuleState, Verdict } from "../types.js";
import { at } from "../at.js";
import { pointerTo, type Answer, type AnswerSheet } from "./answer-sheet.js";
import { faultPlace, type Compared, type Comparer } from "./comparer.js";
import { differenceList } from "./difference-list.js";
import { headline } from "./headline.js";
import { icon } from "./icons.js";
import { question } from "./question.js";
import { ruleList } from "./rule-list.js";
import { sourceNote } from "./source-note.js";
import { stepDay } from "./timeline-list.js";
import type { View } from "./view.js";
import { yearTitle } from "./year-notice.js";

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
  careTypes: readonly string[],
  actions: ComparisonActions,
): TemplateResult {
  const { compare: t } = view.t;
  const { offered, chosen, compared, unread, errors } = comparer;
  return html`<details
    class="fold compare"
    id="vergelijk"
    part="compare"
    @toggle=${(event: Event) => {
      if ((event.target as HTMLDetailsElement).open) comparer.offer();
    }}
  >
    <summary><h2>${t.title}</h2></summary>
    <p class="note">${t.intro}</p>
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
    return this.view.t.compare;
  }

  all(): unknown {
    return [this.#sides(), this.#questions(), this.#changes(), this.#evidence(), this.#timeline()];
  }

  #view(side: number, careType: string): View {
    return this.actions.view(side, at(this.compared.sides, side).policy.index, careType);
  }

  /** The policy's name; of several editions of one policy, the edition's. */
  #name(side: number): string {
    const { sides } = this.compared;
    const { policy, edition } = at(sides, side);
    const twice = sides.filter((other) => other.policy.key === policy.key).length > 1;
    const { editions } = policy.index;
    const shown = twice ? edition || [...editions.keys()].at(-1) || "" : "";
    return nameOf(this.view, policy.index, shown);
  }

  #sides(): TemplateResult {
    const { sides } = this.compared.comparison;
    return html`<ul class="sides">
      ${sides.map(
        ({ verdicts, without }, side) =>
          html`<li class="side">
            <h3>${this.#name(side)}</h3>
            ${verdicts.map((verdict) => this.#outcome(side, verdict))}
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

  #outcome(side: number, verdict: Verdict): TemplateResult {
    const view = this.#view(side, verdict.receipt.careType);
    const { title, line } = headline(view, verdict);
    const year = yearTitle(view, verdict);
    const { conditions, factors, factorCount, questions } = verdict;
    const failing = conditions.filter(({ state }) => state === "not-met");
    const met = conditions.filter(({ state }) => state === "met");
    const applying = conditions.filter(({ state }) => state !== "not-applicable");
    const { summary: t } = view.t;
    return html`<div class="of-side">
      ${this.#several ? html`<p class="label">${view.name}</p>` : nothing}
      ${year ? html`<p class="note">${year}</p>` : nothing}
      <p class="headline"><strong>${title}</strong></p>
      ${line ? html`<p class="note">${line}</p>` : nothing}
      ${
        failing.length
          ? html`<p class="label">${t.failing}</p>
              <ul class="failing">
                ${failing.map(({ text }) => html`<li>${icon("cross")}<span>${view.say(text)}</span></li>`)}
              </ul>`
          : nothing
      }
      ${questions.length ? html`<p class="note">${t.openQuestions(questions.length)}</p>` : nothing}
      ${rules(view, this.#t.conditions(met.length, applying.length), conditions)}
      ${rules(view, `${t.factors}: ${t.factorCount(factorCount.met, factorCount.of, factorCount.open)}`, factors)}
    </div>`;
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
      notices: [],
      reasons: [],
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
          ${differenceList(this.#told(from, verdictFrom), after, differences)}
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
              ${step.on || step.from ? html`<span class="tag">${view.t.stepState[step.state]}</span>` : nothing}
              <span class="note">${this.#names(places)}</span>
            </p>
            <p>${view.say(step.text)}</p>
            ${sourceNote(view, step.source)}
          </li>`;
        })}
      </ol>
    </section>`;
  }
}
