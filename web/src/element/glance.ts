import { html, nothing, type TemplateResult } from "lit";
import { headline } from "./headline.js";
import type { Part } from "./question-list.js";
import { isOver, openFacts } from "./standing.js";

/** One line that stays in sight where the summary does not. */
export function glance(
  parts: readonly [Part, ...Part[]],
  isTrial: boolean,
  toOutcome: () => void,
): TemplateResult {
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
  const titles = parts.flatMap((part) =>
    part.verdict ? headline(part.view, part.verdict).title : [],
  );
  return html`<p class="glance">
    <a
      href="#uitkomst"
      @click=${(event: Event) => {
        event.preventDefault();
        toOutcome();
      }}
      ><strong
        >${isTrial ? `${view.t.trying.short} ` : nothing}${[...new Set(titles)].join(" · ")}</strong
      >
      ${current.length ? html`<span>${view.t.summary.glance(open.size)}</span>` : nothing}</a
    >
  </p>`;
}
