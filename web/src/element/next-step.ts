import { html, nothing, type TemplateResult } from "lit";
import type { Next, OfferState, Verdict } from "../types.js";
import { ending } from "./ending.js";
import { questionLink } from "./question-link.js";
import { openFacts } from "./standing.js";
import type { View } from "./view.js";

/** A sentence or two: what leads to it, what it is about, and what is said of that. */
interface Line {
  lead?: string;
  strong?: string | undefined;
  /** A fact, of which the question is linked. */
  question?: string | undefined;
  rest?: string;
  list?: readonly string[];
}

/** What to do next: one act, after the step that was missed, from what the core says comes first. */
export const nextStep = (view: View, verdict: Verdict): TemplateResult =>
  html`<div class="next">
    ${lines(view, verdict).map(
      ({ lead, strong, question, rest, list }) =>
        html`<p>
            ${lead} ${question ? questionLink(view, question) : nothing}
            ${strong ? html`<strong>${strong}</strong>` : nothing} ${rest}
          </p>
          ${
            list
              ? html`<ul>
                  ${list.map((text) => html`<li><strong>${text}</strong></li>`)}
                </ul>`
              : nothing
          }`,
    )}
  </div>`;

/** The questions that matter, as they stand on the page; those that the visitor does not know last. */
export function proposed(view: View, facts: readonly string[]): string[] {
  const order = view.index.policy.groups.flatMap((group) => group.facts);
  const rank = (fact: string): number =>
    order.indexOf(fact) + (view.isUnknown(fact) ? order.length : 0);
  return [...facts].sort((a, b) => rank(a) - rank(b));
}

function lines(view: View, verdict: Verdict): Line[] {
  const { kind, step } = verdict.next;
  const missed = verdict.next.missed ?? (kind === "missed" ? step : undefined);
  const t = view.t.next;
  const told: Line[] = missed
    ? [
        {
          lead: t.stepMissed,
          strong: stepText(view, missed),
          rest: view.say(view.index.steps.get(missed)?.step.missed),
        },
      ]
    : [];
  return [...told, ...kinds[kind](view, verdict)];
}

const kinds: Record<Next["kind"], (view: View, verdict: Verdict) => Line[]> = {
  answer: (view, verdict) => {
    const { next: t } = view.t;
    const [asked] = proposed(view, openFacts(verdict));
    if (!asked || !view.isUnknown(asked)) return [{ lead: t.answer, question: asked }];
    const { findOut } = view.index.facts.get(asked) ?? {};
    return [{ lead: t.findOut, question: asked, rest: view.say(findOut) }];
  },
  ask: (view, { next: { fact } }) => [{ lead: view.t.next.ask(view.purchaser), question: fact }],
  mend: (view, { next: { rules = [] } }) => {
    const [only, ...more] = rules.map((id) => {
      const rule = view.index.rules.get(id);
      return view.say(rule?.mend ?? rule?.text);
    });
    const lead = view.t.next.mend;
    return only && more.length ? [{ lead, list: [only, ...more] }] : [{ lead, strong: only }];
  },
  gap: (view) => [{ rest: view.t.next.gap(view.purchaser) }],
  step: (view, verdict) => [
    { lead: view.t.next.step, strong: dated(view, verdict, verdict.next.step) },
  ],
  passed: (view, { standing, next: { step, fact } }) => {
    const { next: t } = view.t;
    return [
      { lead: t.passed, strong: stepText(view, step) },
      fact && view.isUnknown(fact)
        ? { rest: t.askIfUnknown(view.purchaser) }
        : { lead: t.tell, question: fact },
      ...(standing.left ? [{ lead: t.ifTooLate, rest: offerText(view, standing.left) }] : []),
    ];
  },
  missed: (view) => [{ rest: view.t.next.missed(view.purchaser) }],
  request: (view, { offers, next: { offer, missed } }) => [
    ...(missed ? [] : offers.flatMap((entry) => whyNot(view, entry))),
    {
      lead: missed ? view.t.next.stillPossible : view.t.next.request,
      strong: offerText(view, offer),
    },
  ],
  wait: (view, verdict) => {
    const { next: t } = view.t;
    const { step, then } = verdict.next;
    return [
      { lead: t.wait, rest: offerText(view, verdict.next.offer) },
      ...(step ? [{ lead: t.waitFor, strong: dated(view, verdict, step) }] : []),
      ...(then ? [{ lead: t.then, strong: dated(view, verdict, then) }] : []),
    ];
  },
  look: (view, { next: { offer } }) => [{ lead: view.t.next.look, strong: offerText(view, offer) }],
  none: (view, verdict) => {
    const { text, isToAsk } =
      verdict.standing.state === "gone" ? ending(view, verdict) : { text: "", isToAsk: false };
    const told = [offerText(view, verdict.next.offer), text].filter(Boolean).join(" ");
    return [isToAsk ? { rest: told } : { lead: view.t.next.none, rest: told }];
  },
  over: (view) => [{ rest: view.t.next.over(view.purchaser) }],
};

const stepText = (view: View, id = ""): string => view.say(view.index.steps.get(id)?.step.text);
const offerText = (view: View, id = ""): string => view.say(view.index.offers.get(id)?.offer.text);

/** A step with the days to it, or in the document's own words when it will be. */
function dated(view: View, { timeline }: Verdict, id = ""): string {
  const step = timeline.find((entry) => entry.id === id);
  const when = step?.period
    ? view.say(view.index.periods.get(step.period)?.wording)
    : step?.days !== undefined && step.days >= 0
      ? view.days(step.days)
      : "";
  return [stepText(view, id), when && `(${when})`].filter(Boolean).join(" ");
}

/** Why a way is not the practice's. */
function whyNot(view: View, { id, reasons = [], beside }: OfferState): Line[] {
  const way = view.index.offers.get(id);
  if (!way || beside || !reasons.length) return [];
  const texts = reasons.map((reason) => view.say(way.requires.get(reason)?.text));
  return [{ lead: view.t.next.notBy(view.say(way.offer.name)), rest: texts.join(" ") }];
}
