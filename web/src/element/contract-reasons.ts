import { html, nothing, type TemplateResult } from "lit";
import type { ContractState, Trace, Verdict } from "../types.js";
import { factsIn } from "./facts-in.js";
import { contractHeading } from "./headings.js";
import { pointCount } from "./point-count.js";
import { questionLink } from "./question-link.js";
import { restWords } from "./rest-words.js";
import { byState } from "./rule-list.js";
import { section } from "./section.js";
import { sourceNote } from "./source-note.js";
import type { View } from "./view.js";

/** What each contract asks of its own, under how that came out: why it is this one and no other, where one is decided. */
export function contractReasons(view: View, verdict: Verdict): TemplateResult | typeof nothing {
  const contracts = lookedAt(view, verdict);
  return contracts.some(({ trace }) => trace)
    ? section(
        contractHeading(view, verdict, contracts),
        "",
        byState(view, contracts, demanded, (contract) => contractItem(view, contract)),
      )
    : nothing;
}

const demanded = ({ trace }: ContractState): Trace["state"] => trace?.state ?? "met";

/** Of contracts that exclude each other those that may fit; of a ladder all down to the first that fits. Where none does, all. */
function lookedAt(view: View, { contracts }: Verdict): readonly ContractState[] {
  const isExclusive = view.index.careTypes.get(view.careType)?.exclusive;
  const first = contracts.findIndex((contract) => demanded(contract) === "met");
  const own = isExclusive
    ? contracts.filter((contract) => demanded(contract) !== "not-met")
    : contracts.slice(0, first + 1);
  return own.length ? own : contracts;
}

function contractItem(view: View, contract: ContractState): TemplateResult {
  const { id, trace, text, source } = contract;
  const name = view.index.contracts.get(view.careType)?.get(id)?.contract.name;
  const parts = trace ? partsOf(view, trace) : [];
  return html`<li>
    <p>
      <strong>${view.say(name)}.</strong>
      ${text ? view.say(text) : trace ? nothing : restWords(view).details.asksNothing}
    </p>
    ${pointCount(view, trace)}
    ${
      parts.length
        ? html`<ul class="to-questions">
            ${parts.map((part) => html`<li>${part}</li>`)}
          </ul>`
        : nothing
    }
    ${sourceNote(view, source)}
  </li>`;
}

/** The questions and rules that a contract's own test looks at; what it counts stands in its text. */
const partsOf = (view: View, trace: Trace): (TemplateResult | string)[] => [
  ...factsIn(trace).map((fact) => questionLink(view, fact)),
  ...rulesIn(trace).map((rule) => view.say(view.index.rules.get(rule)?.text)),
];

/** What each contract asks, for a practice that fits none of them. */
export const demands = (view: View, { contracts }: Verdict): TemplateResult =>
  html`<section class="block">
    <h3 class="label">${view.t.summary.demands}</h3>
    <ul class="rules">
      ${contracts.map((contract) => contractItem(view, contract))}
    </ul>
  </section>`;

const rulesIn = (trace: Trace): string[] => [
  ...new Set([...(trace.rule ? [trace.rule] : []), ...(trace.of ?? []).flatMap(rulesIn)]),
];
