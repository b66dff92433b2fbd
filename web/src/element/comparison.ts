import { html, nothing, type TemplateResult } from "lit";
import type { Comparer } from "../session/comparer.js";
import type { Comparable } from "../texts/rest-texts.js";
import { comparedChanges } from "./compared-changes.js";
import { comparedEvidence, comparedTimeline } from "./compared-lists.js";
import { comparedQuestions, type SharedAnswers } from "./compared-questions.js";
import { comparedSides } from "./compared-sides.js";
import { ComparedWords, nameOf } from "./compared-words.js";
import { restWords } from "./rest-words.js";
import type { View } from "./view.js";

/** What the comparison asks of the element. */
export interface ComparisonActions extends SharedAnswers {
  /** A side's own way to put things into words, for one care type. */
  view(side: number, index: View["index"], careType: string): View;
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
    ${
      compared
        ? all(
            new ComparedWords(view, compared, careTypes.length > 1, (...side) =>
              actions.view(...side),
            ),
            comparer,
            careTypes,
            actions,
          )
        : nothing
    }
  </details>`;
}

/** What differs comes first; the rest is on demand. */
const all = (
  words: ComparedWords,
  comparer: Comparer,
  careTypes: readonly string[],
  shared: SharedAnswers,
): unknown => [
  comparedSides(words, comparer),
  comparedChanges(words, comparer),
  comparedQuestions(words, comparer, careTypes, shared),
  comparedTimeline(words, comparer),
  comparedEvidence(words, comparer),
];
