/** What the element draws and does after the first verdict; with first.ts it is all of it but comparing. */
import * as beyond from "./compiled/beyond-verdict.js";
import { lateAnswers } from "./compiled/late-answers.js";
import { lateParts } from "./element/late-parts.js";
import * as parts from "./element/parts.js";

lateAnswers.arrive(beyond);
lateParts.arrive(parts);
