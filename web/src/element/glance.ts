import { html, nothing, type TemplateResult } from "lit";
import type { TimelineStep } from "../types.js";
import { headline, possibleContracts } from "./headline.js";
import type { Part } from "./question-list.js";
import { firstDeadline, isOver, openFacts } from "./standing.js";
import { groupBy, type View } from "./view.js";

function glanceDeadline(view: View, { on, until, days }: TimelineStep): string {
  const day = on ?? until;
  const left = days === undefined ? "" : view.days(days);
  return view.t.summary.glanceDeadline(
    day ? view.shortDay(day) : left,
    day && left ? ` (${left})` : "",
  );
}

/** What became of the practice, in a few words. */
export interface InShort {
  title: string;
  /** How many questions are left; empty where nothing can be had any more. */
  left: string;
  deadline: string;
}

/** What became of each care type; alike, they are named together, and one alone is not named. */
function titles(parts: readonly Part[]): { of: string; title: string }[] {
  const decided = parts.flatMap(({ view, verdict }) => (verdict ? { view, verdict } : []));
  const alike = groupBy(
    decided,
    ({ view, verdict }) => possibleContracts(view, verdict) || headline(view, verdict).title,
  );
  return [...alike].map(([title, own]) => ({
    of: decided.length > 1 ? own.map(({ view }) => view.name).join(", ") : "",
    title,
  }));
}

/** Several care types at a glance, a line each, above what is said of each. */
export function overview(parts: readonly Part[]): TemplateResult | typeof nothing {
  const [first, ...others] = parts;
  if (!first || !others.length) return nothing;
  return html`<section class="overview" aria-label=${first.view.t.summary.title}>
    <ul>
      ${titles(parts).map(({ of, title }) => html`<li><span>${of}</span> <strong>${title}</strong></li>`)}
    </ul>
  </section>`;
}

export function inShort(parts: readonly [Part, ...Part[]]): InShort {
  const [{ view }] = parts;
  const current = parts.filter(({ verdict }) => verdict && !isOver(verdict));
  const open = new Set(
    current.flatMap(({ view: own, verdict }) =>
      verdict
        ? [...openFacts(verdict), ...(verdict.mended?.questions ?? []).map(({ fact }) => fact)].map(
            (fact) => own.control(fact),
          )
        : [],
    ),
  );
  const [deadline] = current
    .flatMap(({ verdict }) => (verdict ? (firstDeadline(verdict) ?? []) : []))
    .filter(({ days }) => days !== undefined)
    .sort((a, b) => (a.days ?? 0) - (b.days ?? 0));
  return {
    title: titles(parts)
      .map(({ of, title }) => (of ? `${of}: ${title}` : title))
      .join(" · "),
    left: current.length ? view.t.summary.glance(open.size) : "",
    deadline: deadline ? glanceDeadline(view, deadline) : "",
  };
}

/** One line that stays in sight where the summary does not. */
export function glance(
  parts: readonly [Part, ...Part[]],
  isTrial: boolean,
  toOutcome: () => void,
): TemplateResult {
  const [{ view }] = parts;
  const { title, left, deadline } = inShort(parts);
  return html`<p class="glance">
    <a
      href="#uitkomst"
      @click=${(event: Event) => {
        event.preventDefault();
        toOutcome();
      }}
      ><strong>${isTrial ? `${view.t.trying.short} ` : nothing}${title}</strong>
      ${left ? html`<span>${left}</span>` : nothing}
      ${deadline ? html`<span class="glance-deadline">${deadline}</span>` : nothing}</a
    >
  </p>`;
}
