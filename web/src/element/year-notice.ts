import { html, nothing, type TemplateResult } from "lit";
import type { Outcome, Verdict, YearState } from "../types.js";
import type { Part } from "./question-list.js";
import type { View } from "./view.js";

/** Where the chosen day lies against the contract year is worth saying first, unless it lies within. */
const worthSaying: Partial<Record<YearState, true>> = {
  before: true,
  "runs-on": true,
  after: true,
  unknown: true,
};

/** Years of which it is worth saying what still applies. */
const mayStillApply: Partial<Record<YearState, true>> = {
  "runs-on": true,
  after: true,
  unknown: true,
};

/** Outcomes under which there is no contract whose term could be told. */
const withoutContract: Partial<Record<Outcome["kind"], true>> = {
  "not-offered": true,
  "not-yet-offered": true,
  "criteria-elsewhere": true,
};

/** What is said of the year: where there is no contract, of the policy's own. */
const yearInWords = ({ t }: View, { year, possible }: Pick<Verdict, "year" | "possible">) =>
  possible.every(({ kind }) => withoutContract[kind])
    ? t.yearOnly[year]
    : { title: t.yearTitle[year], text: t.year[year] };

/** In a line; empty while the chosen day lies within the year. */
export const yearTitle = (view: View, verdict: Verdict): string =>
  worthSaying[verdict.year] ? yearInWords(view, verdict).title : "";

export function yearNotice(
  parts: readonly Part[],
  look: (day: string) => void,
): TemplateResult | typeof nothing {
  const told = parts.flatMap(({ view, verdict }) =>
    verdict && worthSaying[verdict.year] ? [{ view, verdict }] : [],
  );
  const [first] = told;
  if (!first) return nothing;
  const { t } = first.view;
  const days = new Set(told.flatMap(({ verdict }) => verdict.lookOn ?? []));
  return html`<section class="year ${first.verdict.year}">
    <div>
      ${told.map(({ view, verdict: { year, term, starts, receipt, possible } }) => {
        const { from, until } = term;
        const { title, text } = yearInWords(view, { year, possible });
        return html`<h2>${view.several ? `${view.name}: ` : ""}${title}</h2>
          <p>${text(view.day(from), until ? view.day(until) : "")}</p>
          ${starts.map(({ text, ifToday }) =>
            ifToday && mayStillApply[year]
              ? html`<p>
                  ${view.say(text)} ${t.ifToday(view.day(receipt.asOf), view.day(ifToday))}
                </p>`
              : nothing,
          )}`;
      })}
    </div>
    ${
      days.size
        ? html`<div class="year-look">
            ${[...days].map(
              (day) =>
                html`<button type="button" @click=${() => look(day)}>
                  ${t.yearLook(first.view.day(day))}
                </button>`,
            )}
            <p class="note">${t.yearElse}</p>
          </div>`
        : nothing
    }
  </section>`;
}
