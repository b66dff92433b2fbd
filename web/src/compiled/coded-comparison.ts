import { at } from "../at.js";
import { dayNumber } from "../days.js";
import { unknownPolicyFault } from "../engine-faults.js";
import type { PolicyIndex } from "../policy-index.js";
import { failure, success, type Fault, type Result } from "../result.js";
import type {
  CareTypeStructure,
  ComparedAnswers,
  Fact,
  OwnAnswers,
  Policy,
  Structure,
  Text,
  Values,
} from "../types.js";
import { AnswerFaults } from "./answer-faults.js";
import {
  codeOf,
  hasScopes,
  isAnswerDay,
  isObject,
  type AnswerPlace,
  type CodingFault,
} from "./coded-answers.js";
import { editionAt, editionPlace } from "./editions.js";
import { rulesOf } from "./rule-lists.js";

/** A policy, in one of its editions, with the evaluator's own key. */
export interface ComparedPolicy {
  structure: Structure;
  policy: Policy;
  index: PolicyIndex;
  place: number;
  /** Empty or left out: the one that the answers ask for, or the last. */
  edition?: string | undefined;
}

/** Where an answer stands in a document for several policies. */
export interface ComparedPlace extends AnswerPlace {
  /** The side that it stands under; -1: it is told to all. */
  under: number;
  value: unknown;
}

/** A request for a comparison as an evaluator takes it (exchange.hpp). */
export interface CodedComparison {
  numbers: number[];
  /** Of each answer. */
  places: ComparedPlace[];
  /** Of each side: those that are asked for and that it has. */
  cares: CareTypeStructure[][];
  /** Of each side the edition's id, where the policy has any. */
  editions: (string | undefined)[];
}

/** The same words get the same number, whichever policy they are of. */
class WordNumbers {
  readonly #numbers = new Map<string, number>();

  of(words: string): number {
    const known = this.#numbers.get(words);
    if (known !== undefined) return known;
    this.#numbers.set(words, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** An entry's id, and its text. */
  name(id: string, text: Text | undefined): number[] {
    return [this.of(id), this.of(`\n${textKey(text)}`)];
  }
}

const textKey = (text: Text | undefined): string => (text ? `${text.nl}\n${text.en}` : "");

/** All that is to be read of a fact. */
const wordsOf = ({ unit, options = [], notApplicable, question, help, findOut }: Fact): string =>
  JSON.stringify([
    ...[unit, notApplicable, question, help, findOut].map(textKey),
    ...options.map(({ id, label }) => [id, textKey(label)]),
  ]);

/** Puts a comparison in numbers, or says what is not plainly one; decides nothing. */
export function codedComparison(
  sides: readonly ComparedPolicy[],
  careTypes: readonly string[],
  answers: ComparedAnswers,
  asOf: string,
): Result<CodedComparison> {
  const [first] = sides;
  if (!first) return failure([]);
  const errors: Fault[] = [];
  const faults = new AnswerFaults(first.structure, first.index);
  if (sides.length < 2) errors.push(faults.request("empty-list", "/policies", "", "2"));
  const known = [...new Set(sides.flatMap(({ index }) => [...index.careTypes.keys()]))];
  for (const id of careTypes.length ? careTypes : [""])
    if (!known.includes(id))
      errors.push(faults.request("unknown-care-type", "/careType", id, known.join(", ")));
  if (!isAnswerDay(asOf)) errors.push(faults.request("impossible-date", "/asOf", asOf));
  const editions = sides.map((side) => editionOf(side, answers, faults, errors));
  const coder = new AnswerCoder(sides, errors);
  if (isDocument(answers)) coder.addAll(answers);
  else errors.push(faults.request("wrong-type", "", "{...}", '{ "format": 1 }'));
  if (errors.length) return failure(errors);

  const words = new WordNumbers();
  const cares = sides.map(({ structure }) =>
    careTypes.flatMap((id) => structure.careTypes.find((each) => each.id === id) ?? []),
  );
  const numbers = [
    dayNumber(asOf),
    sides.length,
    ...sides.flatMap((side, i) => codedSide(side, at(editions, i), at(cares, i), words)),
    coder.places.length,
    ...coder.numbers,
  ];
  const names = sides.map(({ policy }, i) => editionAt(policy, at(editions, i)));
  return success({ numbers, places: coder.places, cares, editions: names });
}

/** The place of the side's own edition, or of the one that the answers ask for; -1: the last. */
function editionOf(
  { policy, edition }: ComparedPolicy,
  answers: ComparedAnswers,
  faults: AnswerFaults,
  errors: Fault[],
): number {
  if (!edition) return editionPlace(policy, answers.edition) ?? -1;
  const place = editionPlace(policy, edition);
  if (place !== undefined) return place;
  const ids = (policy.editions ?? []).map(({ id }) => id);
  errors.push(faults.request("unknown-edition", "/policies", edition, ids.join(", ")));
  return -1;
}

function codedSide(
  { structure, policy, index, place }: ComparedPolicy,
  edition: number,
  cares: readonly CareTypeStructure[],
  words: WordNumbers,
): number[] {
  const named = <Entry>(
    ids: readonly string[],
    entries: ReadonlyMap<string, Entry> | undefined,
    text: (entry: Entry) => Text | undefined,
  ): number[] =>
    ids.flatMap((id) => {
      const entry = entries?.get(id);
      return words.name(id, entry && text(entry));
    });
  const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  const care = (each: CareTypeStructure): number[] => [
    structure.careTypes.indexOf(each),
    words.of(each.id),
    ...named(idsOf(each.contracts), index.contracts.get(each.id), ({ contract }) => contract.name),
    ...named(idsOf(rulesOf(each)), index.rules, ({ text }) => text),
    ...named(idsOf(each.offers), index.offers, ({ offer }) => offer.text),
    ...named(each.statements, index.statements, ({ text }) => text),
    ...named(each.steps, index.steps, ({ step }) => step.text),
    ...named(each.starts, index.starts, ({ text }) => text),
    ...each.offers.flatMap(({ id }) => {
      const requirements = [...(index.offers.get(id)?.requires.keys() ?? [])];
      return [requirements.length, ...requirements.map((requirement) => words.of(requirement))];
    }),
  ];
  const factWords = (id: string): number => {
    const fact = index.facts.get(id);
    return words.of(fact ? wordsOf(fact) : "");
  };
  return [
    place,
    edition,
    words.of(policy.id),
    words.of(policy.purchaser.name),
    ...structure.facts.flatMap((id) => [words.of(id), factWords(id)]),
    cares.length,
    ...cares.flatMap(care),
  ];
}

/** Codes each answer for every side that knows its fact. */
class AnswerCoder {
  readonly #sides: readonly ComparedPolicy[];
  readonly #errors: Fault[];
  readonly numbers: number[] = [];
  readonly places: ComparedPlace[] = [];

