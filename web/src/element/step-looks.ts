import type { StepState } from "../types.js";
import type { Shape } from "./icons.js";

/** What a state of a step looks like, in the list and in the chart: its shape, and the class of its colour. */
export const stepLooks: Record<StepState, { shape: Shape; tone: Tone }> = {
  done: { shape: "check", tone: "tone-quiet" },
  presumed: { shape: "dash", tone: "tone-quiet" },
  now: { shape: "now", tone: "tone-ahead" },
  next: { shape: "ring", tone: "tone-ahead" },
  passed: { shape: "barred", tone: "tone-missed" },
  "possibly-passed": { shape: "barred", tone: "tone-missed" },
  missed: { shape: "cross", tone: "tone-missed" },
  "possibly-missed": { shape: "cross", tone: "tone-missed" },
  waits: { shape: "dotted", tone: "tone-quiet" },
};

/** What is ahead has the page's own colours. */
type Tone = "tone-ahead" | "tone-missed" | "tone-quiet";
