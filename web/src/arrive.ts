import * as beyond from "./compiled/beyond-verdict.js";
import { lateAnswers } from "./compiled/late-answers.js";
import { lateParts } from "./element/late-parts.js";
import * as parts from "./element/parts.js";

/** Hands over what the element draws and does after the first verdict, and what the engine answers for it. */
export function arrive(): void {
  lateAnswers.arrive(beyond);
  lateParts.arrive(parts);
}
