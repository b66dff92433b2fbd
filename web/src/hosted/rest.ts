// What comes after the first verdict, as a piece: it brings the evaluator that answers all of it, and
// nothing of it is there before that one has taken the plain one's place.
import { arrive } from "../arrive.js";
import "./given.js";
import { takeEvaluator } from "./shared.js";
import { evaluatorAlone } from "../evaluator-alone.js";

// An evaluator that the page brings has all from the beginning.
if (globalThis.contractwijzerEvaluator) arrive();
else void takeEvaluator(evaluatorAlone).then(arrive);
