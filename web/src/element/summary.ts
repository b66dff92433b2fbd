import { html, nothing, type TemplateResult } from "lit";
import type { RuleState, Verdict, Ways } from "../types.js";
import type { Checked } from "./check.js";
import { headline } from "./headline.js";
import { icon } from "./icons.js";
import { ladder } from "./ladder.js";
import { nextStep } from "./next-step.js";
import { questionLink } from "./question-link.js";
import { groupBy, type View } from "./view.js";

/** The verdict at a glance, beside the questions. */
export function summary(
  view: View,
  faults: Checked["faults"],
  verdict: Verdict,
  ways: Ways | undefined,
  isTrial: boolean,
  toDetails: () => void,
): TemplateResult {
  const { t } = view;
  const { title, line } = headline(view, verdict);
  const kind = verdict.outcome?.kind ?? "open";
  return html`<section
    class="summary ${kind}"
    part="summary"
    aria-labelledby="${view.prefix}uitkomst-van ${view.prefix}uitkomst"
  >
    <p class="print-only">
      <strong>${view.say(view.index.careTypes.get(view.careType)?.name)}</strong> ·
      ${view.say(view.index.policy.title)} · ${t.receipt.asOf.toLowerCase()}
      ${view.day(verdict.receipt.asOf)}
    </p>
    <p class="label" id="${view.prefix}uitkomst-van">
      ${[isTrial ? t.trial.outcome : view.several ? "" : t.summary.title, view.several ? view.name : ""].filter(Boolean).join(": ")}
    </p>
    <h2 id="${view.prefix}uitkomst" part="headline" tabindex="-1">${title}</h2>
    ${line ? html`<p class="outcome-line">${line}</p>` : nothing}
    <section class="block next-block">
      <h3 class="label">${t.summary.next}</h3>
      ${nextStep(view, verdict)}
    </section>
    ${faults.size ? leftOut(view, faults.keys()) : nothing} ${failing(view, verdict.conditions)}
    ${
      view.several && verdict.contracts.length > 1
        ? html`<details class="rungs">
            <summary>${t.summary.allContracts}</summary>
            ${ladder(view, verdict, ways)}
          </details>`
        : ladder(view, verdict, ways)
    }
    ${
      verdict.factors.length
        ? html`<p class="factor-count">
            <strong>${t.summary.factors}:</strong>
            ${t.summary.factorCount(verdict.factorCount.met, verdict.factorCount.of, verdict.factorCount.open)}
          </p>`
        : nothing
    }
    ${openQuestions(view, verdict)}
    <p class="to-details">
      <a
        href="#uitleg"
        @click=${(event: Event) => {
          event.preventDefault();
          toDetails();
        }}
        >${t.summary.toDetails}</a
      >
    </p>
  </section>`;
}

function leftOut(view: View, pointers: Iterable<string>): TemplateResult {
  const questions = [...pointers].map((pointer) => {
    const id = pointer.split("/").at(-1) ?? "";
    return `“${view.say(view.index.facts.get(id)?.question) || id}”`;
  });
  return html`<p class="left-out">
    ${icon("cross")}<span>${view.t.summary.without(view.list(questions))}</span>
  </p>`;
}

function failing(view: View, conditions: readonly RuleState[]): TemplateResult | typeof nothing {
  const failed = groupBy(conditions, ({ state }) => state).get("not-met");
  if (!failed) return nothing;
  return html`<section class="block">
    <h3 class="label">${view.t.summary.failing}</h3>
    <ul class="failing">
      ${failed.map((rule) => html`<li>${icon("cross")}<span>${view.say(rule.text)}</span></li>`)}
    </ul>
  </section>`;
}

function openQuestions(view: View, { questions }: Verdict): TemplateResult {
  const { summary: t } = view.t;
  if (!questions.length) return html`<p class="note">${t.noQuestions}</p>`;
  return html`<details class="open-questions">
    <summary>${t.openQuestions(questions.length)}</summary>
    <ol>
      ${questions.map(({ fact }) => html`<li>${questionLink(view, fact)}</li>`)}
    </ol>
  </details>`;
}
