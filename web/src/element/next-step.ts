import { html, nothing, type TemplateResult } from "lit";
import type { Verdict } from "../types.js";
import { questionLink } from "./question-link.js";
import type { View } from "./view.js";

/** What to do next: one sentence, from what the core says comes first. */
export function nextStep(view: View, verdict: Verdict): TemplateResult {
  const { next } = verdict;
  const rest = nextObject(view, verdict);
  return html`<p class="next">
    ${view.t.next[next.kind]}
    ${next.kind === "answer" && next.fact ? questionLink(view, next.fact) : rest ? html`<strong>${rest}</strong>` : nothing}
  </p>`;
}

/** The same sentence as plain text, to be announced. */
export function nextSentence(view: View, verdict: Verdict): string {
  return `${view.t.next[verdict.next.kind]} ${nextObject(view, verdict)}`.trim();
}

function nextObject(view: View, { next, timeline }: Verdict): string {
  const { index } = view;
  const step = timeline.find((entry) => entry.id === next.step);
  return [
    next.fact && view.say(index.facts.get(next.fact)?.question),
    ...(next.rules ?? []).map((rule) => view.say(index.rules.get(rule)?.mend)),
    step && view.say(step.text),
    step?.days !== undefined && `(${view.days(step.days)})`,
    next.offer && view.say(index.offers.get(next.offer)?.offer.text),
  ]
    .filter(Boolean)
    .join(" ");
}
