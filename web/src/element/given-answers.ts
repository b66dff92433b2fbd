import { html, nothing, type TemplateResult } from "lit";
import type { AnswerSheet } from "../session/answer-sheet.js";
import { answerInWords } from "./controls.js";
import type { Part } from "./question-list.js";
import { restWords } from "./rest-words.js";

/** The answers as a list: what print shows in place of the questions. */
export function givenAnswers(
  parts: readonly [Part, ...Part[]],
  sheet: AnswerSheet,
  isTrial: boolean,
): TemplateResult | typeof nothing {
  const rows = new Map<string, { question: string; answer: string }>();
  for (const { view, groups } of parts) {
    for (const asked of groups.flatMap((group) => group.facts)) {
      const answer = sheet.get(asked, view.careType);
      const fact = view.index.facts.get(asked.fact);
      if (!answer || !fact) continue;
      const of = view.several && asked.scope === "care-type" ? `${view.name}: ` : "";
      rows.set(view.control(fact.id), {
        question: of + view.say(fact.question),
        answer: answerInWords(view, fact, answer),
      });
    }
  }
  if (!rows.size) return nothing;
  const t = restWords(parts[0].view);
  return html`<section class="block print-only">
    <h3>${isTrial ? t.trial.answers : t.details.answers}</h3>
    <dl class="answers">
      ${[...rows.values()].map(
        ({ question, answer }) =>
          html`<div>
            <dt>${question}</dt>
            <dd>${answer}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
