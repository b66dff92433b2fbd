import { html, nothing, type TemplateResult } from "lit";
import type { Next, RuleState, Verdict } from "../types.js";
import type { Checked } from "../session/check.js";
import { headline, possibleContracts } from "./headline.js";
import { icon } from "./icons.js";
import { ladder } from "./ladder.js";
import { lateParts } from "./late-parts.js";
import { nextStep, proposed } from "./next-step.js";
import { questionLink } from "./question-link.js";
import type { Part } from "./question-list.js";
import { firstDeadline, isOver, openFacts } from "./standing.js";
import { groupBy, type View } from "./view.js";

/** The verdict at a glance, beside the questions. */
export function summary(
  part: Part,
  faults: Checked["faults"],
  isTrial: boolean,
  toDetails: () => void,
): TemplateResult | typeof nothing {
  const { view, verdict, ways, waysToCome } = part;
  if (!verdict) return nothing;
  const { t } = view;
  const { title, line } = headline(view, verdict);
  const kind = verdict.outcome?.kind ?? "open";
  const possible = possibleContracts(view, verdict);
  return html`<section
    class="summary ${kind}"
    part="summary"
    aria-labelledby="${view.prefix}uitkomst-van ${view.prefix}uitkomst"
  >
    <p class="print-only">
      <strong>${view.say(view.index.careTypes.get(view.careType)?.name)}</strong> ·
      ${view.say(view.index.policy.title)} · ${t.summary.lookedOn} ${view.day(verdict.receipt.asOf)}
    </p>
    <p class="label" id="${view.prefix}uitkomst-van">
      ${[isTrial ? t.trying.outcome : view.several ? "" : t.summary.title, view.several ? view.name : ""].filter(Boolean).join(": ")}
    </p>
    <h2 id="${view.prefix}uitkomst" part="headline" tabindex="-1">${title}</h2>
    ${possible || line ? html`<p class="outcome-line">${possible ? html`<strong>${possible}.</strong> ` : nothing}${line}</p>` : nothing}
    ${noPromise(view, verdict)}
    <section class="block next-block">
      <h3 class="label">${t.summary.next}</h3>
      ${nextStep(view, verdict)} ${contacts(view, verdict)}
    </section>
    ${deadline(view, verdict)} ${faults.size ? leftOut(view, faults.keys()) : nothing}
    ${contradictions(view, verdict)}
    ${verdict.next.kind === "gap" ? lateParts.now?.demands(view, verdict) : nothing}
    ${
      isOver(verdict)
        ? html`<details class="history">
            <summary>${t.summary.history}</summary>
            ${failing(view, verdict.conditions)} ${ladder(view, verdict, undefined, false)}
            ${factorCount(view, verdict)}
          </details>`
        : [
            failing(view, verdict.conditions),
            view.several && verdict.contracts.length > 1
              ? html`<details class="rungs">
                  <summary>${t.summary.allContracts}</summary>
                  ${ladder(view, verdict, ways, waysToCome)}
                </details>`
              : ladder(view, verdict, ways, waysToCome),
            factorCount(view, verdict),
            openQuestions(view, verdict),
          ]
    }
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

/** Acts that are to ask the purchaser. */
const asksPurchaser: Partial<Record<Next["kind"], true>> = {
  ask: true,
  passed: true,
  missed: true,
  gap: true,
  over: true,
};

const contacts = (view: View, verdict: Verdict): TemplateResult | typeof nothing =>
  asksPurchaser[verdict.next.kind] && view.index.policy.purchaser.contacts.length
    ? html`<details class="contacts">
        <summary>${view.t.contacts}</summary>
        ${lateParts.now?.contactList(view, verdict)}
      </details>`
    : nothing;

/** Ways to a contract that the purchaser still has to judge. */
const toCome: Partial<Record<Verdict["standing"]["state"], true>> = { open: true, closed: true };

/** Where the purchaser judges before there is an offer, that meeting the rules is no promise. */
function noPromise(view: View, verdict: Verdict): TemplateResult | typeof nothing {
  const { standing, outcome, statements } = verdict;
  if (!toCome[standing.state] || outcome?.kind !== "contract") return nothing;
  const judged = statements.find(
    ({ id, kind }) =>
      kind === "discretion" &&
      view.index.statements.get(id)?.offers?.includes(standing.offer ?? ""),
  );
  return judged
    ? html`<p class="note">${view.t.summary.noPromise} ${view.say(judged.text)}</p>`
    : nothing;
}

/** The first deadline to come, where the next act does not name it. */
function deadline(view: View, verdict: Verdict) {
  const step = firstDeadline(verdict);
  const { next } = verdict;
  if (!step || [next.step, next.then].includes(step.id)) return nothing;
  const left = step.days === undefined ? "" : `(${view.days(step.days)})`;
  return html`<p class="deadline">
    <strong>${view.t.summary.deadline}</strong> ${view.say(step.text)} ${left}
  </p>`;
}

function contradictions(view: View, { notices }: Verdict): TemplateResult | typeof nothing {
  const facts = notices.flatMap(({ code, fact }) => (code === "contradiction" ? fact : []));
  if (!facts.length) return nothing;
  return html`<section class="contradictions">
    <p class="left-out">${icon("cross")}<span>${view.t.summary.contradictions}</span></p>
    <ul>
      ${[...new Set(facts)].map((fact) => html`<li>${questionLink(view, fact)}</li>`)}
    </ul>
  </section>`;
}

function factorCount(view: View, verdict: Verdict): TemplateResult | typeof nothing {
  const { summary: t } = view.t;
  const { met, of, open } = verdict.factorCount;
  return verdict.factors.length
    ? html`<p class="factor-count">
        <strong>${t.factors}:</strong> ${t.factorCount(met, of, open)}
      </p>`
    : nothing;
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

/** What decides the outcome; and what decides what comes once a failing condition is mended. */
function openQuestions(view: View, verdict: Verdict): unknown {
  const { summary: t } = view.t;
  const { mended } = verdict;
  const questions = openFacts(verdict);
  const after = (mended?.questions ?? []).map(({ fact }) => fact);
  if (!questions.length && !after.length) return html`<p class="note">${t.noQuestions}</p>`;
  const list = (title: string, asked: readonly string[]) =>
    asked.length
      ? html`<details class="open-questions">
          <summary>${title}</summary>
          <ol>
            ${proposed(view, asked).map(
              (fact) =>
                html`<li>
                  ${questionLink(view, fact)}
                  ${view.isUnknown(fact) ? html`<span class="note">${view.t.questions.unknown}</span>` : nothing}
                </li>`,
            )}
          </ol>
        </details>`
      : nothing;
  return [
    list(t.openQuestions(questions.length), questions),
    list(t.afterMending(after.length), after),
  ];
}
