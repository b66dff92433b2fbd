import { html, type TemplateResult } from "lit";
import type { Verdict } from "../types.js";
import type { View } from "./view.js";

/** What was computed, by what, from which rules, for which day: enough to repeat it. */
export function receipt(view: View, { receipt: of }: Verdict): TemplateResult {
  const { t, index } = view;
  const rows: [string, string | TemplateResult][] = [
    [t.receipt.careType, view.say(index.careTypes.get(of.careType)?.name)],
    [t.receipt.policy, view.say(index.policy.title)],
    [
      t.receipt.document,
      html`<cite lang="nl">${index.policy.document.title}</cite>, ${index.policy.document.publisher}`,
    ],
    ...(of.edition
      ? [
          [t.receipt.edition, view.say(index.editions.get(of.edition)?.edition.name)] as [
            string,
            string,
          ],
        ]
      : []),
    [t.receipt.asOf, view.day(of.asOf)],
    [t.receipt.version, of.version],
    [t.receipt.hash, html`<code>${of.hash}</code>`],
    [t.receipt.engine, of.engine],
  ];
  return html`<dl class="receipt">
    ${rows.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
