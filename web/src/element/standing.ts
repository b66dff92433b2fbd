import type { Next, Offer, Outcome, TimelineStep, Verdict } from "../types.js";

/** Ways, and outcomes, under which nobody gets a contract here: they say why not. */
export const withoutContract: Partial<Record<Outcome["kind"] | Offer["kind"], true>> = {
  "not-offered": true,
  "not-yet-offered": true,
  "criteria-elsewhere": true,
};

/** Whether nothing can be had any more: the rest is history. */
export const isOver = ({ standing }: Verdict): boolean => standing.state === "over";

/** Acts that are to answer a question. */
const asks: Partial<Record<Next["kind"], true>> = { answer: true, passed: true };

/** The facts that are still asked for, what to do next first. */
export const openFacts = ({ questions, next }: Verdict): string[] => [
  ...new Set([
    ...(asks[next.kind] && next.fact ? [next.fact] : []),
    ...questions.map(({ fact }) => fact),
  ]),
];

/** The first deadline to come. */
export const firstDeadline = ({ standing, timeline }: Verdict): TimelineStep | undefined =>
  timeline.find(({ id }) => id === standing.deadline);
