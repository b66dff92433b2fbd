import { html, type TemplateResult } from "lit";
import type { OfferState } from "../types.js";
import { icon, type Shape } from "./icons.js";
import { sourceNote } from "./source-note.js";
import type { View } from "./view.js";

const shapes: Record<OfferState["state"], Shape> = { met: "check", open: "ring" };

/** The ways in which the contract may reach the practice. */
export function offerList(view: View, offers: OfferState[]): TemplateResult {
  const { details, offerState } = view.t;
  return html`<ul class="rules">
    ${offers.map(
      (entry) =>
        html`<li>
          <h4 class="state ${entry.state}">
            ${icon(shapes[entry.state])}${view.say(view.index.offers.get(entry.id)?.offer.name)}
          </h4>
          <p class="note">${entry.beside ? details.offersBeside : offerState[entry.state]}</p>
          <p>${view.say(entry.text)}</p>
          ${sourceNote(view, entry.source)}
        </li>`,
    )}
  </ul>`;
}
