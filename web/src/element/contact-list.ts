import { html, type TemplateResult } from "lit";
import type { View } from "./view.js";

/** Whom to ask about what. Addresses come from the policy: they are text, and only plain forms become links. */
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

/** Addresses of a plain form as links. */
export function linked(address: string): TemplateResult | string {
  if (/^[\w.+-]+@[\w.-]+$/.test(address)) return html`<a href="mailto:${address}">${address}</a>`;
  if (/^www\.[\w./-]+$/.test(address))
    return html`<a href="https://${address}" rel="noreferrer">${address}</a>`;
  return address;
}
