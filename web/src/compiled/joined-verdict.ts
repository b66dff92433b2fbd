import { textsOf, type PolicyIndex } from "../policy-index.js";
import type {
  CareTypeStructure,
  ContractState,
  EvidenceItem,
  Next,
  Notice,
  OfferState,
  Question,
  RuleState,
  RuleStructure,
  Standing,
  Start,
  StatementItem,
  Structure,
  TestStructure,
  TimelineStep,
  Trace,
  Verdict,
} from "../types.js";
import { at } from "../at.js";
import { dayNumber, dayText } from "../days.js";
import { edtfOf } from "../edtf.js";
import type { Numbers } from "./numbers.js";
import { ruleLists, rulesOf } from "./rule-lists.js";
import {
  contractStateWords,
  courseStateWords,
  nextKindWords,
  noticeCodeWords,
  ruleStateWords,
  standingStateWords,
  startStateWords,
  stepStateWords,
  truthWords,
  yearStateWords,
} from "../generated/words.js";

type Fixed<Entry> = Omit<Entry, "state" | "trace">;
type RuleList = "conditions" | "factors" | "expectations" | "selective" | "modules";

/**
 * Joins an evaluator's places and states with what they are places of: a verdict as the schema has
 * it, with its sentences and sources. What is the same in every verdict of a care type is looked up
 * once.
 */
export class VerdictJoiner {
  readonly #structure: Structure;
  readonly #care: CareTypeStructure;
  readonly #index: PolicyIndex;
  readonly #rules: readonly (Fixed<RuleState> & { trace: TestStructure | undefined })[];
  readonly #counts: readonly number[];
  readonly #contracts: readonly Fixed<ContractState>[];
  readonly #offers: readonly Omit<OfferState, "state" | "course" | "closedBy" | "reasons">[];
  readonly #questions: readonly Question[];
  readonly #evidence = new Map<string, readonly EvidenceItem[]>();
  /** None of those that have not come yet. */
  readonly #statements: readonly (StatementItem | undefined)[];
  readonly #steps: readonly Omit<TimelineStep, "state" | "certain" | "days" | "own">[];
  readonly #starts: readonly Omit<Start, "state" | "on" | "ifToday">[];
  readonly #periods: readonly string[];

