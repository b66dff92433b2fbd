import { at } from "./at.js";
import type {
  ContractState,
  EvidenceItem,
  Next,
  Notice,
  OfferState,
  Outcome,
  Question,
  Receipt,
  RuleState,
  Standing,
  Start,
  StatementItem,
  Term,
  TimelineStep,
  Trace,
  Verdict,
} from "./types.js";

type FixedTrace = Omit<Trace, "state" | "of"> & { of?: FixedTrace[] };
type FixedRule = Omit<RuleState, "state" | "trace"> & { trace?: FixedTrace };

/** What is the same in every verdict of one care type: all that one can name, with its texts and clauses. */
export interface FrameData {
  receipt: Omit<Receipt, "asOf" | "edition">;
  term: Term;
  possible: Outcome[];
  contracts: (Omit<ContractState, "state" | "trace"> & { trace?: FixedTrace })[];
  conditions: FixedRule[];
  factors: FixedRule[];
  factorCount: { of: number };
  expectations: FixedRule[];
  selective: FixedRule[];
  modules: FixedRule[];
  offers: Omit<OfferState, "state" | "course" | "closedBy" | "reasons">[];
  questions: Question[];
  evidence: EvidenceItem[];
  statements: StatementItem[];
  timeline: Omit<TimelineStep, "state" | "certain" | "days" | "own">[];
  starts: Omit<Start, "state" | "on" | "ifToday">[];
}

type TraceMark = Trace["state"] | [Trace["state"], ...TraceMark[]];
type TracedMark<State> = State | [State, TraceMark];
type RuleMark = TracedMark<RuleState["state"]>;

/** What the core says of a frame's entries: by their order, or by their place in the frame. */
export interface Marks {
  asOf: string;
  edition?: string;
  year: Verdict["year"];
  lookOn?: string;
  possible: number[];
  substance?: string;
  contracts: TracedMark<ContractState["state"]>[];
  conditions: RuleMark[];
  factors: RuleMark[];
  factorCount: [met: number, open: number];
  expectations: RuleMark[];
  selective: RuleMark[];
  modules: RuleMark[];
  offers: [
    number,
    OfferState["state"],
    OfferState["course"],
    closedBy: string | null,
    ...reasons: string[],
  ][];
  questions: number[];
  evidence: number[];
  statements: number[];
  timeline: [
    number,
    TimelineStep["state"],
    certain: 0 | 1,
    days: number | null,
    own: string | null,
  ][];
  starts: [number, Start["state"], on: string | null, ifToday: string | null][];
  notices: Notice[];
  standing: Standing;
  mended?: { possible: number[]; questions: number[] };
  next: Next;
}

/** Of each step of the one timeline: a verdict's number, the step's place in its timeline, and the numbers of all verdicts in which it stands alike. */
export type TimelineMarks = [verdict: number, place: number, ...verdicts: number[]][];

/**
 * Puts a verdict together from what is always the same and what the core says this time. The result
 * is the very document that the core writes by itself. Entries are made once for each state and
 * shared by the verdicts that bear them, so they are frozen.
 */
export class Frame {
  readonly #data: FrameData;
  readonly #made = new Map<object, Map<string, object>>();

  constructor(data: FrameData) {
    this.#data = data;
  }

  verdict(marks: Marks): Verdict {
    const data = this.#data;
    const [met, open] = marks.factorCount;
    const possible = marks.possible.map((place) => at(data.possible, place));
    const { mended } = marks;
    return {
      format: 1,
      receipt: {
        ...data.receipt,
        ...(marks.edition !== undefined && { edition: marks.edition }),
        asOf: marks.asOf,
      },
      year: marks.year,
      term: data.term,
      ...(marks.lookOn && { lookOn: marks.lookOn }),
      outcome: possible.length === 1 ? at(possible, 0) : null,
      possible,
      ...(marks.substance !== undefined && { substance: marks.substance }),
      contracts: this.#traced(data.contracts, marks.contracts),
      conditions: this.#traced(data.conditions, marks.conditions),
      factors: this.#traced(data.factors, marks.factors),
      factorCount: { met, open, of: data.factorCount.of },
      expectations: this.#traced(data.expectations, marks.expectations),
      selective: this.#traced(data.selective, marks.selective),
      modules: this.#traced(data.modules, marks.modules),
      offers: marks.offers.map((mark) => {
        const [place, state, course, closedBy, ...reasons] = mark;
        return this.#once(at(data.offers, place), mark, (fixed) => ({
          ...fixed,
          state,
          course,
          ...(closedBy !== null && { closedBy }),
          ...(reasons.length && { reasons }),
        }));
      }),
      questions: marks.questions.map((place) => at(data.questions, place)),
      evidence: marks.evidence.map((place) => at(data.evidence, place)),
      statements: marks.statements.map((place) => at(data.statements, place)),
      timeline: marks.timeline.map((mark) => {
        const [place, state, certain, days, own] = mark;
        return this.#once(at(data.timeline, place), mark, (fixed) => ({
          ...fixed,
          state,
          certain: certain === 1,
          ...(days !== null && { days }),
          ...(own !== null && { own }),
        }));
      }),
      starts: marks.starts.map((mark) => {
        const [place, state, on, ifToday] = mark;
        return this.#once(at(data.starts, place), mark, (fixed) => ({
          ...fixed,
          state,
          ...(on !== null && { on }),
          ...(ifToday !== null && { ifToday }),
        }));
      }),
      notices: marks.notices,
      standing: marks.standing,
      ...(mended && {
        mended: {
          possible: mended.possible.map((place) => at(data.possible, place)),
          questions: mended.questions.map((place) => at(data.questions, place)),
        },
      }),
      next: marks.next,
    };
  }

  #traced<Fixed extends { trace?: FixedTrace }, State extends string>(
    fixed: readonly Fixed[],
    marks: readonly TracedMark<State>[],
  ) {
    return marks.map((mark, i) =>
      this.#once(at(fixed, i), mark, ({ trace, ...entry }) =>
        typeof mark === "string" || !trace
          ? { ...entry, state: String(mark) as State }
          : { ...entry, state: mark[0], trace: traced(trace, mark[1]) },
      ),
    );
  }

  /** The entry with this mark on it, made when it is first needed. */
  #once<Fixed extends object, Made extends object>(
    entry: Fixed,
    mark: string | readonly unknown[],
    make: (entry: Fixed) => Made,
  ): Made {
    let all = this.#made.get(entry);
    if (!all) this.#made.set(entry, (all = new Map<string, object>()));
    const key = String(mark); // an entry's marks all have one shape: no two are the same text
    let made = all.get(key);
    if (!made) all.set(key, (made = Object.freeze(make(entry))));
    return made as Made;
  }
}

function traced({ of, ...fixed }: FixedTrace, mark: TraceMark): Trace {
  if (typeof mark === "string") return { ...fixed, state: mark };
  const [state, ...parts] = mark;
  return { ...fixed, state, ...(of && { of: of.map((part, i) => traced(part, at(parts, i))) }) };
}
