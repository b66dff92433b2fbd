/** Comparing: the last that comes, and nothing for who has nothing to compare with. */
import * as answers from "./compiled/comparison.js";
import { lateComparison } from "./compiled/late-comparison.js";
import * as view from "./element/comparison.js";
import { lateComparisonView } from "./element/late-comparison-view.js";

lateComparison.arrive(answers);
lateComparisonView.arrive(view);
