/** The shapes at the border, generated from rules/schema. */
export type * from "./generated/schema.js";

import type { TimelineStep, Verdict } from "./generated/schema.js";

/** A step of the one timeline of a practice, with the care types in which it stands alike. */
export type PracticeStep = TimelineStep & { careTypes: string[] };

/** One practice: a verdict for each of its care types, and one timeline over all of them. */
export interface PracticeVerdict {
  verdicts: Verdict[];
  timeline: PracticeStep[];
}

/** Of each care type the facts that no way may change, as the practice says that it is out of the question. */
export type Kept = Readonly<Record<string, readonly string[]>>;

export type Lang = "nl" | "en";
