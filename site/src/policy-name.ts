import type { PolicyIndex } from "../../web/src/policy-index.js";
import type { PolicyName } from "./places.js";

/** What the site's other pages say of this policy. */
export function policyName(index: PolicyIndex): PolicyName {
  const { id, title, purchaser, term } = index.policy;
  const years = [term.from, ...(term.until ? [term.until] : [])].map((day) => day.slice(0, 4));
  return {
    id,
    name: title,
    actsFor: purchaser.actsFor ?? "",
    year: [...new Set(years)].join("–"),
    // Of the policy's own year: a contract that it brought may run on.
    ...(term.until === undefined ? {} : { until: term.until }),
  };
}
