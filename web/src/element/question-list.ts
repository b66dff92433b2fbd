import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { AskedFact, QuestionGroup, Use } from "../engine.js";
import { pointerTo, type Answer, type AnswerSheet } from "./answer-sheet.js";
import type { Checked } from "./check.js";
import { question, reasonsByFact } from "./question.js";
import { groupBy, type View } from "./view.js";

/** Uses of a fact that bear on which contract it becomes. */
const decisive: Partial<Record<Use, true>> = { condition: true, factor: true, offer: true };
const extras = ["start", "selective", "expectation"] as const;

const isDecisive = ({ uses }: AskedFact): boolean => uses.some((use) => decisive[use]);

/** The questions in the policy's groups; those that do not bear on the contract come after, and say so. */
export function questionList(
  view: View,
  groups: readonly QuestionGroup[],
  checked: Checked,
  sheet: AnswerSheet,
  give: (asked: AskedFact, answer: Answer | undefined) => void,
): TemplateResult {
  const { t } = view;
  const draw = drawer(view, checked, sheet, give);
  const facts = groups.flatMap((group) => group.facts);
  const rest = groupBy(
    facts.filter((asked) => !isDecisive(asked)),
    ({ uses }) => extras.find((use) => uses.includes(use)),
  );
  return html`<section class="questions" aria-labelledby="vragen">
    <h2 id="vragen">${t.questions.title}</h2>
    <p class="note">${t.questions.intro}</p>
    ${groups.map((group) => {
      const own = group.facts.filter(isDecisive);
      return own.length
        ? html`<section class="group">
            <h3>${view.say(view.index.groups.get(group.id))}</h3>
            ${draw(own)}
          </section>`
        : nothing;
    })}
    ${extras.map((use) => {
      const own = rest.get(use);
      return own
        ? html`<details class="group fold">
            <summary><h3>${t.extra[use].title}</h3></summary>
            <p class="note">${t.extra[use].note}</p>
            ${draw(own)}
          </details>`
        : nothing;
    })}
  </section>`;
}

function drawer(
  view: View,
  { verdict, faults }: Checked,
  sheet: AnswerSheet,
  give: (asked: AskedFact, answer: Answer | undefined) => void,
): (facts: readonly AskedFact[]) => unknown {
  const reasons = verdict ? reasonsByFact(verdict) : undefined;
  const mattering = verdict && new Set(verdict.questions.map(({ fact }) => fact));
  const notices = groupBy(verdict?.notices ?? [], ({ fact }) => fact);
  return (facts) =>
    repeat(
      facts,
      ({ fact }) => fact,
      (asked) => {
        const answer = sheet.get(asked, view.careType);
        return question(view, {
          asked,
          answer,
          faults: faults.get(pointerTo(asked, view.careType)) ?? [],
          notices: (notices.get(asked.fact) ?? []).map(({ code }) => code),
          reasons: reasons?.get(asked.fact) ?? [],
          settled:
            isDecisive(asked) &&
            (answer?.value ?? null) === null &&
            mattering !== undefined &&
            !mattering.has(asked.fact),
          give: (given) => give(asked, given),
        });
      },
    );
}
