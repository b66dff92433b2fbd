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
    ${sources.map(
      (source, i) =>
        html`${i ? "; " : `${view.t.source}: `}${
            source.section ? `§ ${source.section} ` : nothing
          }<cite lang="nl">${source.heading}</cite>, ${view.say(source.clause)}`,
    )}
  </p>`;
}
