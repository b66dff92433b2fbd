import { html, nothing, type TemplateResult } from "lit";
import type { ContractWays, Verdict } from "../types.js";
import { restWords } from "./rest-words.js";
import type { View } from "./view.js";
import { deed, stepsOf } from "./way-steps.js";

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
        const text = deedOf(view, verdict, fact);
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

/** The deeds that are ruled out and that would lead to this contract, where without them nothing does. */
export function missedDeeds(view: View, verdict: Verdict, { id, ways }: ContractWays): string[] {
  const { facts = [] } = view.ruledOut ?? {};
  const free = freeWaysTo(view, id);
  if (ways.length || !free.length) return [];
  return facts
    .filter((fact) => free.some(({ changes }) => changes.some((change) => change.fact === fact)))
    .map((fact) => deedOf(view, verdict, fact));
}

/** The deed that would change this fact, as a way says it that goes by it; else the question. */
function deedOf(view: View, verdict: Verdict, fact: string): string {
  const { freeWays } = view.ruledOut ?? {};
  for (const { ways } of freeWays?.contracts ?? []) {
    for (const way of ways) {
      const step = stepsOf(view, verdict, way).find(({ changes }) =>
        changes.some((change) => change.fact === fact),
      );
      if (step) return deed(view, step);
    }
  }
  return view.say(view.index.facts.get(fact)?.question);
}

const freeWaysTo = ({ ruledOut }: View, contract: string) =>
  ruledOut?.freeWays?.contracts.find(({ id }) => id === contract)?.ways ?? [];
