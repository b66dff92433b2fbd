// A practice in an address: what the checker was asked and what was answered, after the "#". Nothing
// of it is sent to a server. Answers stand as p.<fact>=... for the practice as a whole, and as
// c.<care type>.<fact>=... for one of its care types.
import { isDay } from "../days.js";
import type { PolicyIndex } from "../policy-index.js";
import type { Fact, Value, Values } from "../types.js";
import { formOf, isWhole, notApplicable, type ValueForm } from "../value-forms.js";
import {
  outcomeKinds,
  type Opened,
  type Practice,
  type Refusal,
  type SaidOutcome,
} from "./practice.js";

const form = "1";

/** The address's last part, without its "#". */
export function toFragment({ policy, careTypes, asOf, answers, said }: Practice): string {
  const fields = new URLSearchParams({ v: form, policy });
  if (careTypes.length) fields.set("care-type", careTypes.join(","));
  if (asOf) fields.set("as-of", asOf);
  if (answers.edition) fields.set("edition", answers.edition);
  const put = (prefix: string, values: Values): void => {
    for (const [fact, value] of Object.entries(values))
      if (value !== null)
        fields.set(prefix + fact, Array.isArray(value) ? value.join(",") : String(value));
  };
  put("p.", answers.practice ?? {});
  for (const [careType, values] of Object.entries(answers.careTypes ?? {}))
    put(`c.${careType}.`, values);
  if (said) {
    fields.set("rules", [said.version, said.hash].join(","));
    for (const { careType, kind, contract } of said.outcomes)
      fields.set(`said.${careType}`, [kind, contract].filter(Boolean).join(","));
  }
  // A comma means the same plain and encoded; plain it reads better.
  return fields.toString().replaceAll("%2C", ",");
}

/** The policy that a fragment is about; undefined where it bears no practice that can be read here. */
export function policyOf(fragment: string): string | undefined {
  const fields = fieldsOf(fragment);
  return fields.get("v") === form ? (fields.get("policy") ?? undefined) : undefined;
}

/** What is wrong with a fragment that was to bear a practice; undefined where it was not, or does. */
export function faultOf(fragment: string): Refusal | undefined {
  const fields = fieldsOf(fragment);
  const [v, policy] = [fields.get("v"), fields.get("policy")];
  if (v === null && policy === null) return undefined;
  if (v !== null && v !== form && /^\d+$/.test(v)) return "other-form";
  return v === null || !policy || v !== form ? "broken" : undefined;
}

/**
 * The fields of an address's last part, as it was sent: on the way, mail programs escape it, break it
 * over lines, and take what follows it in the sentence for a part of it. No value of ours has white space.
 */
function fieldsOf(fragment: string): URLSearchParams {
  const sent = fragment.replace(/^#/, "").replaceAll("&amp;", "&");
  const isEncoded = !sent.includes("&");
  const text = (isEncoded ? sent.replace(/%26(?:amp;)?/gi, "&").replace(/%3D/gi, "=") : sent)
    .replace(/%0[AD]|%20|\s/gi, "")
    .replace(/(?:[.,;:!?)>\]}"'”’]|%[23][0-9a-f]|%E2%80%9[0-9a-f])+$/i, "");
  return new URLSearchParams(text);
}

/** Reads a fragment as far as this policy knows it; the rest is told of and left out. */
export function fromFragment(fragment: string, index: PolicyIndex): Opened | undefined {
  if (policyOf(fragment) !== index.policy.id) return undefined;
  const practice: Values = {};
  const own: Record<string, Values> = {};
  const outcomes: SaidOutcome[] = [];
  const opened: Opened = {
    policy: index.policy.id,
    careTypes: [],
    asOf: "",
    answers: { format: 1, practice, careTypes: own },
    leftOut: [],
  };
  for (const [name, text] of fieldsOf(fragment)) {
    if (name === "v" || name === "policy") continue;
    if (name === "care-type") {
      const [known, unknown] = split(list(text), (id) => index.careTypes.has(id));
      opened.careTypes = known;
      opened.leftOut.push(...unknown.map((id) => `${name}=${id}`));
    } else if (name === "as-of" && isDay(text)) opened.asOf = text;
    else if (name === "edition" && index.editions.has(text)) opened.answers.edition = text;
    else if (name === "rules" && isRules(text)) {
      const [version = "", hash = ""] = text.split(",");
      opened.said = { version, hash, outcomes };
    } else if (name.startsWith("said.") && isOutcome(text))
      outcomes.push(readOutcome(name.slice("said.".length), text));
    else if (!take(index, name, text, practice, own)) opened.leftOut.push(`${name}=${text}`);
  }
  return opened;
}

/** A practice from elsewhere, as far as this policy knows it. */
export const asKnown = (practice: Practice, index: PolicyIndex): Opened | undefined =>
  fromFragment(toFragment(practice), index);

const isRules = (text: string): boolean => /^\d+\.\d+\.\d+,[0-9a-f]{6,16}$/.test(text);

const isOutcome = (text: string): boolean =>
  outcomeKinds.some((kind) => kind === text || text.startsWith(`${kind},`));

function readOutcome(careType: string, text: string): SaidOutcome {
  const [kind = "open", contract = ""] = text.split(",");
  return { careType, kind: kind as SaidOutcome["kind"], contract };
}

/** Puts one answer where it belongs; false where it is none of this policy's. */
function take(
  index: PolicyIndex,
  name: string,
  text: string,
  practice: Values,
  own: Record<string, Values>,
): boolean {
  const careType = [...index.careTypes.keys()].find((id) => name.startsWith(`c.${id}.`));
  const prefix = careType === undefined ? "p." : `c.${careType}.`;
  const fact = name.startsWith(prefix) ? index.facts.get(name.slice(prefix.length)) : undefined;
  if (fact?.scope !== (careType === undefined ? "practice" : "care-type")) return false;
  const value = read(fact, text);
  if (value === undefined) return false;
  const values = careType === undefined ? practice : (own[careType] ??= {});
  values[fact.id] = value;
  return true;
}

function read(fact: Fact, text: string): Value | undefined {
  if (text === notApplicable) return fact.notApplicable ? text : undefined;
  return readers[formOf[fact.type]](text, fact);
}

const isOption = (fact: Fact, id: string): boolean =>
  fact.options?.some((option) => option.id === id) ?? false;

const readers: Record<ValueForm, (text: string, fact: Fact) => Value | undefined> = {
  "yes-no": (text) => (text === "true" ? true : text === "false" ? false : undefined),
  number: (text, { type }) => {
    const plain = isWhole(type) ? /^-?\d{1,15}$/ : /^-?\d{1,12}(\.\d{1,6})?$/;
    return plain.test(text) ? Number(text) : undefined;
  },
  choice: (text, fact) => (isOption(fact, text) ? text : undefined),
  set: (text, fact) => {
    const ids = list(text);
    return ids.every((id) => isOption(fact, id)) ? ids : undefined;
  },
  date: (text) => (isDay(text) ? text : undefined),
  agb: (text) => (/^\d{8}$/.test(text) ? text : undefined),
};

const list = (text: string): string[] => [...new Set(text.split(",").filter(Boolean))];

function split<T>(entries: readonly T[], keep: (entry: T) => boolean): [T[], T[]] {
  return [entries.filter(keep), entries.filter((entry) => !keep(entry))];
}
