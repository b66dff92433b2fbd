import { html, nothing, type TemplateResult } from "lit";
import type { Sources } from "../types.js";
import type { View } from "./view.js";

/** Where in the document it stands. Headings are the document's own and stay Dutch. */
export function sourceNote(
  view: View,
  sources: Sources | undefined,
): TemplateResult | typeof nothing {
  if (!sources) return nothing;
  return html`<p class="source">
    ${sources.map((source, i) => [i ? "; " : `${view.t.source}: `, citation(view, source)])}
  </p>`;
}

function citation(view: View, source: Sources[number]): TemplateResult {
  const { id, section, heading, clause } = source;
  const words = html`${section ? `§\u00a0${section} ` : nothing}<cite lang="nl">${heading}</cite>,
    ${view.say(clause)}`;
  return view.rulesPage ? html`<a href="${view.rulesPage}#bron-${id}">${words}</a>` : words;
}
