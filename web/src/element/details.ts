import { html, nothing, type TemplateResult } from "lit";
import type { RuleState, Verdict, Ways } from "../types.js";
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
import type { View } from "./view.js";
import { groundList } from "./ways.js";

/**
 * The whole verdict, spelled out: reasons and dates stand open, the rest opens on request. What has a
 * chapter of its own is given, or left out.
 */
export function details(
  parts: readonly [Part, ...Part[]],
  code: string,
  own?: { planning: unknown },
): TemplateResult {
  const [{ view }] = parts;
  const { details: t } = restWords(view);
  const spelled = parts.flatMap(({ view: each, verdict, ways }) => {
    if (!verdict) return [];
    const around = [reasons(each, verdict), rest(each, verdict, ways, own !== undefined)] as const;
    return each.several
      ? [html`<h2 class="of-part" id="${each.prefix}uitleg-van">${each.name}</h2>`, ...around]
      : [around[0], own?.planning ?? nothing, around[1]];
  });
  return html`<section class="details" part="details" aria-labelledby="uitleg">
    <h2 id="uitleg" tabindex="-1">${t.title}</h2>
    ${view.several ? (own?.planning ?? nothing) : nothing} ${spelled}
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

function rest(
  view: View,
  verdict: Verdict,
  ways: Ways | undefined,
  withEvidence: boolean,
): unknown {
  const { details: t } = restWords(view);
  const { offers, evidence, selective, modules, expectations } = verdict;
  return html`${rules(view, section, t.modules, t.modulesNote, modules)}
    ${offers.length ? section(t.offers, "", offerList(view, offers)) : nothing}
    <div class="folds">
      ${isOver(verdict) ? nothing : groundList(view, ways)}
      ${withEvidence && evidence.length ? fold(`${evidenceHeading(view, verdict)} (${evidence.length})`, "", evidenceList(view, evidence), true) : nothing}
      ${rules(view, fold, t.selective, t.selectiveNote, selective)}
      ${rules(view, fold, t.expectations, t.expectationsNote, expectations)}
      ${statementList(view, verdict.statements)}
      ${fold(view.t.contacts, "", contactList(view, verdict))}
    </div>
    ${section(t.receipt, t.receiptNote, receipt(view, verdict))}`;
}
