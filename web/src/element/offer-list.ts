import { html, nothing, type TemplateResult } from "lit";
import type { OfferState } from "../types.js";
import { icon, type Shape } from "./icons.js";
import { offerWords } from "./offer-words.js";
import { restWords } from "./rest-words.js";
import { sourceNote } from "./source-note.js";
import type { View } from "./view.js";

const states: Record<OfferState["state"], Shape> = {
  met: "check",
  open: "ring",
  "not-met": "cross",
};
const courses: Partial<Record<OfferState["course"], Shape>> = {
  closed: "cross",
  "possibly-closed": "barred",
  over: "dash",
};

/** The ways in which the contract may reach the practice: how each stands, and why one is not there. */
export function offerList(view: View, offers: OfferState[]): TemplateResult {
  const { details } = restWords(view);
  return html`<ul class="rules">
    ${offers.map(
      (entry) =>
        html`<li>
          <h4 class="state ${entry.state}">
            ${icon(shapeOf(entry))}${view.say(view.index.offers.get(entry.id)?.offer.name)}
          </h4>
          <p class="note">
            ${entry.beside && entry.course === "open" ? details.offersBeside : offerWords(view, entry)}
          </p>
          ${whyNot(view, entry)}
          <p>${view.say(entry.text)}</p>
          ${criteria(view, entry)} ${sourceNote(view, entry.source)}
        </li>`,
    )}
  </ul>`;
}

/** What the purchaser looks at when it chooses. */
function criteria(view: View, { id }: OfferState): TemplateResult | typeof nothing {
  const looksAt = view.index.offers.get(id)?.offer.criteria ?? [];
  if (!looksAt.length) return nothing;
  return html`<p>${restWords(view).details.criteria}</p>
    <ul class="changes">
      ${looksAt.map(
        ({ text, source }) =>
          html`<li>
            <p>${view.say(text)}</p>
            ${sourceNote(view, view.index.sources(source))}
          </li>`,
      )}
    </ul>`;
}

const shapeOf = ({ state, course }: OfferState): Shape =>
  (state === "not-met" ? undefined : courses[course]) ?? states[state];

/** What it takes and is not met, each with its clause, and the deed that opens it. */
function whyNot(view: View, { id, reasons = [] }: OfferState): TemplateResult | typeof nothing {
  if (!reasons.length) return nothing;
  const requires = view.index.offers.get(id)?.requires;
  return html`<ul class="changes">
    ${reasons.map((reason) => {
      const required = requires?.get(reason);
      return html`<li>
        <p>${view.say(required?.text)}</p>
        ${required?.mend ? html`<p class="mend"><strong>${restWords(view).mend}</strong> ${view.say(required.mend)}</p>` : nothing}
        ${sourceNote(view, required?.source)}
      </li>`;
    })}
  </ul>`;
}
