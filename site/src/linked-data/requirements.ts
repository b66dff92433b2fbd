// What contracts take, in the words of CCCEV: what is asked, by which test, of which facts, with
// which evidence, and from where in the document. Expectations are not in it: they are no condition.
import type {
  CareTypeIds,
  Condition,
  Contract,
  Source,
  Test,
  Text,
} from "../../../web/src/types.js";
import type { Book, ItemKind } from "../pages/book.js";
import { factsOf } from "../pages/rules/test-words.js";
import type { RulesTexts } from "../pages/rules/texts/texts.js";
import { evidenceThings } from "./evidence.js";
import { ids } from "./ids.js";
import { ownText, testText } from "./in-both.js";
import { inLanguages, refer, some, type Thing, type Value } from "./values.js";

/** The kinds of requirement that a policy knows, each called as on the page of rules. */
const kinds = {
  condition: (t: RulesTexts) => t.conditions,
  factor: (t: RulesTexts) => t.factors,
  selective: (t: RulesTexts) => t.selective,
  module: (t: RulesTexts) => t.modules,
  contract: (t: RulesTexts) => t.contracts,
  offer: (t: RulesTexts) => t.offers,
} satisfies Partial<Record<ItemKind, (t: RulesTexts) => string>>;

type Kind = keyof typeof kinds;

export function requirementThings(book: Book): Thing[] {
  const { conditions = [], factors = [], selective = [], modules = [] } = book.policy;
  return [
    ...book.policy.careTypes.map((careType) => conditionsOf(book, careType.id, careType.name)),
    ...conditions.flatMap((rule) => criterion(book, "condition", rule, rule.text)),
    ...factors.flatMap((rule) => criterion(book, "factor", rule, rule.text)),
    ...selective.flatMap((rule) => criterion(book, "selective", rule, rule.indication)),
    ...modules.flatMap((rule) => criterion(book, "module", rule, rule.name)),
    ...book.policy.careTypes.flatMap(({ id, contracts }) =>
      contracts.flatMap((contract) => contractThings(book, id, contract)),
    ),
    ...book.policy.offers.flatMap((offer) => offerThings(book, offer)),
    ...(Object.keys(kinds) as Kind[]).map((kind) => ({
      "@id": ids.kind(kind),
      "@type": ["skos:Concept"],
      "skos:prefLabel": inLanguages(ownText(kinds[kind])),
    })),
  ];
}

const holdsFor = (careTypes: CareTypeIds, id: string): boolean =>
  careTypes === "all" || careTypes.includes(id);

/** All conditions of a care type together: each contract in it takes them. */
function conditionsOf(book: Book, careType: string, name: Text): Thing {
  const conditions = (book.policy.conditions ?? []).filter((rule) => holdsFor(rule.for, careType));
  const kind = ownText((t) => t.conditions);
  return {
    "@id": ids.conditions(careType),
    "@type": ["cv:Criterion"],
    ...named({ nl: `${kind.nl}: ${name.nl}`, en: `${kind.en}: ${name.en}` }),
    "dct:type": [refer(ids.kind("condition"))],
    "dct:publisher": [refer(ids.purchaser)],
    ...some(
      "cv:hasRequirement",
      conditions.map(({ id }) => refer(ids.item(`regel-${id}`))),
    ),
  };
}

type Rule = Pick<Condition, "id" | "text" | "source"> & Partial<Condition>;

/** A rule, its test, when it applies, and its evidence. */
function criterion(book: Book, kind: Kind, rule: Rule, name: Text): Thing[] {
  const anchor = anchorOf(book, kind, rule.id);
  const evidence = evidenceThings(anchor, name, rule.evidence ?? []);
  const [list] = evidence;
  return [
    {
      ...base(kind, anchor, name, rule.source),
      ...(rule.text === name ? {} : { "dct:description": inLanguages(rule.text) }),
      ...some("cv:hasConcept", concepts(rule.when, rule.applies)),
      ...some("cv:hasRequirement", rule.when ? [refer(ids.test(anchor))] : []),
      ...some("cv:hasQualifiedRelation", rule.applies ? [refer(ids.applies(anchor))] : []),
      ...some("cv:hasEvidenceTypeList", list ? [refer(list["@id"])] : []),
    },
    ...(rule.when ? [constraint(book, ids.test(anchor), rule.when)] : []),
    ...(rule.applies ? [constraint(book, ids.applies(anchor), rule.applies)] : []),
    ...evidence,
  ];
}

