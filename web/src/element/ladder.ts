import { html, nothing, type TemplateResult } from "lit";
import type { ContractState, Verdict, Ways } from "../types.js";
import { icon, type Shape } from "./icons.js";
import type { View } from "./view.js";
import { waysTo } from "./ways.js";

const shapes: Record<ContractState["state"], Shape> = {
  reached: "check",
  possible: "ring",
  surpassed: "up",
  "out-of-reach": "barred",
};

/** The contracts of the care type, best first, each with its state in shape and word. */
export function ladder(
  view: View,
  verdict: Verdict,
  ways: Ways | undefined,
): TemplateResult | typeof nothing {
  if (!verdict.contracts.length) return nothing;
  const contracts = view.index.contracts.get(view.careType);
  return html`<section class="block">
    <h3 class="label">${view.t.summary.ladder(verdict.contracts.length)}</h3>
    <ol class="ladder">
      ${verdict.contracts.map(
        (entry, i) =>
          html`<li class="rung ${entry.state}">
            ${icon(shapes[entry.state])}
            <span class="rung-text">
              <span class="name">${view.say(contracts?.get(entry.id)?.contract.name)}</span>
              <span class="word">${view.t.ladder[entry.state]}</span>
              ${waysTo(view, verdict, ways?.contracts[i])}
            </span>
          </li>`,
      )}
    </ol>
  </section>`;
}
