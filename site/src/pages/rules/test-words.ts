import type { PolicyIndex } from "../../../../web/src/policy-index.js";
import type {
  Against,
  Compare,
  DateTest,
  Fact,
  Lang,
  Share,
  Test,
  TimeSpan,
} from "../../../../web/src/types.js";
import { h, type Child } from "../../tree.js";
import type { Words } from "../../words.js";

/** What a test needs to be put into words. */
export interface TestContext {
  index: PolicyIndex;
  words: Words;
  /** A link to the rule that another rule names. */
  rule: (id: string) => Child;
}

type ShareBound = Exclude<keyof Share, "share" | "of">;
type DayBound = "onOrAfter" | "after" | "onOrBefore" | "before";

interface Texts {
  all: string;
  any: string;
  not: string;
  atLeastOf: (count: number) => string;
  points: (wanted: number, of: number) => string;
  weight: (points: number) => string;
  yes: string;
  no: string;
  notYes: string;
  bounds: Record<Exclude<keyof Compare, "number" | "in">, (value: string) => string>;
  /** A number in one of some groups. */
  inGroups: (names: string) => string;
  /** The other of a comparison, as the value of a bound. */
  answerTo: (question: string) => string;
  moved: (value: string, by: string, isLater: boolean) => string;
  shares: Record<ShareBound, (percent: string, whole: string) => string>;
  days: Record<DayBound, (other: string) => string>;
  spans: Record<keyof TimeSpan, (count: number) => string>;
  oneOf: (options: string) => string;
  notOneOf: (options: string) => string;
  anyOf: (options: string) => string;
  allOf: (options: string) => string;
  onlyOf: (options: string) => string;
  countOf: (wanted: string, options: string) => string;
  startsWith: (digits: string) => string;
  onOrAfter: (day: string) => string;
  onOrBefore: (day: string) => string;
  between: (range: string) => string;
  asOf: string;
  applicable: (answer: string) => string;
  notApplicable: (answer: string) => string;
  /** Of a fact that is not asked of everyone. */
  asked: string;
  notAsked: string;
  since: (edition: string) => string;
  until: (edition: string) => string;
  rule: string;
  factors: (count: number) => string;
}

