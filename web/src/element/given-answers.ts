import { html, nothing, type TemplateResult } from "lit";
import type { QuestionGroup } from "../engine.js";
import type { AnswerSheet } from "./answer-sheet.js";
import { answerInWords } from "./controls.js";
import type { View } from "./view.js";

/** The answers as a list: what print shows in place of the questions. */
export function givenAnswers(
  view: View,
  groups: readonly QuestionGroup[],
  sheet: AnswerSheet,
): TemplateResult | typeof nothing {
  const rows = groups
    .flatMap((group) => group.facts)
    .flatMap((asked) => {
      const answer = sheet.get(asked, view.careType);
      const fact = view.index.facts.get(asked.fact);
      return answer && fact ? [{ fact, answer }] : [];
    });
  if (!rows.length) return nothing;
  return html`<section class="block print-only">
    <h3>${view.t.details.answers}</h3>
    <dl class="answers">
      ${rows.map(
        ({ fact, answer }) =>
          html`<div>
            <dt>${view.say(fact.question)}</dt>
            <dd>${answerInWords(view, fact, answer)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
