import { html, type TemplateResult } from "lit";
import { linked } from "./linked.js";
import type { View } from "./view.js";

/** Whom to ask about what. */
export function contactList(view: View): TemplateResult {
  return html`<dl class="receipt">
    ${view.index.policy.purchaser.contacts.map(
      ({ topic, address }) =>
        html`<div>
          <dt>${view.say(topic)}</dt>
          <dd>${linked(address)}</dd>
        </div>`,
    )}
  </dl>`;
}
