import { html, nothing } from "lit";
import type { EvidenceItem } from "../types.js";
import { restWords } from "./rest-words.js";
import { sourceNote } from "./source-note.js";
import { groupBy, type View } from "./view.js";

/** What to have at hand: what the document asks for apart from what we advise. */
export function evidenceList(view: View, evidence: EvidenceItem[]): unknown[] {
  const { details } = restWords(view);
  const byAsked = groupBy(evidence, (item) => item.asked);
  const list = (title: string, items: EvidenceItem[] | undefined) =>
    items
      ? html`<h4>${title}</h4>
          <ul class="rules">
            ${items.map(
              (item) =>
                html`<li>
                  <p>${view.say(item.text)}</p>
                  ${item.from ? html`<p class="note">${details.evidenceFrom(view.say(item.from))}</p>` : nothing}
                  ${sourceNote(view, item.source)}
                </li>`,
            )}
          </ul>`
      : nothing;
  return [
    list(details.evidenceAsked, byAsked.get(true)),
    list(details.evidenceAdvice, byAsked.get(false)),
  ];
}
