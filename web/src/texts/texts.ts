import type { Outcome, Use, YearState } from "../types.js";
import type { Chapter } from "../session/journey.js";
import type { OpenedBy, Refusal } from "../keep/practice.js";

type ExtraUse = Exclude<Use, "condition" | "factor" | "offer">;
type Span = (from: string, until: string) => string;
type Ladder = "reached" | "possible" | "surpassed" | "out-of-reach";

/**
 * Every word that a first verdict needs; all others are in rest-texts.ts. A language that lacks one
 * does not compile.
 */
export interface Texts {
  loading: string;
  failed: string;
  /** To visitors, of what the page's owner did wrong. */
  notSetUp: string;
  restarted: string;

  setup: {
    title: string;
    careType: string;
    chooseCareType: string;
    asOf: string;
    /** Opens the choice of another day. */
    otherDay: string;
    noSuchDay: (shown: string) => string;
    then: string;
    today: string;
    addCareType: string;
    anotherCareType: (place: number) => string;
    noOther: string;
    edition: string;
  };

  /** Before a care type is chosen. */
  start: {
    choose: string;
    /** Where the years of care types differ. */
    yearDiffers: string;
    /** Where it differs too whether they have begun, or are over. */
    yearsDiffer: string;
    year: Record<YearState, string>;
    /** The least and the most questions that a care type has. */
    atHand: (least: number, most: number) => string;
    agb: string;
    open: string;
  };
  /** The way through the check, by steps and parts. */
  journey: {
    bySteps: string;
    onOnePage: string;
    /** Which step of how many, and from which question to which of how many. */
    progress: (step: number, of: number, from: number, to: number, all: number) => string;
    extra: string;
    aside: (count: number) => string;
    back: string;
    forward: string;
    toOutcome: string;
    toExtra: (count: number, title: string) => string;
    onTo: (chapter: string) => string;
    chaptersLabel: string;
    questions: string;
    chapters: Record<Chapter, string>;
    given: (count: number) => string;
    change: string;
  };

  yearTitle: Record<YearState, string>;
  /** Of a contract: its first day, and its last or those that it may be. */
  year: Record<YearState, Span>;
  /** The same for a practice that has one. */
  yearOwn: Record<YearState, Span>;
  /** The same where no contract is on offer under this policy. */
  yearOnly: Record<YearState, Span>;
  yearLook: (day: string) => string;
  yearElse: string;

  summary: {
    title: string;
    next: string;
    ladder: (count: number) => string;
    factors: string;
    factorCount: (met: number, of: number, open: number) => string;
    failing: string;
    demands: string;
    openQuestions: (count: number) => string;
    noQuestions: string;
    without: (questions: string) => string;
    allContracts: string;
    toDetails: string;
    deadline: string;
    contradictions: string;
    /** Of a contract: its conditions are, however it can be had. */
    met: string;
    /** Above how it was, where nothing can be had any more. */
    history: string;
    noPromise: string;
    afterMending: (count: number) => string;
    glance: (count: number) => string;
    /** The first deadline, in a line. */
    glanceDeadline: (day: string, left: string) => string;
    /** Before the day, in print. */
    lookedOn: string;
    exclusive: string;
    notYet: (dependsOnAnswers: boolean) => string;
    /** Of a contract that is surpassed, while it is not certain that there is one at all. */
    surpassedIfAny: string;
  };
  outcome: Record<Outcome["kind"] | "open", string>;
  openOutcome: (count: number) => string;
  /** A contract, the way to it and its start, in one voice. */
  headline: {
    way: (way: string) => string;
    whichWay: (count: number) => string;
    starts: (day: string) => string;
    startsBack: (day: string) => string;
    startsIfAsked: (today: string, day: string) => string;
    inSubstance: (contract: string) => string;
    /** Of a contract for which the purchaser chooses. */
    eligible: (contract: string) => string;
    chooses: (purchaser: string) => string;
    startsIfChosen: (day: string) => string;
    leftIfNotChosen: (way: string) => string;
    /** Behind a contract's name, among others. */
    chosen: (contract: string) => string;
    closed: (way: string) => string;
    possiblyClosed: (way: string, question: string) => string;
    left: (way: string) => string;
    has: (contract: string) => string;
    mayStillHave: (contract: string) => string;
    began: (day: string) => string;
    aContract: string;
    since: (day: string) => string;
    from: (day: string) => string;
    whichContract: (count: number) => string;
    over: string;
    qualified: (contract: string) => string;
    had: (contract: string) => string;
    didNot: string;
    /** Of an outcome that no condition decided, once it is over. */
    was: Record<Exclude<Outcome["kind"], "contract" | "eligible" | "none">, string>;
    neverDecided: string;
    fails: (count: number) => string;
    onceMended: (contracts: string, questions: number) => string;
    upTo: (best: string, last: string) => string;
    /** Of contracts, in a line. */
    possible: (names: string) => string;
    gap: string;
    gapLine: string;
  };
  /** When the contract ends. */
  ends: {
    soon: (inDays: string) => string;
    maybeSoon: (inDays: string) => string;
    afterThat: string;
    on: (day: string) => string;
    oneOf: (days: string, purchaser: string, when: string) => string;
    which: (days: string, purchaser: string) => string;
    mayHaveEnded: (past: string, ahead: string, purchaser: string) => string;
    notSaid: string;
    onDay: (day: string) => string;
  };
  /** The one next act, or why there is none. */
  next: {
    answer: string;
    findOut: string;
    ask: (purchaser: string) => string;
    passed: string;
    tell: string;
    askIfUnknown: (purchaser: string) => string;
    ifTooLate: string;
    stepMissed: string;
    missed: (purchaser: string) => string;
    gap: (purchaser: string) => string;
    mend: string;
    step: string;
    notBy: (way: string) => string;
    request: string;
    stillPossible: string;
    wait: string;
    waitFor: string;
    then: string;
    look: string;
    none: string;
    over: (purchaser: string) => string;
  };
  ladder: Record<Ladder, string>;
  /** The same once nothing can be had any more. */
  ladderThen: Record<Ladder, string>;
  /** Of trying out other answers: what stands among the questions, and above the outcome. */
  trying: {
    short: string;
    start: string;
    outcome: string;
    was: (answer: string) => string;
    putBack: string;
  };
  /** Above whom to ask. */
  contacts: string;

  questions: {
    title: string;
    intro: string;
    yes: string;
    no: string;
    unknown: string;
    noneOf: string;
    /** To so many questions: all of a group, or those that are left of it. */
    allYes: (count: number, isWhole: boolean) => string;
    settled: string;
    postcodeForm: string;
    /** Beside the field that searches so many options. */
    search: (count: number) => string;
    /** How many of them have what was typed. */
    found: (shown: number, count: number) => string;
    severalPossible: string;
    agbForm: string;
    agbNotSent: string;
    why: string;
    error: string;
    incompleteDate: string;
    /** Bounds may be empty: there is none. */
    notSuchNumber: (typed: string, isWhole: boolean, from: string, to: string) => string;
    notices: Record<"agb-undetermined" | "agb-unchecked", string>;
    /** A day before our reading of a vague period. */
    periodRead: (wording: string, reading: string, range: string) => string;
    findOut: (where: string) => string;
    introOver: string;
  };
  extra: Record<ExtraUse, { title: string; note: string }>;
  opened: {
    by: Record<OpenedBy, string>;
    /** Why a link opened nothing; the check that stands here is about this policy. */
    refused: Record<Refusal, (here: string) => string>;
    startAnew: string;
  };
  source: string;
  from: (day: string) => string;
}
