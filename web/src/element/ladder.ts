import { html, nothing, type TemplateResult } from "lit";
import type { ContractState, Verdict, Way, Ways } from "../types.js";
import { icon, type Shape } from "./icons.js";
import { lateParts } from "./late-parts.js";
import { hasWay, rungWord } from "./rung-word.js";
import type { View } from "./view.js";

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
  waysToCome: boolean,
): TemplateResult | typeof nothing {
  if (!verdict.contracts.length) return nothing;
  const { t } = view;
  const contracts = view.index.contracts.get(view.careType);
  const isLadder = !view.index.careTypes.get(view.careType)?.exclusive;
  const several = verdict.contracts.length > 1;
  return html`<section class="block">
    <h3 class="label" id="contracten-${view.careType}" tabindex="-1">
      ${isLadder || !several ? t.summary.ladder(verdict.contracts.length) : t.summary.exclusive}
    </h3>
    ${ways ? lateParts.now?.ruledOutList(view, verdict) : nothing}
    <ol class="ladder">
      ${verdict.contracts.map((entry, i) => {
        const own = ways?.contracts[i];
        // Whether it is out of reach for good is not said before it is known.
        const isNear = hasWay(own) || (waysToCome && entry.state === "out-of-reach");
        return html`<li class="rung ${entry.state} ${isNear ? "has-way" : ""}">
          ${icon(isNear ? "ring" : shapes[entry.state])}
          <span class="rung-text">
            <span class="name">${view.say(contracts?.get(entry.id)?.contract.name)}</span>
            <span class="word"
              >${isNear && !own ? nothing : rungWord(view, verdict, entry, own)}</span
            >
            ${adds(ways, i, isLadder) ? lateParts.now?.waysTo(view, verdict, own) : nothing}
          </span>
        </li>`;
      })}
    </ol>
    ${
      ways
        ? lateParts.now?.shortWays(
            view,
            verdict,
            ways.contracts.filter((_, i) => adds(ways, i, isLadder)),
          )
        : nothing
    }
  </section>`;
}

/** Whether it has a way, or a stop, that the contract above it has not: who gets that one needs no other. */
function adds(ways: Ways | undefined, place: number, isLadder: boolean): boolean {
  if (!isLadder) return true;
  const [own, better] = [ways?.contracts[place], ways?.contracts[place - 1]];
  const inShort = ({ changes }: Way): string =>
    JSON.stringify(changes.map(({ fact, to }) => [fact, to]));
  const known = new Set(better?.ways.map(inShort));
  return !own?.ways.length || own.ways.some((way) => !known.has(inShort(way)));
}
