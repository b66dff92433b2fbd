import { html, nothing, type TemplateResult } from "lit";
import type { ContractState, ContractWays, Verdict, Ways } from "../types.js";
import { icon, type Shape } from "./icons.js";
import type { View } from "./view.js";
import { wayInShort, waysTo } from "./ways.js";

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
              <span class="word">
                ${hasWay(ways?.contracts[i]) ? view.t.ways.notYet : view.t.ladder[entry.state]}
              </span>
              ${adds(ways, i) ? waysTo(view, verdict, ways?.contracts[i]) : nothing}
            </span>
          </li>`,
      )}
    </ol>
    ${ways ? shortWays(view, verdict, ways) : nothing}
  </section>`;
}

/** Out of reach as it stands, and not for good. */
const hasWay = (contract: ContractWays | undefined): boolean =>
  contract?.state === "out-of-reach" && contract.ways.length > 0;

/** Whether it has a way, or a stop, that the contract above it has not: who gets that one needs no other. */
function adds(ways: Ways | undefined, place: number): boolean {
  const [own, better] = [ways?.contracts[place], ways?.contracts[place - 1]];
  const known = new Set(better?.ways.map(({ changes }) => JSON.stringify(changes)));
  return !own?.ways.length || own.ways.some(({ changes }) => !known.has(JSON.stringify(changes)));
}

/** In print: a line for each contract to which there is a way. */
function shortWays(view: View, verdict: Verdict, ways: Ways): TemplateResult {
  const contracts = view.index.contracts.get(view.careType);
  return html`<ul class="print-only short-ways">
    ${ways.contracts.map((each, i) => {
      const line = adds(ways, i) ? wayInShort(view, verdict, each) : "";
      const name = view.say(contracts?.get(each.id)?.contract.name);
      return line ? html`<li><strong>${name}</strong>: ${line}</li>` : nothing;
    })}
  </ul>`;
}
