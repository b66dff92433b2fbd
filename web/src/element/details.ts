import { html, nothing, type TemplateResult } from "lit";
import type { PracticeStep, RuleState, Verdict, Ways } from "../types.js";
import { canStillCome } from "../still-to-come.js";
import { contactList } from "./contact-list.js";
import { contractReasons } from "./contract-reasons.js";
import { evidenceList } from "./evidence-list.js";
import { evidenceHeading } from "./headings.js";
import { offerList } from "./offer-list.js";
import type { Part } from "./question-list.js";
import { receipt } from "./receipt.js";
import { restWords } from "./rest-words.js";
import { ruleList } from "./rule-list.js";
import { fold, section } from "./section.js";
import { isOver } from "./standing.js";
import { statementList } from "./statement-list.js";
import { timelineChart } from "./timeline-chart.js";
import { timelineList } from "./timeline-list.js";
import type { View } from "./view.js";
import { groundList } from "./ways.js";

/** The whole verdict, spelled out: reasons and dates stand open, the rest opens on request. */
export function details(
  parts: readonly [Part, ...Part[]],
  timeline: readonly PracticeStep[],
  code: string,
  save: (steps: readonly PracticeStep[]) => void,
): TemplateResult {
  const [{ view, verdict: first }] = parts;
  const { details: t } = restWords(view);
  const planning =
    first && (timeline.length || first.starts.length)
      ? (parts.every(({ verdict }) => verdict && isOver(verdict)) ? fold : section)(
          t.timeline,
          t.timelineNote(view.day(first.receipt.asOf)),
          [
            calendarButton(view, timeline, save),
            timelineChart(parts, timeline, first.receipt.asOf),
            timelineList(parts, timeline, save),
          ],
        )
      : nothing;
  const spelled = parts.flatMap(({ view: own, verdict, ways }) =>
    verdict
      ? own.several
        ? [
            html`<h2 class="of-part" id="${own.prefix}uitleg-van">${own.name}</h2>`,
            reasons(own, verdict),
            rest(own, verdict, ways),
          ]
        : [reasons(own, verdict), planning, rest(own, verdict, ways)]
      : [],
  );
  return html`<section class="details" part="details" aria-labelledby="uitleg">
    <h2 id="uitleg" tabindex="-1">${t.title}</h2>
    ${view.several ? planning : nothing} ${spelled}
    ${code ? section(t.code, t.codeNote, receiptCode(code)) : nothing}
  </section>`;
}

/** In its groups, so that it can be read and typed over. */
const receiptCode = (code: string): TemplateResult =>
  html`<p class="code">${code.split("-").map((group) => html`<code>${group}</code> `)}</p>`;

const rules = (
  view: View,
  make: typeof section,
  title: string,
  note: string,
  list: RuleState[],
): TemplateResult | typeof nothing =>
  list.length ? make(title, note, ruleList(view, list)) : nothing;

function reasons(view: View, verdict: Verdict): unknown {
  const { details: t } = restWords(view);
  const { conditions, factors } = verdict;
  return [
    contractReasons(view, verdict),
    rules(view, section, t.conditions, t.conditionsNote, conditions),
    rules(view, section, t.factors, t.factorsNote, factors),
  ];
}

function rest(view: View, verdict: Verdict, ways: Ways | undefined): unknown {
  const { details: t } = restWords(view);
  const { offers, evidence, selective, modules, expectations } = verdict;
  return html`${rules(view, section, t.modules, t.modulesNote, modules)}
    ${offers.length ? section(t.offers, "", offerList(view, offers)) : nothing}
    <div class="folds">
      ${isOver(verdict) ? nothing : groundList(view, ways)}
      ${evidence.length ? fold(`${evidenceHeading(view, verdict)} (${evidence.length})`, "", evidenceList(view, evidence), true) : nothing}
      ${rules(view, fold, t.selective, t.selectiveNote, selective)}
      ${rules(view, fold, t.expectations, t.expectationsNote, expectations)}
      ${statementList(view, verdict.statements)} ${fold(view.t.contacts, "", contactList(view))}
    </div>
    ${section(t.receipt, t.receiptNote, receipt(view, verdict))}`;
}

/** Hands the steps that have a day to the calendar of the reader's choice. */
const calendarButton = (
  view: View,
  timeline: readonly PracticeStep[],
  save: (steps: readonly PracticeStep[]) => void,
): TemplateResult | typeof nothing =>
  timeline.some(canStillCome)
    ? html`<p class="to-calendar">
        <button type="button" @click=${() => save(timeline)}>
          ${restWords(view).details.calendar}
        </button>
      </p>`
    : nothing;
