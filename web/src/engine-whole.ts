/** The engine with all that it answers. */
import * as beyond from "./compiled/beyond-verdict.js";
import { lateAnswers } from "./compiled/late-answers.js";

lateAnswers.arrive(beyond);

export { Engine } from "./engine.js";
