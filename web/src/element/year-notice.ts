import { html, nothing, type TemplateResult } from "lit";
import type { Verdict, YearState } from "../types.js";
import type { View } from "./view.js";

/** Where the chosen day lies against the contract year is worth saying first, unless it lies within. */
const worthSaying: Partial<Record<YearState, true>> = { before: true, after: true, unknown: true };

export function yearNotice(
  view: View,
  verdict: Verdict,
  look: (day: string) => void,
): TemplateResult | typeof nothing {
  const { year, timeline } = verdict;
  if (!worthSaying[year]) return nothing;
  const { t } = view;
  const { from, until } = view.index.term(view.careType);
  const first = timeline.map((step) => step.on ?? step.from).find((day) => day !== undefined);
  return html`<section class="year ${year}">
    <div>
      <h2>${t.yearTitle[year]}</h2>
      <p>${t.year[year](view.day(from), until ? view.day(until) : "")}</p>
    </div>
    ${
      first
        ? html`<div class="year-look">
            <button type="button" @click=${() => look(first)}>
              ${t.yearLook(view.day(first))}
            </button>
            <p class="note">${t.yearElse}</p>
          </div>`
        : nothing
    }
  </section>`;
}