  constructor(structure: Structure, care: CareTypeStructure, index: PolicyIndex) {
    this.#structure = structure;
    this.#care = care;
    this.#index = index;
    this.#counts = ruleLists.map((list) => care[list].length);
    this.#rules = rulesOf(care).map((rule) => this.#rule(rule));
    for (const list of ["conditions", "factors", "modules"] as const)
      for (const { id } of care[list]) this.#evidence.set(id, this.#evidenceOf(id));
    this.#contracts = care.contracts.map(({ id }) => {
      const { contract, source } = known(index.contracts.get(care.id)?.get(id));
      return { id, ...(contract.text && { text: contract.text }), source };
    });
    this.#offers = care.offers.map(({ id, facts }) => {
      const { offer, source } = known(index.offers.get(id));
      const { kind, beside = false, text } = offer;
      return { id, kind, beside, facts, text, source };
    });
    this.#questions = care.facts.map((fact) => {
      // What is given with the answers, the day and the edition, is no question.
      const { scope = "practice", question } = index.facts.get(fact) ?? {};
      return { fact, scope, ...(question && { text: question }) };
    });
    this.#statements = care.statements.map((id) => {
      if (!id) return undefined;
      const { kind, text, source } = known(index.statements.get(id));
      return { id, kind, text, source: index.sources(source) };
    });
    this.#steps = care.steps.map((id) => this.#step(id));
    this.#starts = care.starts.map((id) => {
      const { event, text, source } = known(index.starts.get(id));
      return { id, event, text, source: index.sources(source) };
    });
    this.#periods = [...index.periods.keys()];
  }

  verdict(numbers: Numbers, asOf: string, edition: string | undefined): Verdict {
    const care = this.#care;
    const year = numbers.word(yearStateWords);
    const lookOn = numbers.day();
    const possible = numbers.listFrom(care.outcomes);
    const substance = numbers.from(care.contracts)?.id;
    const until = numbers.day();
    const contracts = care.contracts.map(() => numbers.word(contractStateWords));
    const states = this.#rules.map(() => numbers.word(ruleStateWords));
    const tests = numbers.times(care.tests, () => numbers.word(truthWords));
    const hasModules = numbers.flag();
    const [met, open] = [numbers.number(), numbers.number()];
    const { policy, version, hash, engine } = this.#structure;
    const term = this.#index.term(care.id);
    return {
      format: 1,
      receipt: {
        engine,
        policy,
        version,
        hash,
        careType: care.id,
        ...(edition !== undefined && { edition }),
        asOf,
      },
      year,
      term: until === undefined ? term : { from: term.from, until },
      ...(lookOn !== undefined && { lookOn }),
      outcome: possible.length === 1 ? at(possible, 0) : null,
      possible,
      ...(substance !== undefined && { substance }),
      contracts: contracts.map((state, i) => {
        const { trace } = at(care.contracts, i);
        return { ...at(this.#contracts, i), state, ...(trace && { trace: traced(trace, tests) }) };
      }),
      ...this.#ruleStates(states, tests, hasModules),
      factorCount: { met, open, of: care.factors.length },
      offers: numbers.list(() => this.#offer(numbers)),
      questions: numbers.listFrom(this.#questions),
      evidence: numbers.list(() => {
        const { id } = at(this.#rules, numbers.number());
        return at(this.#evidence.get(id) ?? [], numbers.number());
      }),
      statements: numbers.listFrom(this.#statements).flatMap((each) => each ?? []),
      timeline: numbers.list(() => this.#stepState(numbers, asOf)),
      starts: numbers.list(() => this.#start(numbers)),
      notices: numbers.list(() => this.#notice(numbers)),
      standing: this.#standing(numbers),
      ...(numbers.flag() && {
        mended: {
          possible: numbers.listFrom(care.outcomes),
          questions: numbers.listFrom(this.#questions),
        },
      }),
      next: this.#next(numbers),
    };
  }

  // What is always the same

  #rule({ id, facts, trace }: RuleStructure) {
    const rule = known(this.#index.rules.get(id));
    return { id, facts, ...textsOf(rule), source: rule.source, trace };
  }

  #evidenceOf(rule: string): readonly EvidenceItem[] {
    const { proof } = known(this.#index.rules.get(rule));
    return proof.map(({ asked, text, from = "", source = [] }, index) => {
      const by = this.#index.actors.get(from);
      return {
        rule,
        index,
        asked,
        text,
        ...(by && { from: by }),
        ...(source.length && { source: this.#index.sources(source) }),
      };
    });
  }

  #step(id: string) {
    const { step, source } = known(this.#index.steps.get(id));
    const { kind, when = {}, after, event, text } = step;
    const by = this.#index.actors.get(step.actor);
    const period = when.period === undefined ? undefined : this.#index.periods.get(when.period);
    const { from, until } = period ?? { ...when, until: undefined };
    const isOneDay = from !== undefined && from === until;
    return {
      id,
      actor: isKnownActor(step.actor) ? step.actor : ("other" as const),
      ...(by && { by }),
      kind,
      ...(when.on !== undefined && { on: when.on }),
      ...(isOneDay
        ? { on: from }
        : from !== undefined && { from, ...(until && { until }), edtf: edtfOf(from, until) }),
      ...(when.period !== undefined && { period: when.period }),
      ...(after !== undefined && { after }),
      ...(event !== undefined && { event }),
      text,
      source,
    };
  }

  // What is said this time

  #ruleStates(
    states: readonly RuleState["state"][],
    tests: readonly Trace["state"][],
    hasModules: boolean,
  ): Record<RuleList, RuleState[]> {
    let next = 0;
    const lists = ruleLists.map((list, i): [RuleList, RuleState[]] => {
      const entries: RuleState[] = [];
      for (let left = at(this.#counts, i); left > 0; --left) {
        const { trace, ...fixed } = at(this.#rules, next);
        const state = at(states, next++);
        entries.push({ ...fixed, state, ...(trace && { trace: traced(trace, tests) }) });
      }
      return [list, list === "modules" && !hasModules ? [] : entries];
    });
    return Object.fromEntries(lists) as Record<RuleList, RuleState[]>;
  }

  #offer(numbers: Numbers): OfferState {
    const fixed = at(this.#offers, numbers.number());
    const state = numbers.word(truthWords);
    const course = numbers.word(courseStateWords);
    const closedBy = numbers.from(this.#care.steps);
    const reasons = numbers.listFrom([
      ...(this.#index.offers.get(fixed.id)?.requires.keys() ?? []),
    ]);
    return {
      ...fixed,
      state,
      course,
      ...(closedBy !== undefined && { closedBy }),
      ...(reasons.length && { reasons }),
    };
  }

  #stepState(numbers: Numbers, asOf: string): TimelineStep {
    const fixed = at(this.#steps, numbers.number());
    const state = numbers.word(stepStateWords);
    const certain = numbers.flag();
    const days = numbers.count();
    const own = numbers.day();
    const isCounted = this.#index.steps.get(fixed.id)?.step.when?.day !== undefined;
    return {
      ...fixed,
      state,
      certain,
      ...(isCounted && days !== undefined && { on: dayText(dayNumber(asOf) + days) }),
      ...(days !== undefined && { days }),
      ...(own !== undefined && { own }),
    };
  }

  #start(numbers: Numbers): Start {
    const fixed = at(this.#starts, numbers.number());
    const state = numbers.word(startStateWords);
    const [on, ifToday] = [numbers.day(), numbers.day()];
    return {
      ...fixed,
      state,
      ...(on !== undefined && { on }),
      ...(ifToday !== undefined && { ifToday }),
    };
  }

  #notice(numbers: Numbers): Notice {
    const code = numbers.word(noticeCodeWords);
    const fact = at(this.#care.facts, numbers.number());
    const about = numbers.number();
    if (code === "period-read") return { code, fact, period: at(this.#periods, about) };
    if (code === "contradiction")
      return { code, fact, contradiction: at(this.#care.contradictions, about) };
    return { code, fact };
  }

  #standing(numbers: Numbers): Standing {
    const { steps, offers } = this.#care;
    const state = numbers.word(standingStateWords);
    const offer = numbers.from(offers)?.id;
    const closedBy = numbers.from(steps);
    const left = numbers.from(offers)?.id;
    const start = numbers.day();
    const hasBegun = numbers.flag();
    const ends = numbers.list(() => dayText(numbers.number()));
    const decisionIsDue = numbers.flag();
    const daysLeft = numbers.count();
    const deadline = numbers.from(steps);
    return {
      state,
      ...(offer !== undefined && { offer }),
      ...(closedBy !== undefined && { closedBy }),
      ...(left !== undefined && { left }),
      ...(start !== undefined && { start }),
      ...(hasBegun && { hasBegun }),
      ...(ends.length && { ends }),
      ...(decisionIsDue && { decisionIsDue }),
      ...(daysLeft !== undefined && { daysLeft }),
      ...(deadline !== undefined && { deadline }),
    };
  }

  #next(numbers: Numbers): Next {
    const { facts, steps, offers } = this.#care;
    const kind = numbers.word(nextKindWords);
    const fact = numbers.from(facts);
    const rules = numbers.listFrom(this.#rules).map(({ id }) => id);
    const step = numbers.from(steps);
    const then = numbers.from(steps);
    const missed = numbers.from(steps);
    const offer = numbers.from(offers)?.id;
    return {
      kind,
      ...(fact !== undefined && { fact }),
      ...(rules.length && { rules }),
      ...(step !== undefined && { step }),
      ...(then !== undefined && { then }),
      ...(missed !== undefined && { missed }),
      ...(offer !== undefined && { offer }),
    };
  }
}

const isKnownActor = (actor: string): actor is "practice" | "purchaser" =>
  actor === "practice" || actor === "purchaser";

/** What the parts weigh by how they came out; whether that is enough is the core's word. */
function pointsOf(
  parts: readonly Trace[],
  weights: readonly number[],
  wanted: number,
): NonNullable<Trace["points"]> {
  const sum = (counts: (part: Trace | undefined) => boolean): number =>
    weights.reduce((all, weight, i) => (counts(parts[i]) ? all + weight : all), 0);
  return {
    met: sum((part) => part?.state === "met"),
    open: sum((part) => part?.state === "open"),
    of: sum(() => true),
    wanted,
  };
}

function traced(test: TestStructure, tests: readonly Trace["state"][]): Trace {
  const { place, of, weights, wanted, ...fixed } = test;
  const parts = of?.map((part) => traced(part, tests));
  return {
    ...fixed,
    state: at(tests, place),
    ...(parts && weights && wanted && { points: pointsOf(parts, weights, wanted) }),
    ...(parts && { of: parts }),
  };
}

/** An entry that a compiled policy names: the policy beside it has it. */
function known<Entry>(entry: Entry | undefined): Entry {
  if (entry === undefined)
    throw new TypeError("The compiled policy is not of the policy beside it.");
  return entry;
}