const texts: Record<Lang, Texts> = {
  nl: {
    all: "Dit moet allemaal kloppen:",
    any: "Minstens één hiervan moet kloppen:",
    not: "Dit mag niet kloppen:",
    atLeastOf: (count) => `Minstens ${count} hiervan moeten kloppen:`,
    points: (wanted, of) => `Samen minstens ${wanted} van deze ${of} punten:`,
    weight: (points) => (points === 1 ? "1 punt: " : `${points} punten: `),
    yes: "ja",
    no: "nee",
    notYes: "iets anders dan ja",
    bounds: {
      atLeast: (value) => `${value} of meer`,
      moreThan: (value) => `meer dan ${value}`,
      atMost: (value) => `${value} of minder`,
      lessThan: (value) => `minder dan ${value}`,
      equals: (value) => `precies ${value}`,
    },
    inGroups: (names) => `in ${names}`,
    answerTo: (question) => `het antwoord op ${question}`,
    moved: (value, by, isLater) => `${value}, ${isLater ? "plus" : "min"} ${by}`,
    shares: {
      atLeastPercent: (percent, whole) => `minstens ${percent}% van ${whole}`,
      moreThanPercent: (percent, whole) => `meer dan ${percent}% van ${whole}`,
      atMostPercent: (percent, whole) => `hooguit ${percent}% van ${whole}`,
      lessThanPercent: (percent, whole) => `minder dan ${percent}% van ${whole}`,
    },
    days: {
      onOrAfter: (other) => `op of na ${other}`,
      after: (other) => `na ${other}`,
      onOrBefore: (other) => `op of voor ${other}`,
      before: (other) => `voor ${other}`,
    },
    spans: {
      days: (count) => (count === 1 ? "1 dag" : `${count} dagen`),
      weeks: (count) => (count === 1 ? "1 week" : `${count} weken`),
      months: (count) => (count === 1 ? "1 maand" : `${count} maanden`),
      years: (count) => `${count} jaar`,
    },
    oneOf: (options) => options,
    notOneOf: (options) => `niet ${options}`,
    anyOf: (options) => `minstens één van ${options}`,
    allOf: (options) => `in elk geval ${options}`,
    onlyOf: (options) => `alleen ${options}, en niets anders`,
    countOf: (wanted, options) => `minstens ${wanted} van ${options}`,
    startsWith: (digits) => `een code die begint met ${digits}`,
    onOrAfter: (day) => `op of na ${day}`,
    onOrBefore: (day) => `op of voor ${day}`,
    between: (range) => `van ${range}`,
    asOf: "De dag waarop u kijkt",
    applicable: (answer) => `niet “${answer}”`,
    notApplicable: (answer) => `“${answer}”`,
    asked: "van toepassing",
    notAsked: "niet van toepassing",
    since: (edition) => `Het gaat om de stand “${edition}”, of een latere`,
    until: (edition) => `Het gaat om een stand van voor “${edition}”`,
    rule: "U voldoet aan deze regel: ",
    factors: (count) =>
      count === 1
        ? "U voldoet aan minstens 1 differentiatiefactor"
        : `U voldoet aan minstens ${count} differentiatiefactoren`,
  },
  en: {
    all: "All of this must be so:",
    any: "At least one of these must be so:",
    not: "This must not be so:",
    atLeastOf: (count) => `At least ${count} of these must be so:`,
    points: (wanted, of) => `At least ${wanted} of these ${of} points together:`,
    weight: (points) => (points === 1 ? "1 point: " : `${points} points: `),
    yes: "yes",
    no: "no",
    notYes: "anything but yes",
    bounds: {
      atLeast: (value) => `${value} or more`,
      moreThan: (value) => `more than ${value}`,
      atMost: (value) => `${value} or less`,
      lessThan: (value) => `less than ${value}`,
      equals: (value) => `exactly ${value}`,
    },
    inGroups: (names) => `in ${names}`,
    answerTo: (question) => `the answer to ${question}`,
    moved: (value, by, isLater) => `${value}, ${isLater ? "plus" : "minus"} ${by}`,
    shares: {
      atLeastPercent: (percent, whole) => `at least ${percent}% of ${whole}`,
      moreThanPercent: (percent, whole) => `more than ${percent}% of ${whole}`,
      atMostPercent: (percent, whole) => `at most ${percent}% of ${whole}`,
      lessThanPercent: (percent, whole) => `less than ${percent}% of ${whole}`,
    },
    days: {
      onOrAfter: (other) => `on or after ${other}`,
      after: (other) => `after ${other}`,
      onOrBefore: (other) => `on or before ${other}`,
      before: (other) => `before ${other}`,
    },
    spans: {
      days: (count) => (count === 1 ? "1 day" : `${count} days`),
      weeks: (count) => (count === 1 ? "1 week" : `${count} weeks`),
      months: (count) => (count === 1 ? "1 month" : `${count} months`),
      years: (count) => (count === 1 ? "1 year" : `${count} years`),
    },
    oneOf: (options) => options,
    notOneOf: (options) => `not ${options}`,
    anyOf: (options) => `at least one of ${options}`,
    allOf: (options) => `in any case ${options}`,
    onlyOf: (options) => `only ${options}, and nothing else`,
    countOf: (wanted, options) => `at least ${wanted} of ${options}`,
    startsWith: (digits) => `a code that begins with ${digits}`,
    onOrAfter: (day) => `on or after ${day}`,
    onOrBefore: (day) => `on or before ${day}`,
    between: (range) => `from ${range}`,
    asOf: "The day on which you look",
    applicable: (answer) => `not “${answer}”`,
    notApplicable: (answer) => `“${answer}”`,
    asked: "applies",
    notAsked: "does not apply",
    since: (edition) => `It is about the edition “${edition}”, or a later one`,
    until: (edition) => `It is about an edition before “${edition}”`,
    rule: "You meet this rule: ",
    factors: (count) =>
      count === 1
        ? "You meet at least 1 differentiating factor"
        : `You meet at least ${count} differentiating factors`,
  },
};

