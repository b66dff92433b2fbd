import { html, nothing, type TemplateResult } from "lit";
import type { Verdict } from "../types.js";
import { restWords } from "./rest-words.js";
import { ruledOutDeed } from "./ruled-out-deeds.js";
import type { View } from "./view.js";

/** What the practice says it cannot do, each to be put back. */
export function ruledOutList(view: View, verdict: Verdict): TemplateResult | typeof nothing {
  const { ruledOut, careType } = view;
  if (!ruledOut?.facts.length) return nothing;
  const t = restWords(view).ways;
  return html`<div
    class="ruled-out"
    id="kan-niet-${careType}"
    role="group"
    tabindex="-1"
    aria-labelledby="kan-niet-titel-${careType}"
  >
    <h4 id="kan-niet-titel-${careType}">${t.ruledOut}</h4>
    <p class="note">${t.ruledOutNote}</p>
    <ul class="changes">
      ${ruledOut.facts.map((fact) => {
        const text = ruledOutDeed(view, verdict, fact);
        return html`<li>
          ${text}
          <button
            type="button"
            class="quiet"
            @click=${() => {
              ruledOut.putBack(fact);
            }}
          >
            ${t.putBack} <span class="visually-hidden">(${text})</span>
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}
