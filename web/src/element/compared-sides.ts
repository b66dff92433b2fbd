import { html, nothing, type TemplateResult } from "lit";
import type { Comparer } from "../session/comparer.js";
import type { RuleState, Verdict } from "../types.js";
import type { ComparedWords } from "./compared-words.js";
import { headline } from "./headline.js";
import { icon } from "./icons.js";
import { onDemand } from "./on-demand.js";
import { restWords } from "./rest-words.js";
import { ruleList } from "./rule-list.js";
import { isOver } from "./standing.js";
import type { View } from "./view.js";
import { yearInWords, yearTitle } from "./year-notice.js";

/** What the practice gets under each side, and what stands in its way; the rules of each on demand. */
export function comparedSides(words: ComparedWords, comparer: Comparer): TemplateResult {
  const { t, view, several } = words;
  const { sides, years } = words.compared.comparison;
  return html`${t.years[years] ? html`<p class="note years">${t.years[years]}</p>` : nothing}
    <ul class="sides">
      ${sides.map(
        ({ verdicts, without }, side) =>
          html`<li class="side">
            <h3>${words.name(side)}</h3>
            ${editionNote(words, side)}
            ${verdicts.map((verdict) => outcome(words, comparer, side, verdict))}
            ${without.map(
              (id) => html`<p class="note">${t.without(several ? view.names([id]) : "")}</p>`,
            )}
          </li>`,
      )}
    </ul>`;
}

/** Which edition it is, where the heading does not say it. */
function editionNote(words: ComparedWords, side: number): TemplateResult | typeof nothing {
  const edition = words.edition(side);
  return edition && edition !== words.name(side)
    ? html`<p class="note">${restWords(words.view).receipt.edition}: ${edition}</p>`
    : nothing;
}

function outcome(
  words: ComparedWords,
  comparer: Comparer,
  side: number,
  verdict: Verdict,
): TemplateResult {
  const view = words.of(side, verdict.receipt.careType);
  const { title, line } = headline(view, verdict);
  return html`<div class="of-side">
    ${words.several ? html`<p class="label">${view.name}</p>` : nothing}
    ${yearOf(words, view, verdict)}
    <p class="headline"><strong>${title}</strong></p>
    ${line ? html`<p class="note">${line}</p>` : nothing}
    ${isOver(verdict) ? nothing : toDo(view, verdict)}
    ${counts(words, view, verdict).map(([summary, list], i) =>
      list.length
        ? onDemand(comparer, `${side} ${view.careType} ${i}`, summary, () => ruleList(view, list))
        : nothing,
    )}
  </div>`;
}

/** That the year is over, or not there yet; and which it is, unless all are about the same. */
function yearOf(
  { t, compared }: ComparedWords,
  view: View,
  verdict: Verdict,
): TemplateResult | typeof nothing {
  const title = yearTitle(view, verdict);
  if (!title && !t.years[compared.comparison.years]) return nothing;
  return html`<p class="note year-of">
    ${title ? `${title}. ` : ""}${yearInWords(view, verdict)}
  </p>`;
}

/** What fails, what contradicts itself, and how much is still to be answered. */
function toDo(view: View, { conditions, questions, mended, notices }: Verdict): unknown {
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

function counts(
  { t }: ComparedWords,
  view: View,
  { conditions, factors, factorCount, modules }: Verdict,
): [string, RuleState[]][] {
  const { summary } = view.t;
  const count = (...states: RuleState["state"][]) =>
    conditions.filter(({ state }) => states.includes(state)).length;
  const { met, of, open } = factorCount;
  return [
    [t.conditions(count("met"), count("met", "not-met", "open"), count("open")), conditions],
    [`${summary.factors}: ${summary.factorCount(met, of, open)}`, factors],
    [restWords(view).details.modules, modules],
  ];
}