/** A test of a rule in plain words: which answer to which question it takes. */
export function testInWords(context: TestContext, test: Test): Child {
  const { index, words } = context;
  const t = texts[words.lang];
  const { say } = words;
  const inner = (part: Test): Child => testInWords(context, part);
  const several = (title: string, tests: readonly Test[]): Child => [
    title,
    h(
      "ul",
      {},
      tests.map((part) => h("li", {}, inner(part))),
    ),
  ];
  const quoted = (id: string): string => `“${say(index.facts.get(id)?.question)}”`;
  const answer = (id: string, what: string): Child => [quoted(id), ": ", h("b", {}, what)];
  const labels = (id: string, names: readonly string[]): string[] =>
    names.map((name) => {
      const group = index.answerGroups.get(name);
      const label = optionLabel(index.facts.get(id), name, words);
      return `“${label || say(group?.name)}”`;
    });

  const mayNotApply = (id: string): boolean => {
    const { notApplicable, askedWhen, otherwise } = index.facts.get(id) ?? {};
    return notApplicable !== undefined || (askedWhen !== undefined && otherwise === undefined);
  };
  const applies = (id: string, told: (answer: string) => string, untold: string): string => {
    const word = index.facts.get(id)?.notApplicable;
    return word ? told(say(word)) : untold;
  };

  if ("all" in test) return test.all.length === 1 ? test.all.map(inner) : several(t.all, test.all);
  if ("any" in test) return test.any.length === 1 ? test.any.map(inner) : several(t.any, test.any);
  if ("not" in test) {
    const { not } = test;
    if ("yes" in not)
      return answer(not.yes, mayNotApply(not.yes) ? t.notYes : t.no);
    if ("choice" in not)
      return answer(not.choice, t.notOneOf(words.either(labels(not.choice, not.oneOf))));
    if ("applicable" in not)
      return answer(not.applicable, applies(not.applicable, t.notApplicable, t.notAsked));
    if ("since" in not) return t.until(say(index.editions.get(not.since)?.edition.name));
    if ("not" in not) return inner(not.not);
    return several(t.not, [not]);
  }
  if ("yes" in test) return answer(test.yes, t.yes);
  if ("points" in test) {
    const all = test.points.reduce((sum, { weight }) => sum + weight, 0);
    return [
      t.points(test.atLeast, all),
      h(
        "ul",
        {},
        test.points.map(({ weight, when }) => h("li", {}, t.weight(weight), inner(when))),
      ),
    ];
  }
  if ("factors" in test) return t.factors(test.factors);
  if ("number" in test) {
    if (test.in) return answer(test.number, t.inGroups(words.either(labels(test.number, test.in))));
    const fact = index.facts.get(test.number);
    const parts = (Object.keys(t.bounds) as (keyof Texts["bounds"])[]).flatMap((bound) => {
      const value = test[bound];
      return value === undefined ? [] : t.bounds[bound](words.number(value));
    });
    return answer(test.number, `${words.list(parts)} ${say(fact?.unit)}`.trim());
  }
  if ("share" in test) {
    const whole = t.answerTo(quoted(test.of));
    const parts = (Object.keys(t.shares) as ShareBound[]).flatMap((bound) => {
      const percent = test[bound];
      return percent === undefined ? [] : t.shares[bound](words.number(percent), whole);
    });
    return answer(test.share, words.list(parts));
  }
  if ("compare" in test) return answer(test.compare, against(t, words, test, quoted));
  if ("choice" in test)
    return answer(test.choice, t.oneOf(words.either(labels(test.choice, test.oneOf))));
  if ("set" in test) {
    const { set, anyOf, allOf, onlyOf, of: several, atLeast } = test;
    if (several && atLeast !== undefined) {
      const options = words.list(labels(set, several));
      return answer(set, t.countOf(words.number(atLeast), options));
    }
    if (anyOf && anyOf.length > 1) return answer(set, t.anyOf(words.list(labels(set, anyOf))));
    const included = anyOf ?? allOf;
    if (included) return answer(set, t.allOf(words.list(labels(set, included))));
    return answer(set, t.onlyOf(words.list(labels(set, onlyOf ?? []))));
  }
  if ("agb" in test) return answer(test.agb, t.startsWith(words.either(test.startsWith)));
  if ("date" in test)
    return test.date === "as-of"
      ? [t.asOf, ": ", h("b", {}, days(t, words, test))]
      : answer(test.date, days(t, words, test));
  if ("applicable" in test)
    return answer(test.applicable, applies(test.applicable, t.applicable, t.asked));
  if ("since" in test) return t.since(say(index.editions.get(test.since)?.edition.name));
  if ("rule" in test) return [t.rule, context.rule(test.rule)];
  return several(t.atLeastOf(test.atLeast), test.of);
}

