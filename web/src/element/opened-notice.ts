import { html, nothing, type TemplateResult } from "lit";
import type { Refusal } from "../keep/practice.js";
import type { Session } from "../session/session.js";
import { lateParts } from "./late-parts.js";
import type { Part } from "./question-list.js";
import type { View } from "./view.js";

/** That a kept practice was opened; what more there is to say of it comes with the rest (opened-since.ts). */
export function openedNotice(
  parts: readonly [Part, ...Part[]],
  session: Session,
): TemplateResult | typeof nothing {
  const [{ view }] = parts;
  const { opened } = session.opener;
  if (!opened) return nothing;
  const { opened: t } = view.t;
  const late = lateParts.now;
  return html`<section class="opened" id="geopend" tabindex="-1">
    <p>${t.by[opened.by]} ${late?.openedDays(view, session, opened.keptOn)}</p>
    ${late?.openedSince(parts, opened)}
    <p class="turns">
      <button
        type="button"
        @click=${() => {
          session.startAnew();
        }}
      >
        ${t.startAnew}
      </button>
      ${late?.openedToday(view, session)}
    </p>
  </section>`;
}

/** That an address was to bear a practice, and why it opened none. */
export const refusedNotice = (view: View, why: Refusal): TemplateResult =>
  html`<section class="opened refused" id="geopend" tabindex="-1" role="alert">
    <p>${view.t.opened.refused[why](view.say(view.index.policy.title))}</p>
  </section>`;
