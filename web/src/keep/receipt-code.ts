// A verdict's receipt as a code: which policy and rules, which day, what was answered, what was said.
// Questions, options and contracts stand in it by the hash of their id and not by their place, so that
// a code can still be read when a policy has changed.
import { dayNumber, dayText } from "../days.js";
import type { PolicyIndex } from "../policy-index.js";
import type { Fact, Value, Values } from "../types.js";
import { asKnown } from "./fragment.js";
import {
  namesContract,
  outcomeKinds,
  type Opened,
  type Practice,
  type Said,
  type SaidOutcome,
} from "./practice.js";
import { mostTold, notApplicable } from "../value-forms.js";
import { readSymbols, Writer, type CodeFault, type Reader } from "./symbols.js";

const form = 1;
/** Four symbols, twenty bits: among the ids of one policy none are alike (a test sees to it). */
const keySize = 4;
/** The first six digits of the hash, in five symbols. */
const hashDigits = 6;
const hashSize = 5;
const dayOne = dayNumber("2000-01-01");
const millionth = 1_000_000;

/** The kinds of values, by their number in a code. */
const kinds = [
  "false",
  "true",
  "n.a.",
  "integer",
  "decimal",
  "choice",
  "set",
  "date",
  "agb",
  "one of many",
] as const;
type Kind = (typeof kinds)[number];

/** The hash of an id, twenty bits of it (FNV-1a, folded). */
export function keyOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 20) ^ hash) & 0xfffff;
}

/** What was said on a day, with all that it was said of; answers that are none, such as a half date, are left out. */
export function toCode(practice: Practice & { said: Said }, index: PolicyIndex): string {
  const { policy, careTypes, asOf, answers, said } = practice;
  const out = new Writer();
  const key = (id: string): void => out.fixed(keyOf(id), keySize);
  out.fixed(form, 1);
  key(policy);
  for (const part of said.version.split(".")) out.count(Number(part));
  out.fixed(parseInt(said.hash.slice(0, hashDigits), 16), hashSize);
  out.count(daysSinceOne(asOf));
  out.count(answers.edition ? 1 : 0);
  if (answers.edition) key(answers.edition);
  out.count(said.outcomes.length);
  for (const { careType, kind, contract } of said.outcomes) {
    key(careType);
    out.count(outcomeKinds.indexOf(kind));
    if (namesContract[kind]) key(contract);
  }
  writeValues(out, index, answers.practice ?? {});
  for (const careType of careTypes) writeValues(out, index, answers.careTypes?.[careType] ?? {});
  return out.text;
}

function writeValues(out: Writer, index: PolicyIndex, values: Values): void {
  const writable = Object.entries(values).flatMap(([id, value]) => {
    const fact = index.facts.get(id);
    const kind = fact && kindOf(fact, value);
    return kind ? [{ id, value, kind }] : [];
  });
  out.count(writable.length);
  for (const { id, value, kind } of writable) {
    out.fixed(keyOf(id), keySize);
    out.fixed(kinds.indexOf(kind), 1);
    writers[kind](out, value);
  }
}

function kindOf(fact: Fact, value: Value): Kind | undefined {
  if (value === null) return undefined;
  if (value === notApplicable) return "n.a.";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") return Number.isSafeInteger(value) ? "integer" : "decimal";
  if (Array.isArray(value)) return "set";
  if (fact.type === "choice") return isOneOfMany(fact) ? "one of many" : "choice";
  if (fact.type === "date") return Number.isNaN(dayNumber(value)) ? undefined : "date";
  return fact.type === "agb" && /^\d{8}$/.test(value) ? "agb" : undefined;
}

/** Of so many options some may share a key: they are told by the key of their letters backward too. */
const isOneOfMany = ({ options = [] }: Fact): boolean => options.length > mostTold;
const backward = (id: string): number => keyOf(Array.from(id).reverse().join(""));

/** A whole number without its sign; the sign is the last bit. */
const signed = (value: number): bigint =>
  value < 0 ? BigInt(-value) * 2n + 1n : BigInt(value) * 2n;
const unsigned = (value: bigint): number => Number(value & 1n ? -(value / 2n) : value / 2n);

const nothing = (): void => undefined;
const writers: Record<Kind, (out: Writer, value: Value) => void> = {
  false: nothing,
  true: nothing,
  "n.a.": nothing,
  integer: (out, value) => out.count(signed(Number(value))),
  decimal: (out, value) => out.count(signed(Math.round(Number(value) * millionth))),
  choice: (out, value) => out.fixed(keyOf(String(value)), keySize),
  set: (out, value) => {
    const ids = Array.isArray(value) ? value : [];
    out.count(ids.length);
    for (const id of ids) out.fixed(keyOf(id), keySize);
  },
  date: (out, value) => out.count(signed(daysSinceOne(String(value)))),
  agb: (out, value) => out.count(Number(value)),
  "one of many": (out, value) => {
    for (const key of [keyOf(String(value)), backward(String(value))]) out.fixed(key, keySize);
  },
};