/** Where a test names a fact. */
const factFields: ReadonlySet<string> = new Set([
  "yes",
  "number",
  "share",
  "of",
  "choice",
  "set",
  "agb",
  "date",
  "applicable",
]);

/** Every text in a comparison is one. */
const isComparison = (node: object): boolean => "compare" in node;

/** The facts that a test names itself. */
export const factsOf = (test: Test): string[] => namedIn(test, "").filter((id) => id !== "as-of");

function namedIn(node: unknown, field: string): string[] {
  if (typeof node === "string") return factFields.has(field) ? [node] : [];
  if (Array.isArray(node)) return node.flatMap((part) => namedIn(part, ""));
  if (node === null || typeof node !== "object") return [];
  if (isComparison(node)) return Object.values(node).filter((part) => typeof part === "string");
  return Object.entries(node).flatMap(([name, part]) => namedIn(part, name));
}

export const optionLabel = (fact: Fact | undefined, id: string, { say }: Words): string =>
  say(fact?.options?.find((option) => option.id === id)?.label);

/** What the answer is held against: another answer, moved by so much. */
function against(
  t: Texts,
  words: Words,
  test: Against,
  quoted: (id: string) => string,
): string {
  const other = (id: string): string => {
    const value = id === "as-of" ? t.asOf.toLowerCase() : t.answerTo(quoted(id));
    const move = test.plus ?? test.minus;
    if (move === undefined) return value;
    return t.moved(value, span(t, words, move), test.plus !== undefined);
  };
  const said = <Key extends keyof Against>(
    bounds: Partial<Record<Key, (value: string) => string>>,
  ): string[] =>
    (Object.keys(bounds) as Key[]).flatMap((bound) => {
      const id = test[bound];
      return typeof id === "string" ? (bounds[bound]?.(other(id)) ?? []) : [];
    });
  const { atLeast, moreThan, atMost, lessThan } = t.bounds;
  return words.list([...said({ atLeast, moreThan, atMost, lessThan }), ...said(t.days)]);
}

function span(t: Texts, words: Words, move: number | TimeSpan): string {
  if (typeof move === "number") return words.number(move);
  return words.list(
    (Object.keys(t.spans) as (keyof TimeSpan)[]).flatMap((unit) => {
      const count = move[unit];
      return count === undefined ? [] : t.spans[unit](count);
    }),
  );
}

function days(t: Texts, { day, range }: Words, { onOrAfter, onOrBefore }: DateTest): string {
  if (onOrAfter && onOrBefore) return t.between(range(onOrAfter, onOrBefore));
  if (onOrAfter) return t.onOrAfter(day(onOrAfter));
  return onOrBefore ? t.onOrBefore(day(onOrBefore)) : "";
}
