import type { PolicyIndex } from "../../web/src/policy-index.js";
import type { PolicyName } from "./places.js";

/** What the site's other pages say of this policy. */
export function policyName(index: PolicyIndex): PolicyName {
  const { id, title, purchaser, term } = index.policy;
  const years = [term.from, ...(term.until ? [term.until] : [])].map((day) => day.slice(0, 4));
  const until = lastDay(index);
  return {
    id,
    name: title,
    actsFor: purchaser.actsFor ?? "",
    year: [...new Set(years)].join("–"),
    ...(until === undefined ? {} : { until }),
  };
}

/**
 * The last day of the contract that runs longest. Only after it nothing under the policy runs on: the
 * contract of a care type may outlast the policy's own year.
 */
function lastDay(index: PolicyIndex): string | undefined {
  const ends = [...index.careTypes.keys()].map((careType) => {
    const { until, untilOneOf = [] } = index.term(careType);
    return until ?? latest(untilOneOf);
  });
  return ends.includes(undefined) ? undefined : latest(ends.flatMap((end) => end ?? []));
}

const latest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);
