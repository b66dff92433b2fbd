import type {
  Comparison,
  Moment,
  OfferState,
  Outcome,
  Start,
  State,
  StepKind,
  StepState,
  TimelineStep,
  YearState,
} from "../types.js";
import type { Use } from "../engine.js";
import type { OpenedBy } from "../keep/practice.js";

type ExtraUse = Exclude<Use, "condition" | "factor" | "offer">;
type Span = (from: string, until: string) => string;
type Ladder = "reached" | "possible" | "surpassed" | "out-of-reach";

/** Every word of the interface. A language that lacks one does not compile. */
export interface Texts {
  loading: string;
  failed: string;
  restarted: string;

  setup: {
    title: string;
    careType: string;
    chooseCareType: string;
    asOf: string;
    then: string;
    today: string;
    addCareType: string;
    anotherCareType: (place: number) => string;
    noOther: string;
    edition: string;
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
    was: Record<Exclude<Outcome["kind"], "contract" | "none">, string>;
    neverDecided: string;
    fails: (count: number) => string;
    onceMended: (contracts: string, questions: number) => string;
    upTo: (best: string, last: string) => string;
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

  ways: {
    /** `questions`: so many come first. */
    takes: string;
    steps: (count: number, questions: number) => string;
    several: (count: number) => string;
    exclusive: string;
    notYet: (dependsOnAnswers: boolean) => string;
    /** Of a contract that is surpassed, while it is not certain that there is one at all. */
    surpassedIfAny: string;
    number: (from: string, to: string) => string;
    ask: string;
    moment: Record<Moment, (step: string, day: string) => string>;
    stopped: string;
    together: string;
    ground: string;
    groundNote: string;
    hangsOn: string;
    canBeLost: string;
    bounds: Record<"atLeast" | "moreThan" | "atMost" | "lessThan", (value: string) => string> & {
      from: (least: string, most: string) => string;
    };
    tryOut: string;
  };

  trial: {
    title: string;
    short: string;
    intro: string;
    how: string;
    start: string;
    outcome: string;
    same: (outcome: string) => string;
    keep: string;
    undo: string;
    stop: string;
    was: (answer: string) => string;
    putBack: string;
    answers: string;
    notKept: string;
    kept: string;
    undoKept: string;
  };
  differences: {
    groups: Record<"reasons" | "planning" | "statements", string>;
    none: string;
    becomes: string;
    comes: string;
    goes: string;
    was: string;
  };
  compare: {
    title: string;
    intro: string;
    choose: string;
    without: (careType: string) => string;
    /** How the years lie to each other that are compared; empty where all are the same. */
    years: Record<Comparison["years"], string>;
    conditions: (met: number, of: number, open: number) => string;
    questions: string;
    questionsNote: string;
    moreQuestions: (count: number) => string;
    changes: (from: string, to: string) => string;
    same: string;
    onlyUnder: (name: string) => string;
    otherWords: (name: string) => string;
    evidence: string;
    timeline: string;
  };

  questions: {
    title: string;
    intro: string;
    yes: string;
    no: string;
    unknown: string;
    noneOf: string;
    settled: string;
    severalPossible: string;
    agbForm: string;
    agbNotSent: string;
    why: string;
    error: string;
    incompleteDate: string;
    notices: Record<"agb-undetermined" | "agb-unchecked", string>;
    /** A day before our reading of a vague period. */
    periodRead: (wording: string, reading: string, range: string) => string;
    findOut: (where: string) => string;
    introOver: string;
  };
  extra: Record<ExtraUse, { title: string; note: string }>;

  details: {
    title: string;
    conditions: string;
    conditionsNote: string;
    factors: string;
    factorsNote: string;
    offers: string;
    offersBeside: string;
    contract: string;
    asksNothing: string;
    expectations: string;
    expectationsNote: string;
    modules: string;
    modulesNote: string;
    selective: string;
    selectiveNote: string;
    evidence: string;
    evidenceAsked: string;
    evidenceAdvice: string;
    timeline: string;
    timelineNote: (day: string) => string;
    calendar: string;
    calendarOne: string;
    chart: string;
    chartHint: string;
    starts: string;
    contacts: string;
    receipt: string;
    receiptNote: string;
    code: string;
    codeNote: string;
    answers: string;
  };
  keep: {
    title: string;
    intro: string;
    link: string;
    linkNote: string;
    linkLabel: string;
    linkCopied: string;
    linkShown: string;
    file: string;
    fileSaved: (name: string) => string;
    openFile: string;
    noFile: string;
    remember: string;
    rememberNote: string;
    remembered: string;
    forgotten: string;
    cannotRemember: string;
    code: string;
    codeNote: string;
    openCode: string;
    wrongGroup: (group: number) => string;
    incomplete: string;
    otherPolicy: string;
  };
  opened: {
    by: Record<OpenedBy, string>;
    keptOn: (day: string) => string;
    asOf: (day: string) => string;
    leftOut: (what: string) => string;
    same: string;
    rulesChanged: string;
    differs: string;
    then: (version: string, hash: string) => string;
    now: (version: string, hash: string) => string;
    notThere: string;
    otherContract: (id: string) => string;
    startAnew: string;
  };
  offerState: Record<OfferState["state"], string>;
  /** Of a way that is not simply open. */
  course: Record<Exclude<OfferState["course"], "open">, (step: string) => string>;
  state: Record<State, string>;
  stateCount: Record<State, (count: number) => string>;
  mend: string;
  source: string;
  statements: Record<StatementKind, string>;
  stepState: Record<StepState, string>;
  stepKind: Record<StepKind, string>;
  own: (day: string) => string;
  ifToday: (today: string, day: string) => string;
  /** Words in a calendar's titles. */
  calendar: { indicative: string; from: string };
  /** Whose step it is. */
  actor: (actor: TimelineStep["actor"], purchaser: string) => string;
  from: (day: string) => string;
  after: (step: string) => string;
  reading: (range: string, why: string) => string;
  uncertain: string;
  startState: Record<Start["state"], (day: string) => string>;
  receipt: {
    engine: string;
    policy: string;
    version: string;
    hash: string;
    asOf: string;
    careType: string;
    edition: string;
    document: string;
  };
}

export type StatementKind =
  "news" | "decided-later" | "discretion" | "elsewhere" | "silent" | "consequence" | "information";
