// Practices made up from what the policy asks: the same ones in every run.

/** Mulberry32: small, and the same everywhere. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How likely a yes is, by fact or by its first use, so that every outcome comes up. */
const likely = { condition: 0.95, offer: 0.85, "geen-aanbod-gewenst": 0.15 };

/**
 * Complete answers of `count` practices to all that `groups` ask, none of whom has done anything about
 * an offer yet. One that is not accepted is made anew.
 */
export function makePractices({ groups, index, careType, count, seed, accepts }) {
  const random = randomFrom(seed);
  const oneOf = (list) => list[Math.floor(random() * list.length)];
  const asked = groups.flatMap(({ facts }) => facts);

  const make = {
    "yes-no": ({ id, notApplicable }, { uses }) => {
      if (notApplicable && random() < 0.2) return "not-applicable";
      return random() < (likely[id] ?? likely[uses[0]] ?? 0.5);
    },
    integer: ({ noMoreThan }, _, values) =>
      // A part of another count lies about 30% of it, where the decision turns.
      noMoreThan
        ? Math.min(
            values[noMoreThan],
            Math.max(0, Math.round(values[noMoreThan] * 0.3) + oneOf([-1, 0, 1])),
          )
        : 1 + Math.floor(random() * 40),
    decimal: () => Math.floor(random() * 400) / 10,
    date: () => "not-applicable",
    agb: () =>
      oneOf(["04", "05", "07", "24", "41", "11"]) + String(Math.floor(random() * 900000) + 100000),
  };

  const makeOne = () => {
    const values = {};
    const answers = { format: 1, practice: {}, careTypes: { [careType]: {} } };
    for (const question of asked) {
      const fact = index.facts.get(question.fact);
      const value = make[fact.type](fact, question, values);
      values[fact.id] = value;
      const scope = question.scope === "practice" ? answers.practice : answers.careTypes[careType];
      scope[fact.id] = value;
    }
    return answers;
  };

  return Array.from({ length: count }, () => {
    for (;;) {
      const answers = makeOne();
      if (accepts(answers)) return answers;
    }
  });
}

/** The same practices with a share of their answers left out. */
export function forget(practices, share, seed) {
  const random = randomFrom(seed);
  const thin = (values) =>
    Object.fromEntries(Object.entries(values).filter(() => random() >= share));
  return practices.map(({ format, practice, careTypes }) => ({
    format,
    practice: thin(practice),
    careTypes: Object.fromEntries(
      Object.entries(careTypes).map(([id, values]) => [id, thin(values)]),
    ),
  }));
}
