import type { PolicyIndex } from "../../../web/src/policy-index.js";
import type { CareTypeIds, Lang, Policy, Source, Text } from "../../../web/src/types.js";

export type ItemKind =
  | "edition"
  | "care-type"
  | "contract"
  | "condition"
  | "factor"
  | "expectation"
  | "selective"
  | "module"
  | "offer"
  | "start"
  | "step"
  | "statement";

/** Anything of a policy that was made from clauses, with its place on the page of rules. */
export interface Item {
  kind: ItemKind;
  id: string;
  /** The element's id on the page of rules. */
  anchor: string;
  /** What it is called elsewhere. */
  name: Text;
  /** The care type of a contract. */
  careType?: string;
  source: Source;
  /** Clauses that only its evidence, or what it takes, was made from. */
  evidence: string[];
  /** The cases that name it. */
  cases: CaseName[];
}

export interface CaseName {
  careType: string;
  name: string;
}

/** A file of cases, as far as the pages look at it (rules/schema/cases.schema.json). */
export interface CaseFile {
  careType: string;
  cases: {
    name: string;
    expect: {
      outcome?: { contract?: string; offer?: string };
      rules?: Record<string, string>;
      timeline?: Record<string, string>;
      starts?: Record<string, string>;
      statements?: string[];
    };
  }[];
}

/** One policy as the pages around the checker read it. */
export interface Book {
  index: PolicyIndex;
  policy: Policy;
  items: readonly Item[];
  /** How many cases there are. */
  cases: number;
  find(kind: ItemKind, id: string, careType?: string): Item | undefined;
  /** What was made from a clause. */
  madeFrom(clause: string): readonly Item[];
}

export function makeBook(index: PolicyIndex, files: readonly CaseFile[]): Book {
  const { policy } = index;
  const items = new Map<string, Item>();
  const anchors = new Set<string>();

  const add = (
    kind: ItemKind,
    { id, source, evidence = [] }: Made,
    name: Text,
    careType?: string,
  ): void => {
    const short = `regel-${careType === undefined ? "" : `${careType}.`}${id}`;
    // The same id may stand for things of different kinds.
    const anchor =
      kind === "care-type"
        ? `zorgsoort-${id}`
        : anchors.has(short)
          ? short.replace("regel-", `regel-${kind}-`)
          : short;
    anchors.add(anchor);
    items.set(key(kind, id, careType), {
      kind,
      id,
      anchor,
      name,
      ...(careType === undefined ? {} : { careType }),
      source,
      evidence: evidence.flatMap(({ source: own = [] }) => own),
      cases: [],
    });
  };

  for (const rule of policy.conditions ?? []) add("condition", rule, rule.text);
  for (const rule of policy.factors ?? []) add("factor", rule, rule.text);
  for (const rule of policy.expectations ?? []) add("expectation", rule, rule.text);
  for (const rule of policy.selective ?? []) add("selective", rule, rule.indication);
  for (const rule of policy.modules ?? []) add("module", rule, rule.name);
  for (const offer of policy.offers)
    add("offer", { ...offer, evidence: offer.requires ?? [] }, offer.name);
  for (const start of policy.startRules ?? []) add("start", start, start.text);
  for (const step of policy.steps ?? []) add("step", step, step.text);
  for (const statement of policy.statements ?? []) add("statement", statement, statement.text);
  for (const edition of policy.editions ?? []) add("edition", edition, edition.name);
  for (const careType of policy.careTypes) {
    add("care-type", careType, careType.name);
    for (const contract of careType.contracts)
      add("contract", contract, ofCareType(contract.name, careType.name), careType.id);
  }

  let count = 0;
  for (const { careType, cases } of files) {
    for (const { name, expect } of cases) {
      count++;
      const { outcome, rules = {}, timeline = {}, starts = {}, statements = [] } = expect;
      const named = [
        ...Object.keys(rules).flatMap((id) => rule.map((kind) => key(kind, id))),
        ...Object.keys(timeline).map((id) => key("step", id)),
        ...Object.keys(starts).map((id) => key("start", id)),
        ...statements.map((id) => key("statement", id)),
        ...(outcome?.offer ? [key("offer", outcome.offer)] : []),
        ...(outcome?.contract ? [key("contract", outcome.contract, careType)] : []),
      ];
      for (const of of new Set(named)) items.get(of)?.cases.push({ careType, name });
    }
  }

  const byClause = new Map<string, Item[]>();
  for (const item of items.values()) {
    for (const clause of new Set([...item.source, ...item.evidence]))
      byClause.set(clause, [...(byClause.get(clause) ?? []), item]);
  }
  return {
    index,
    policy,
    items: [...items.values()],
    cases: count,
    find: (kind, id, careType) => items.get(key(kind, id, careType)),
    madeFrom: (clause) => byClause.get(clause) ?? [],
  };
}

interface Made {
  id: string;
  source: Source;
  evidence?: readonly { source?: Source }[];
}

/** Kinds whose state a case tells under "rules". */
const rule: readonly ItemKind[] = [
  "condition",
  "factor",
  "expectation",
  "selective",
  "module",
  "offer",
];

const key = (kind: ItemKind, id: string, careType = ""): string => `${kind} ${careType} ${id}`;

const ofCareType = (name: Text, careType: Text): Text => ({
  nl: `${name.nl} (${careType.nl})`,
  en: `${name.en} (${careType.en})`,
});

/** The care types that something holds for, by name; undefined where it holds for all. */
export function namesOf(book: Book, careTypes: CareTypeIds, lang: Lang): string[] | undefined {
  if (careTypes === "all" || careTypes.length === book.index.careTypes.size) return undefined;
  return careTypes.flatMap((id) => book.index.careTypes.get(id)?.name[lang] ?? []);
}
