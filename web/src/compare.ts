/** Comparing: the last that comes, and nothing for who has nothing to compare with. */
import * as answers from "./compiled/comparison.js";
import { lateAnswers } from "./compiled/late-answers.js";
import { lateComparison } from "./compiled/late-comparison.js";
import * as view from "./element/comparison.js";
import { lateComparisonView } from "./element/late-comparison-view.js";

// The evaluator that compares comes with the rest (hosted/rest.ts).
lateAnswers.whenHere(() => {
  lateComparison.arrive(answers);
  lateComparisonView.arrive(view);
});
