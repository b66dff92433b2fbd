import { html, nothing, type TemplateResult } from "lit";
import type { Comparer } from "../session/comparer.js";

/** What opens on request, and is drawn while it is open. */
export function onDemand(
  comparer: Comparer,
  id: string,
  summary: unknown,
  draw: () => unknown,
  look = "",
): TemplateResult {
  const isOpen = comparer.unfolded.has(id);
  return html`<details
    class=${look}
    ?open=${isOpen}
    @toggle=${({ currentTarget }: Event) => {
      comparer.unfold(id, (currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>${summary}</summary>
    ${isOpen ? draw() : nothing}
  </details>`;
}

/** A part of the comparison that opens on request. */
export const partOnDemand = (
  comparer: Comparer,
  id: string,
  title: string,
  draw: () => unknown,
): TemplateResult => onDemand(comparer, id, html`<h3>${title}</h3>`, draw, "fold block");
