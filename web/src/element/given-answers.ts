import { html, nothing, type TemplateResult } from "lit";
import type { AnswerSheet } from "../session/answer-sheet.js";
import { answerInWords } from "./controls.js";
import type { Part } from "./question-list.js";
import { restWords } from "./rest-words.js";
import type { View } from "./view.js";

/** The answers as a list: what print shows in place of the questions. */
export function givenAnswers(
  parts: readonly [Part, ...Part[]],
  sheet: AnswerSheet,
  isTrial: boolean,
): TemplateResult | typeof nothing {
  const rows = given(parts, sheet);
  if (!rows.length) return nothing;
  const t = restWords(parts[0].view);
  return html`<section class="block print-only">
    <h3>${isTrial ? t.trial.answers : t.details.answers}</h3>
    <dl class="answers">
      ${rows.map(
        ({ question, answer }) =>
          html`<div>
            <dt>${question}</dt>
            <dd>${answer}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** The same while the questions are asked step by step: each leads back to its question. */
export function answersToChange(
  parts: readonly [Part, ...Part[]],
  sheet: AnswerSheet,
): TemplateResult | typeof nothing {
  const rows = given(parts, sheet);
  if (!rows.length) return nothing;
  const { journey: t } = parts[0].view.t;
  return html`<details class="fold given">
    <summary>${t.given(rows.length)}</summary>
    <dl class="answers">
      ${rows.map(
        ({ view, fact, question, answer }) =>
          html`<div>
            <dt>${question}</dt>
            <dd>
              ${answer}
              <button
                type="button"
                class="quiet"
                aria-label="${t.change}: ${question}"
                @click=${() => {
                  view.goTo(fact);
                }}
              >
                ${t.change}
              </button>
            </dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

interface Row {
  view: View;
  fact: string;
  question: string;
  answer: string;
}

function given(parts: readonly Part[], sheet: AnswerSheet): Row[] {
  const rows = new Map<string, Row>();
  for (const { view, groups } of parts) {
    for (const asked of groups.flatMap((group) => group.facts)) {
      const answer = sheet.get(asked, view.careType);
      const fact = view.index.facts.get(asked.fact);
      if (!answer || !fact) continue;
      const of = view.several && asked.scope === "care-type" ? `${view.name}: ` : "";
      rows.set(view.control(fact.id), {
        view,
        fact: fact.id,
        question: of + view.say(fact.question),
        answer: answerInWords(view, fact, answer),
      });
    }
  }
  return [...rows.values()];
}
