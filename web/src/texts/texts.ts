import type {
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

  year: Record<YearState, (from: string, until: string) => string>;
  yearTitle: Record<YearState, string>;
  /** The same where no contract is on offer under this policy. */
  yearOnly: Record<YearState, { title: string; text: (from: string, until: string) => string }>;
  yearLook: (day: string) => string;
  yearElse: string;

  summary: {
    title: string;
    next: string;
    ladder: (count: number) => string;
    factors: string;
    factorCount: (met: number, of: number, open: number) => string;
    failing: string;
    openQuestions: (count: number) => string;
    noQuestions: string;
    without: (questions: string) => string;
    allContracts: string;
    toDetails: string;
    glance: (count: number) => string;
  };
  outcome: Record<Outcome["kind"] | "open", string>;
  openOutcome: (count: number) => string;
  next: {
    answer: string;
    ask: string;
    passed: string;
    missed: string;
    mend: string;
    step: string;
    request: string;
    wait: string;
    look: string;
    none: string;
    "year-over": string;
  };
  ladder: Record<Ladder, string>;

  ways: {
    /** `questions`: so many come first. */
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
    conditions: (met: number, of: number) => string;
    questions: string;
    questionsNote: string;
    moreQuestions: (count: number) => string;
    changes: (from: string, to: string) => string;
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
    emptyIsUnknown: string;
    severalPossible: string;
    agbForm: string;
    agbNotSent: string;
    why: string;
    error: string;
    incompleteDate: string;
    notices: Record<"agb-undetermined" | "agb-unchecked", string>;
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
