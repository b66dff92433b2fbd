import { html, type TemplateResult } from "lit";
import type { Policy, Verdict } from "../types.js";
import { linked } from "./linked.js";
import type { View } from "./view.js";

type Contact = Policy["purchaser"]["contacts"][number];

/** Whom to ask about what, on the ways in that are the practice's or may be. */
export function contactList(view: View, { offers }: Verdict): TemplateResult {
  const isForThis = ({ offers: ways }: Contact): boolean =>
    !ways || offers.some(({ id, state }) => state !== "not-met" && ways.includes(id));
  return html`<dl class="receipt">
    ${view.index.policy.purchaser.contacts.filter(isForThis).map(
      ({ topic, address }) =>
        html`<div>
          <dt>${view.say(topic)}</dt>
          <dd>${linked(address)}</dd>
        </div>`,
    )}
  </dl>`;
}
