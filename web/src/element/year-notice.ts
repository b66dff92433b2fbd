import { html, nothing, type TemplateResult } from "lit";
import type { Verdict, YearState } from "../types.js";
import { ending, lastDays } from "./ending.js";
import { linked } from "./linked.js";
import type { Part } from "./question-list.js";
import { withoutContract } from "./standing.js";
import type { View } from "./view.js";

/** Where the chosen day lies against the contract year is worth saying first, unless it lies within. */
const worthSaying: Partial<Record<YearState, true>> = {
  before: true,
  "runs-on": true,
  after: true,
  unknown: true,
};

/** What is said of the year: of a contract that the practice has, of one that it could get, or of the policy. */
export function yearInWords(view: View, { year, term, possible, standing }: Verdict): string {
  const { t } = view;
  const words = !hasContracts({ possible })
    ? t.yearOnly
    : standing.state === "gone"
      ? t.yearOwn
      : t.year;
  return words[year](view.day(term.from), lastDays(view, term));
}

const hasContracts = ({ possible }: Pick<Verdict, "possible">): boolean =>
  !possible.every(({ kind }) => withoutContract[kind]);

/** In a line; empty while the chosen day lies within the year. */
export const yearTitle = (view: View, { year }: Verdict): string =>
  worthSaying[year] ? view.t.yearTitle[year] : "";

/** First of all: that the practice's contract is near its end; else where the day lies against the year. */
export function yearNotice(
  parts: readonly Part[],
  look: (day: string) => void,
): TemplateResult | typeof nothing {
  const told = parts.flatMap(({ view, verdict }) =>
    verdict && (worthSaying[verdict.year] || endsSoon(verdict)) ? [{ view, verdict }] : [],
  );
  const [first] = told;
  if (!first) return nothing;
  const { t } = first.view;
  const days = new Set(
    told.flatMap(({ verdict }) => (endsSoon(verdict) ? [] : (verdict.lookOn ?? []))),
  );
  return html`<section class="year ${first.verdict.year}">
    <div>${told.map(({ view, verdict }) => notice(view, verdict))}</div>
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

/** Before a care type is chosen: where the day lies against the year of all; where that differs, that it does. */
export function yearOfAll(
  all: readonly { view: View; verdict: Verdict }[],
  look: (day: string) => void,
): TemplateResult | typeof nothing {
  const [first, ...others] = all;
  if (!first) return nothing;
  const { view } = first;
  const { t } = view;
  const { year } = first.verdict;
  if (others.some(({ verdict }) => verdict.year !== year))
    return html`<p class="year-of-all">${t.start.yearsDiffer}</p>`;
  const sentences = new Set(all.map(({ view, verdict }) => yearInWords(view, verdict)));
  const days = new Set(
    all.flatMap(({ verdict }) => (year === "after" ? (verdict.lookOn ?? []) : [])),
  );
  return html`<div class="year-of-all">
    <p>
      <strong>${t.yearTitle[year]}.</strong>
      ${sentences.size > 1 ? t.start.yearDiffers : [...sentences]}
    </p>
    ${
      days.size
        ? html`<p class="acts">
            ${[...days].map(
              (each) =>
                html`<button type="button" class="quiet" @click=${() => look(each)}>
                  ${t.yearLook(view.day(each))}
                </button>`,
            )}
          </p>`
        : nothing
    }
  </div>`;
}

/** In a word or two, at a care type among others; empty where they are alike. */
export const yearInShort = (view: View, all: readonly Verdict[], place: number): string => {
  const own = all[place];
  return own && all.some(({ year }) => year !== own.year) ? view.t.start.year[own.year] : "";
};

const endsSoon = ({ standing }: Verdict): boolean => standing.daysLeft !== undefined;

function notice(view: View, verdict: Verdict): TemplateResult {
  const { daysLeft } = verdict.standing;
  const name = view.several ? `${view.name}: ` : "";
  if (daysLeft === undefined)
    return html`<h2>${name}${yearTitle(view, verdict)}</h2>
      <p>${yearInWords(view, verdict)}</p>`;
  const { ends, contacts: title } = view.t;
  const { contacts } = view.index.policy.purchaser;
  return html`<h2>
      ${name}${(verdict.term.until ? ends.soon : ends.maybeSoon)(view.days(daysLeft))}
    </h2>
    <p>${ending(view, verdict).text} ${ends.afterThat}</p>
    ${
      contacts.length
        ? html`<p>
            ${title}:
            ${contacts.map(({ topic, address }, i) => [i ? " · " : "", view.say(topic), " ", linked(address)])}
          </p>`
        : nothing
    }`;
}
