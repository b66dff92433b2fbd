import type { StepState, TimelineStep } from "./types.js";

const toCome: Partial<Record<StepState, true>> = { now: true, next: true };

/** Whether a step has a day that can still come: what is over, or taken to be over, is in no calendar. */
export const canStillCome = ({ state, on, from }: TimelineStep): boolean =>
  toCome[state] === true && (on ?? from) !== undefined;
