import type {
  Comparison,
  Moment,
  OfferState,
  Start,
  State,
  StepKind,
  StepState,
  TimelineStep,
  Trace,
} from "../types.js";

/** The words that a first verdict does not need, as complete in each language. */
export interface RestTexts {
  /** Clauses beside what is read. */
  sources: {
    title: (count: number) => string;
    close: string;
    made: string;
    rules: string;
  };
  /** A kept practice that was opened, beyond that it was. */
  opened: {
    /** What of a practice this policy does not know. */
    leftOutEntry: {
      "care-type": (id: string) => string;
      answer: (question: string, text: string) => string;
      "as-of": (text: string) => string;
      other: (entry: string) => string;
    };
    /** Turns from the day that was kept to today. */
    today: string;
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
  };
  /** Of a rule that weighs its parts. */
  points: (count: NonNullable<Trace["points"]>) => string;
  ways: {
    /** `questions`: so many come first. */
    takes: string;
    steps: (count: number, questions: number) => string;
    /** Where not all were looked for, there are at least so many. */
    several: (count: number, atLeast: boolean | undefined) => string;
    /** Of ways that are not told. */
    more: (count: number, atLeast: boolean | undefined) => string;
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
    /** A visitor's own word about one step. */
    ruleOut: string;
    ruledOut: string;
    /** No way to keep answers keeps it. */
    ruledOutNote: string;
    putBack: string;
    /** Before so many deeds. */
    noWayWithout: (count: number) => string;
  };

  trial: {
    title: string;
    intro: string;
    how: string;
    same: (outcome: string) => string;
    keep: string;
    undo: string;
    stop: string;
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
    title: Record<Comparable, string>;
    intro: Record<Comparable, string>;
    choose: string;
    /** While another policy is on its way. */
    awaiting: string;
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

  details: {
    title: string;
    conditions: string;
    conditionsNote: string;
    factors: string;
    factorsNote: string;
    offers: string;
    offersBeside: string;
    /** Above what each contract asks: of one that is the practice's, of so many, and of those that were. */
    contract: {
      why: string;
      asks: (count: number) => string;
      asked: (count: number) => string;
    };
    asksNothing: string;
    expectations: string;
    expectationsNote: string;
    modules: string;
    modulesNote: string;
    selective: string;
    selectiveNote: string;
    evidence: string;
    evidenceThen: string;
    evidenceAsked: string;
    evidenceFrom: (actor: string) => string;
    /** Before what a purchaser looks at when it chooses. */
    criteria: string;
    evidenceAdvice: string;
    timeline: string;
    timelineNote: (day: string) => string;
    calendar: string;
    calendarOne: string;
    chart: string;
    chartHint: string;
    starts: string;
    receipt: string;
    receiptNote: string;
    code: string;
    codeNote: string;
    answers: string;
  };
  keep: {
    title: string;
    /** Whether the tab keeps the answers when the page is loaded again. */
    intro: (staysInTab: boolean) => string;
    link: string;
    linkNote: string;
    linkLabel: string;
    linkCopied: string;
    linkShown: string;
    print: string;
    printNote: string;
    /** Nothing seems to have come of it. */
    printElsewhere: string;
    file: string;
    fileSaved: (name: string) => string;
    openFile: string;
    noFile: string;
    remember: string;
    rememberNote: string;
    remembered: string;
    forgotten: string;
    elsewhere: string;
    cannotRemember: string;
    code: string;
    codeNote: string;
    openCode: string;
    wrongGroup: (group: number) => string;
    incomplete: string;
    otherPolicy: string;
  };
  /** What is on paper only. */
  paper: {
    practice: string;
    printed: (day: string) => string;
    placeAndDate: string;
    name: string;
    signature: string;
  };
  offerState: Record<OfferState["state"], string>;
  /** The same of what is said instead of an offer. */
  elseState: Record<OfferState["state"], string>;
  /** Of a way that is not simply open. */
  course: Record<Exclude<OfferState["course"], "open">, (step: string) => string>;
  state: Record<State, string>;
  stateCount: Record<State, (count: number) => string>;
  mend: string;
  statements: Record<StatementKind, string>;
  stepState: Record<StepState, string>;
  stepKind: Record<StepKind, string>;
  own: (day: string) => string;
  ifToday: (today: string, day: string) => string;
  /** Words in a calendar's titles. */
  calendar: { source: string; indicative: string; from: string };
  /** Whose step it is. */
  actor: (actor: TimelineStep["actor"], purchaser: string) => string;
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

/** What a practice can be held against: other policies, other editions of its own, or both. */
export type Comparable = "policies" | "editions" | "both";

export type StatementKind =
  "news" | "decided-later" | "discretion" | "elsewhere" | "silent" | "consequence" | "information";