/** A contract takes the conditions of its care type, and what its own test asks. */
function contractThings(book: Book, careType: string, contract: Contract): Thing[] {
  const { when, text } = contract;
  const anchor = anchorOf(book, "contract", contract.id, careType);
  const name = book.find("contract", contract.id, careType)?.name ?? contract.name;
  return [
    {
      ...base("contract", anchor, name, contract.source),
      ...(text ? { "dct:description": inLanguages(text) } : {}),
      ...some("cv:hasConcept", concepts(when)),
      "cv:hasRequirement": [
        refer(ids.conditions(careType)),
        ...(when ? [refer(ids.test(anchor))] : []),
      ],
      ...some("cv:hasQualifiedRelation", rulesIn(book, careType, when)),
    },
    ...(when ? [constraint(book, ids.test(anchor), when)] : []),
  ];
}

/** A way in, and what it takes. */
function offerThings(book: Book, offer: Book["policy"]["offers"][number]): Thing[] {
  const { id, name, text, when, requires = [], source } = offer;
  const anchor = anchorOf(book, "offer", id);
  const own = when ? [constraint(book, ids.test(anchor), when)] : [];
  const required = requires.map((one) => ({
    ...constraint(book, ids.required(id, one.id), one.when),
    "cv:isDerivedFrom": one.source.map((clause) => refer(ids.clause(clause))),
  }));
  const parts = [...own, ...required];
  return [
    {
      ...base("offer", anchor, name, source),
      "dct:description": inLanguages(text),
      ...some("cv:hasConcept", concepts(when, ...requires.map((one) => one.when))),
      ...some(
        "cv:hasRequirement",
        parts.map((part) => refer(part["@id"])),
      ),
    },
    ...parts,
  ];
}

const base = (kind: Kind, anchor: string, name: Text, source: Source): Thing => ({
  "@id": ids.item(anchor),
  "@type": ["cv:Criterion"],
  ...named(name),
  "dct:type": [refer(ids.kind(kind))],
  "dct:publisher": [refer(ids.purchaser)],
  "cv:isDerivedFrom": source.map((clause) => refer(ids.clause(clause))),
});

const constraint = (book: Book, id: string, test: Test): Thing => ({
  "@id": id,
  "@type": ["cv:Constraint"],
  "dct:description": inLanguages(testText(book, test)),
  ...some("cv:constrains", concepts(test)),
});

const named = (name: Text): Record<string, readonly Value[]> => ({
  "skos:prefLabel": inLanguages(name),
});

/** The rules that a contract's test counts or names: any of them may bring it, none of them must. */
function rulesIn(book: Book, careType: string, test: Test | undefined): Value[] {
  const factors = (book.policy.factors ?? []).filter((rule) => holdsFor(rule.for, careType));
  const found = parts(test).flatMap((part) => {
    if ("factors" in part) return factors.flatMap(({ id }) => book.find("factor", id) ?? []);
    return "rule" in part
      ? (book.find("condition", part.rule) ?? book.find("factor", part.rule) ?? [])
      : [];
  });
  return [...new Set(found)].map(({ anchor }) => refer(ids.item(anchor)));
}

/** A test and all tests in it. */
function parts(test: Test | undefined): Test[] {
  if (!test) return [];
  if ("all" in test) return [test, ...test.all.flatMap(parts)];
  if ("any" in test) return [test, ...test.any.flatMap(parts)];
  if ("not" in test) return [test, ...parts(test.not)];
  if ("points" in test) return [test, ...test.points.flatMap(({ when }) => parts(when))];
  if ("set" in test) return [test];
  return "atLeast" in test && "of" in test ? [test, ...test.of.flatMap(parts)] : [test];
}

const anchorOf = (book: Book, kind: Kind, id: string, careType?: string): string =>
  book.find(kind, id, careType)?.anchor ?? id;

/** The facts that tests look at, each once. */
const concepts = (...tests: readonly (Test | undefined)[]): Value[] =>
  [...new Set(tests.flatMap((test) => (test ? factsOf(test) : [])))].map((id) =>
    refer(ids.fact(id)),
  );
