// The words of the states, in the order in which the evaluator counts them (states.hpp, kinds.hpp).
import type {
  Comparison,
  ContractState,
  Difference,
  Next,
  Notice,
  OfferState,
  RuleState,
  Standing,
  Start,
  TimelineStep,
  Trace,
  Verdict,
  Way,
} from "../types.js";

const words = <Word extends string>(...all: readonly Word[]): readonly Word[] => all;

export const years = words<Verdict["year"]>("before", "during", "runs-on", "after", "unknown");
export const truths = words<Trace["state"]>("not-met", "open", "met");
export const ruleStates = words<RuleState["state"]>(
  "met",
  "not-met",
  "open",
  "not-applicable",
  "not-checkable",
);
export const contractStates = words<ContractState["state"]>(
  "reached",
  "possible",
  "surpassed",
  "out-of-reach",
);
export const courses = words<OfferState["course"]>(
  "open",
  "gone",
  "closed",
  "possibly-closed",
  "over",
);
export const stepStates = words<TimelineStep["state"]>(
  "done",
  "presumed",
  "now",
  "next",
  "passed",
  "possibly-passed",
  "missed",
  "possibly-missed",
  "waits",
);
export const startStates = words<Start["state"]>(
  "known",
  "no-event",
  "term-unknown",
  "past-term",
  "outside-windows",
);
export const noticeCodes = words<Notice["code"]>(
  "agb-undetermined",
  "agb-unchecked",
  "period-read",
  "contradiction",
);
export const standingStates = words<Standing["state"]>(
  "none",
  "open",
  "gone",
  "closed",
  "possibly-closed",
  "over",
);
export const nextKinds = words<Next["kind"]>(
  "answer",
  "ask",
  "mend",
  "gap",
  "step",
  "passed",
  "missed",
  "request",
  "wait",
  "look",
  "none",
  "over",
);
export const moments = words<Way["moment"]>(
  "in-time",
  "possibly",
  "too-late",
  "later",
  "has-contract",
  "not-said",
);
export const lists = words<Difference["list"]>(
  "contracts",
  "conditions",
  "factors",
  "expectations",
  "selective",
  "modules",
  "offers",
  "statements",
  "timeline",
  "starts",
);
export const yearsBeside = words<Comparison["years"]>("alike", "overlapping", "apart");
