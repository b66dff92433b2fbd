import type {
  AnswerGroup,
  CareType,
  Clause,
  Condition,
  Contract,
  Edition,
  Evidence,
  Expectation,
  Fact,
  GeneralContradiction,
  Offer,
  Period,
  Policy,
  Module,
  RuleState,
  Selective,
  Sources,
  StartRule,
  Statement,
  Step,
  Term,
  Text,
  Vocabulary,
} from "./types.js";

/** What a rule says in a verdict (each_text in policy.hpp). */
export type RuleTexts = Pick<RuleState, "mend"> & { text: Text };
export const textsOf = ({ text, mend }: RuleTexts): RuleTexts => ({ text, ...(mend && { mend }) });

/** A rule's texts, with its clauses looked up once. */
export interface Explained extends RuleTexts {
  /** What it is about: a selective rule's indication, a module's name. */
  name: Text | undefined;
  evidence: readonly Text[];
  proof: readonly Evidence[];
  source: Sources;
}

/** One thing that a way in takes: why it is not the practice's without it, and the deed that opens it. */
export interface Required {
  text: Text;
  mend: Text | undefined;
  source: Sources;
}

type Rule = Condition | Expectation | Selective | Module;

/** A policy's entries by id, so that a verdict's ids become texts without searching. Built once per policy. */
export class PolicyIndex {
  readonly policy: Policy;
  readonly #clauses: ReadonlyMap<string, Sources[number]>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Answers under one name; where a page was made of a compiled policy there are none. */
  readonly answerGroups: ReadonlyMap<string, AnswerGroup>;
  readonly groups: ReadonlyMap<string, Text>;
  readonly careTypes: ReadonlyMap<string, CareType>;
  readonly contracts: ReadonlyMap<
    string,
    ReadonlyMap<string, { contract: Contract; source: Sources }>
  >;
  readonly editions: ReadonlyMap<string, { edition: Edition; source: Sources }>;
  readonly rules: ReadonlyMap<string, Explained>;
  readonly offers: ReadonlyMap<
    string,
    { offer: Offer; source: Sources; requires: ReadonlyMap<string, Required> }
  >;
  /** Who does something beside the practice and the purchaser. */
  readonly actors: ReadonlyMap<string, Text>;
  readonly periods: ReadonlyMap<string, Period>;
  readonly steps: ReadonlyMap<string, { step: Step; source: Sources }>;
  readonly starts: ReadonlyMap<string, StartRule>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** What contradicts what, of this policy and of every policy. */
  readonly contradictions: ReadonlyMap<string, GeneralContradiction>;

  constructor(policy: Policy, vocabulary: Vocabulary) {
    this.#clauses = byId(policy.clauses, (clause: Clause): Sources[number] => ({ ...clause }));
    const sources = (ids: readonly string[]): Sources => this.sources(ids);
    const explained = (rule: Rule): Explained => ({
      ...textsOf(rule),
      name: "indication" in rule ? rule.indication : "name" in rule ? rule.name : undefined,
      evidence: proofOf(rule).map(({ text }) => text),
      proof: proofOf(rule),
      source: sources(rule.source),
    });
    const {
      conditions = [],
      factors = [],
      expectations = [],
      selective = [],
      modules = [],
    } = policy;

    this.policy = policy;
    this.facts = byId([...vocabulary.facts, ...(policy.facts ?? [])], same);
    this.answerGroups = byId(
      [...(policy.answerGroups ?? []), ...(vocabulary.answerGroups ?? [])],
      same,
    );
    this.groups = byId(policy.groups, (group) => group.title);
    this.careTypes = byId(policy.careTypes, same);
    this.contracts = byId(policy.careTypes, (careType) =>
      byId(careType.contracts, (contract) => ({ contract, source: sources(contract.source) })),
    );
    this.editions = byId(policy.editions ?? [], (edition) => ({
      edition,
      source: sources(edition.source),
    }));
    this.rules = byId<Rule, Explained>(
      [...conditions, ...factors, ...expectations, ...selective, ...modules],
      explained,
    );
    this.offers = byId(policy.offers, (offer) => ({
      offer,
      source: sources(offer.source),
      requires: byId(offer.requires ?? [], ({ text, mend, source }) => ({
        text,
        mend,
        source: sources(source),
      })),
    }));
    this.actors = byId(policy.actors ?? [], ({ name }) => name);
    this.periods = byId(policy.periods ?? [], same);
    this.steps = byId(policy.steps ?? [], (step) => ({ step, source: sources(step.source) }));
    this.starts = byId(policy.startRules ?? [], same);
    this.statements = byId(policy.statements ?? [], same);
    this.contradictions = byId<GeneralContradiction, GeneralContradiction>(
      [...(vocabulary.contradictions ?? []), ...(policy.contradictions ?? [])],
      same,
    );
  }

  /** Clauses by their ids. */
  sources(ids: readonly string[]): Sources {
    return ids.flatMap((id) => this.#clauses.get(id) ?? []);
  }

  /** The term of a care type's contract: its own, or the policy's. */
  term(careType: string): Term {
    return this.careTypes.get(careType)?.term ?? this.policy.term;
  }
}

const proofOf = (rule: Rule): readonly Evidence[] =>
  "evidence" in rule ? (rule.evidence ?? []) : [];

const same = <T>(entry: T): T => entry;

function byId<T extends { id: string }, U>(
  entries: readonly T[],
  map: (entry: T) => U,
): ReadonlyMap<string, U> {
  return new Map(entries.map((entry) => [entry.id, map(entry)]));
}