  constructor(sides: readonly ComparedPolicy[], errors: Fault[]) {
    this.#sides = sides;
    this.#errors = errors;
  }

  addAll({ policies = {}, ...top }: ComparedAnswers): void {
    this.#addScopes(-1, top);
    for (const [id, own] of Object.entries(policies)) {
      const under = this.#sides.findIndex(({ policy }) => policy.id === id);
      if (under < 0) {
        const known = [...new Set(this.#sides.map(({ policy }) => policy.id))];
        this.#errors.push({ ...unknownPolicyFault(id, known), pointer: `/policies/${id}` });
      } else this.#addScopes(under, own);
    }
  }

  #addScopes(under: number, { practice, careTypes = {} }: OwnAnswers): void {
    this.#addScope(under, undefined, practice);
    for (const [careType, values] of Object.entries(careTypes))
      if (this.#isCareType(under, careType)) this.#addScope(under, careType, values);
  }

  #addScope(under: number, careType: string | undefined, values: Values = {}): void {
    for (const [fact, value] of Object.entries(values)) this.#add({ under, careType, fact, value });
  }

  #isCareType(under: number, careType: string): boolean {
    const own = this.#sides[under];
    const known = (own ? [own] : this.#sides).flatMap(({ index }) => [...index.careTypes.keys()]);
    if (known.includes(careType)) return true;
    const faults = this.#faults(Math.max(under, 0));
    const pointer = `${own ? `/policies/${own.policy.id}` : ""}/careTypes/${careType}`;
    this.#errors.push(
      faults.request("unknown-care-type", pointer, careType, [...new Set(known)].join(", ")),
    );
    return false;
  }

  #add(place: ComparedPlace): void {
    const { under, careType, fact, value } = place;
    if (value === null || value === undefined) return;
    const coded: number[] = [];
    let count = 0;
    let fault: CodingFault = "unknown-fact";
    this.#sides.forEach(({ structure, index, policy }, side) => {
      const care = structure.careTypes.findIndex(({ id }) => id === careType);
      const meta = index.facts.get(fact);
      const known = structure.facts.indexOf(fact);
      if ((careType !== undefined && care < 0) || known < 0 || !meta) return;
      const code = codeOf(meta, value);
      const isOwn = under < 0 || policy.id === this.#sides[under]?.policy.id;
      if (typeof code === "string") {
        if (isOwn) fault = code;
        return;
      }
      coded.push(side, care, known, code);
      count += 1;
    });
    const ownKnows = under < 0 || coded.some((each, i) => i % 4 === 0 && each === under);
    if (!count || !ownKnows) {
      const own = this.#faults(Math.max(under, 0));
      this.#errors.push(pointed(own.uncoded({ careType, fact, fault }, value), place, this.#sides));
      return;
    }
    this.numbers.push(under, count, ...coded);
    this.places.push(place);
  }

  #faults(side: number): AnswerFaults {
    const { structure, index } = at(this.#sides, side);
    return new AnswerFaults(structure, index);
  }
}

/** A fault of an answer, with its pointer into the whole document. */
export function pointed(
  fault: Fault,
  { under }: ComparedPlace,
  sides: readonly ComparedPolicy[],
): Fault {
  const own = sides[under];
  return own ? { ...fault, pointer: `/policies/${own.policy.id}${fault.pointer}` } : fault;
}

/** Whether a document has the form of answers for several policies. */
const isDocument = ({
  $schema,
  format,
  edition,
  policies = {},
  ...top
}: ComparedAnswers): boolean =>
  ($schema === undefined || typeof $schema === "string") &&
  (format as number) === 1 &&
  (edition === undefined || typeof edition === "string") &&
  hasScopes(top) &&
  isObject(policies) &&
  Object.values(policies).every((own) => isObject(own) && hasScopes(own));
