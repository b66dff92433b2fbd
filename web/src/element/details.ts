import { html, nothing, type TemplateResult } from "lit";
import type { RuleState, Verdict } from "../types.js";
import { contactList } from "./contact-list.js";
import { evidenceList } from "./evidence-list.js";
import { offerList } from "./offer-list.js";
import { receipt } from "./receipt.js";
import { ruleList } from "./rule-list.js";
import { fold, section } from "./section.js";
import { statementList } from "./statement-list.js";
import { timelineList } from "./timeline-list.js";
import type { View } from "./view.js";

/** The whole verdict, spelled out: reasons and dates stand open, the rest opens on request. */
export function details(view: View, verdict: Verdict): TemplateResult {
  const { details: t } = view.t;
  const { conditions, factors, timeline, starts, offers, evidence, selective, expectations } =
    verdict;
  const rules = (make: typeof section, title: string, note: string, list: RuleState[]) =>
    list.length ? make(title, note, ruleList(view, list)) : nothing;
  return html`<section class="details" aria-labelledby="uitleg">
    <h2 id="uitleg" tabindex="-1">${t.title}</h2>
    ${rules(section, t.conditions, t.conditionsNote, conditions)}
    ${rules(section, t.factors, t.factorsNote, factors)}
    ${
      timeline.length || starts.length
        ? section(
            t.timeline,
            t.timelineNote(view.day(verdict.receipt.asOf)),
            timelineList(view, verdict),
          )
        : nothing
    }
    ${offers.length ? section(t.offers, "", offerList(view, offers)) : nothing}
    <div class="folds">
      ${evidence.length ? fold(`${t.evidence} (${evidence.length})`, "", evidenceList(view, evidence), true) : nothing}
      ${rules(fold, t.selective, t.selectiveNote, selective)}
      ${rules(fold, t.expectations, t.expectationsNote, expectations)}
      ${statementList(view, verdict.statements)} ${fold(t.contacts, "", contactList(view))}
    </div>
    ${section(t.receipt, t.receiptNote, receipt(view, verdict))}
  </section>`;
}
