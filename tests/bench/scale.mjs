// Other forms of the policy, to see what the cost of a verdict grows with.

const perCareType = new Set([
  "conditions",
  "factors",
  "expectations",
  "selective",
  "modules",
  "startRules",
  "steps",
  "statements",
  "contradictions",
]);

/** The policy text with one care type, and only what concerns it. */
export function onlyCareType(policy, careType) {
  const kept = policy.careTypes.find(({ id }) => id === careType);
  const concerns = ({ for: whom = "all", offers }) =>
    (whom === "all" || whom.includes(careType)) &&
    (offers === undefined || offers.some((offer) => kept.offers.includes(offer)));
  const narrow = (entries) =>
    entries.filter(concerns).map((entry) => ({
      ...entry,
      ...(entry.for && { for: [careType] }),
      ...(entry.offers && { offers: entry.offers.filter((offer) => kept.offers.includes(offer)) }),
    }));
  const lists = Object.keys(policy).filter((list) => perCareType.has(list));
  return JSON.stringify({
    ...policy,
    careTypes: [kept],
    offers: policy.offers.filter(({ id }) => kept.offers.includes(id)),
    ...Object.fromEntries(lists.map((list) => [list, narrow(policy[list])])),
  });
}

/** The policy text under another id: to the core another policy. */
export const renamed = (policy, number) =>
  JSON.stringify({ ...policy, id: `${policy.id}-${number}` });