/** A practice from a code, as far as this policy knows what it is about; undefined where it is about another. */
export function fromCode(typed: string, index: PolicyIndex): Opened | CodeFault | undefined {
  const code = readHead(typed);
  if (!("reader" in code)) return code;
  const { reader, policy } = code;
  if (policy !== keyOf(index.policy.id)) return undefined;
  const version = [reader.count(), reader.count(), reader.count()].join(".");
  const hash = reader.fixed(hashSize).toString(16).padStart(hashDigits, "0");
  const day = Number(reader.count());
  const leftOut: string[] = [];
  const edition = reader.count() ? find(index.editions.keys(), reader.fixed(keySize)) : undefined;
  const outcomes: SaidOutcome[] = [];
  const careTypes: (string | undefined)[] = [];
  for (let left = reader.count(); left > 0n && reader.more; --left) {
    const careType = find(index.careTypes.keys(), reader.fixed(keySize));
    const kind = outcomeKinds[Number(reader.count())] ?? "open";
    const contracts = index.contracts.get(careType ?? "")?.keys() ?? [];
    const contract = namesContract[kind] ? find(contracts, reader.fixed(keySize)) : undefined;
    careTypes.push(careType);
    if (!careType) leftOut.push("care-type=?");
    else outcomes.push({ careType, kind, contract: contract ?? "" });
  }
  const practice = readValues(reader, index, leftOut);
  const own: Record<string, Values> = {};
  for (const careType of careTypes) {
    const values = readValues(reader, index, leftOut);
    if (careType) own[careType] = values;
  }
  if (!reader.complete) return { group: undefined };
  const known = asKnown(
    {
      policy: index.policy.id,
      careTypes: careTypes.filter((id) => id !== undefined),
      asOf: isoDay(day),
      answers: { format: 1, ...(edition ? { edition } : {}), practice, careTypes: own },
      said: { version, hash, outcomes },
    },
    index,
  );
  return known && { ...known, leftOut: [...leftOut, ...known.leftOut] };
}

/** The policy among these that a code is about, if it is about one of them. */
export function policyOfCode(typed: string, policies: readonly string[]): string | undefined {
  const code = readHead(typed);
  return "reader" in code ? find(policies, code.policy) : undefined;
}

function readHead(typed: string): { reader: Reader; policy: number } | CodeFault {
  const reader = readSymbols(typed);
  if ("group" in reader) return reader;
  if (reader.fixed(1) !== form) return { group: undefined };
  return { reader, policy: reader.fixed(keySize) };
}

function readValues(reader: Reader, index: PolicyIndex, leftOut: string[]): Values {
  const values: Values = {};
  for (let left = reader.count(); left > 0n && reader.more; --left) {
    const key = reader.fixed(keySize);
    const kind = kinds[reader.fixed(1)] ?? "n.a.";
    const fact = index.facts.get(find(index.facts.keys(), key) ?? "");
    const value = readers[kind](reader, fact);
    if (fact && value !== undefined) values[fact.id] = value;
    else leftOut.push(fact?.id ?? key.toString(32));
  }
  return values;
}

const options = (fact: Fact | undefined): string[] => (fact?.options ?? []).map(({ id }) => id);

const readers: Record<Kind, (reader: Reader, fact: Fact | undefined) => Value | undefined> = {
  false: () => false,
  true: () => true,
  "n.a.": () => notApplicable,
  integer: (reader) => unsigned(reader.count()),
  decimal: (reader) => unsigned(reader.count()) / millionth,
  choice: (reader, fact) => find(options(fact), reader.fixed(keySize)),
  set: (reader, fact) => {
    const ids: (string | undefined)[] = [];
    for (let left = reader.count(); left > 0n && reader.more; --left)
      ids.push(find(options(fact), reader.fixed(keySize)));
    const known = ids.filter((id) => id !== undefined);
    return known.length === ids.length ? known : undefined;
  },
  date: (reader) => isoDay(unsigned(reader.count())),
  agb: (reader) => String(reader.count()).padStart(8, "0"),
  "one of many": (reader, fact) => {
    const key = reader.fixed(keySize);
    const other = reader.fixed(keySize);
    return options(fact).find((id) => keyOf(id) === key && backward(id) === other);
  },
};

const find = (ids: Iterable<string>, key: number): string | undefined =>
  [...ids].find((id) => keyOf(id) === key);

const daysSinceOne = (day: string): number => dayNumber(day) - dayOne;

const isoDay = (number: number): string => dayText(dayOne + number);
