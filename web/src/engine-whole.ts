/** The engine with all that it can answer, for who has it in one script. */
import * as beyond from "./compiled/beyond-verdict.js";
import * as comparison from "./compiled/comparison.js";
import { lateAnswers } from "./compiled/late-answers.js";
import { lateComparison } from "./compiled/late-comparison.js";

lateAnswers.arrive(beyond);
lateComparison.arrive(comparison);

export { Engine } from "./engine.js";
