import { html, type TemplateResult } from "lit";
import type { Verdict } from "../types.js";
import { restWords } from "./rest-words.js";
import type { View } from "./view.js";

/** What was computed, by what, from which rules, for which day: enough to repeat it. */
export function receipt(view: View, { receipt: of }: Verdict): TemplateResult {
  const { index } = view;
  const { receipt: t } = restWords(view);
  const rows: [string, string | TemplateResult][] = [
    [t.careType, view.say(index.careTypes.get(of.careType)?.name)],
    [t.policy, view.say(index.policy.title)],
    [
      t.document,
      html`<cite lang="nl">${index.policy.document.title}</cite>, ${index.policy.document.publisher}`,
    ],
    ...(of.edition
      ? [[t.edition, view.say(index.editions.get(of.edition)?.edition.name)] as [string, string]]
      : []),
    [t.asOf, view.day(of.asOf)],
    [t.version, of.version],
    [t.hash, html`<code>${of.hash}</code>`],
    [t.engine, of.engine],
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
