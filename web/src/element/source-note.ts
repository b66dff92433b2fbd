import { html, nothing, type TemplateResult } from "lit";
import type { Sources } from "../types.js";
import type { View } from "./view.js";

/** Where in the document it stands, which opens beside what is read. */
export function sourceNote(
  view: View,
  sources: Sources | undefined,
): TemplateResult | typeof nothing {
  const [first] = sources ?? [];
  if (!sources || !first) return nothing;
  const words = html`${view.t.source}:
  ${sources.map((source, i) => [i ? "; " : "", citation(view, source)])}`;
  const open = (event: MouseEvent): void => {
    // As the visitor wants a link opened: elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    view.openSources(sources);
  };
  return html`<p class="source">
    ${
      view.rulesPage
        ? html`<a href=${placeOf(view, first)} @click=${open}>${words}</a>`
        : html`<button type="button" class="as-link" @click=${open}>${words}</button>`
    }
  </p>`;
}

/** Where a clause stands on the page that lists them. */
export const placeOf = ({ rulesPage }: View, { id }: Sources[number]): string =>
  `${rulesPage}#bron-${id}`;

/** Headings are the document's own and stay Dutch. */
export const citation = (
  view: View,
  { section, heading, clause }: Sources[number],
): TemplateResult =>
  html`${section ? `§\u00a0${section} ` : nothing}<cite lang="nl">${heading}</cite>,
    ${view.say(clause)}`;
