import { html, nothing, type TemplateResult } from "lit";
import type { RuleState, State } from "../types.js";
import { icon, type Shape } from "./icons.js";
import { pointCount } from "./point-count.js";
import { questionLink } from "./question-link.js";
import { restWords } from "./rest-words.js";
import { sourceNote } from "./source-note.js";
import { groupBy, type View } from "./view.js";

const shapes: Record<State, Shape> = {
  "not-met": "cross",
  open: "ring",
  met: "check",
  "not-applicable": "dash",
  "not-checkable": "dotted",
};

/** What needs attention comes first. */
const order = Object.keys(shapes) as State[];

/** Rules under their state: what fails with what would mend it, each with its source. */
export const ruleList = (view: View, rules: readonly RuleState[]): unknown[] =>
  byState(
    view,
    rules,
    ({ state }) => state,
    (rule) => ruleItem(view, rule),
  );

/** Entries under their states, each state with how many it has. */
export function byState<Entry>(
  view: View,
  entries: readonly Entry[],
  stateOf: (entry: Entry) => State,
  item: (entry: Entry) => TemplateResult,
): unknown[] {
  const groups = groupBy(entries, stateOf);
  return order.map((state) => {
    const group = groups.get(state);
    return group
      ? html`<h4 class="state ${state}">
            ${icon(shapes[state])}${restWords(view).stateCount[state](group.length)}
          </h4>
          <ul class="rules ${state}">
            ${group.map(item)}
          </ul>`
      : nothing;
  });
}

const fails: Partial<Record<State, true>> = { "not-met": true };

function ruleItem(view: View, rule: RuleState): TemplateResult {
  const name = view.index.rules.get(rule.id)?.name;
  return html`<li>
    <p>${name ? html`<strong>${view.say(name)}.</strong> ` : nothing}${view.say(rule.text)}</p>
    ${pointCount(view, rule.trace)}
    ${
      fails[rule.state]
        ? html`${rule.mend ? html`<p class="mend"><strong>${restWords(view).mend}</strong> ${view.say(rule.mend)}</p>` : nothing}
            <ul class="to-questions">
              ${rule.facts.map((fact) => html`<li>${questionLink(view, fact)}</li>`)}
            </ul>`
        : nothing
    }
    ${sourceNote(view, rule.source)}
  </li>`;
}
