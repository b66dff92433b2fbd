import type { PolicyIndex } from "../policy-index.js";
import type { Answers, Fact, OwnAnswers, Structure } from "../types.js";
import { dayNumber, isDay } from "../days.js";
import { formOf, notApplicable } from "../value-forms.js";
import { doesNotApply } from "./numbers.js";

/** Why an answer has no code: its form is none that its fact can have. */
export type CodingFault =
  | "unknown-fact"
  | "wrong-type"
  | "unknown-option"
  | "impossible-date"
  | "out-of-range"
  | "invalid-agb";

/** An answer's place in its document. */
export interface AnswerPlace {
  /** Undefined: of the practice as a whole. */
  careType: string | undefined;
  fact: string;
}

/** Answers as an evaluator takes them, or what is not plainly one. */
export interface CodedAnswers {
  /** The care type's place or -1, the fact's place, the code: of each answer. */
  numbers: number[];
  /** Of each answer in `numbers`. */
  places: AnswerPlace[];
  faults: (AnswerPlace & { fault: CodingFault })[];
}

const million = 1_000_000;
const largest = 1_000_000_000;
/** More decimals are refused. */
const isExact = (value: number): boolean => {
  const scaled = Math.round(value * million);
  return Math.abs(value) <= largest && scaled / million === value;
};

/** Puts a document's answers in numbers; decides nothing of them. */
export function codedAnswers(
  { practice, careTypes }: Answers,
  structure: Structure,
  index: PolicyIndex,
): CodedAnswers {
  const coded: CodedAnswers = { numbers: [], places: [], faults: [] };
  const scope = (careType: string | undefined, values: Record<string, unknown> = {}): void => {
    const place = structure.careTypes.findIndex(({ id }) => id === careType);
    for (const [fact, value] of Object.entries(values)) {
      if (value === null || value === undefined) continue;
      const meta = index.facts.get(fact);
      const code = meta === undefined ? "unknown-fact" : codeOf(meta, value);
      if (typeof code === "string") {
        coded.faults.push({ careType, fact, fault: code });
      } else {
        coded.numbers.push(place, structure.facts.indexOf(fact), code);
        coded.places.push({ careType, fact });
      }
    }
  };
  scope(undefined, practice);
  for (const [careType, values] of Object.entries(careTypes ?? {})) scope(careType, values);
  return coded;
}

/** A value as its fact's code, or why it is none. */
export function codeOf({ type, options = [] }: Fact, value: unknown): number | CodingFault {
  if (value === notApplicable) return doesNotApply;
  const option = (id: unknown): number => options.findIndex((each) => each.id === id);
  switch (formOf[type]) {
    case "yes-no":
      return typeof value === "boolean" ? Number(value) : "wrong-type";
    case "number":
      if (typeof value !== "number") return "wrong-type";
      return isExact(value) ? Math.round(value * million) : "out-of-range";
    case "choice":
      if (typeof value !== "string") return "wrong-type";
      return option(value) < 0 ? "unknown-option" : option(value);
    case "set":
      if (!Array.isArray(value)) return "wrong-type";
      if (value.some((id) => option(id) < 0)) return "unknown-option";
      return [...new Set(value)].reduce<number>((bits, id) => bits + 2 ** option(id), 0);
    case "date":
      if (typeof value !== "string") return "wrong-type";
      return isAnswerDay(value) ? dayNumber(value) : "impossible-date";
    case "agb":
      if (typeof value !== "string") return "wrong-type";
      return /^[0-9]{8}$/.test(value) ? Number(value) : "invalid-agb";
  }
}

/** A day of the calendar, in the years that an answer can be of. */
export const isAnswerDay = (text: string): boolean =>
  isDay(text) && text >= "1900-01-01" && text <= "2200-12-31";

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether these are answers by scope, and nothing else. */
export const hasScopes = ({ practice = {}, careTypes = {}, ...rest }: OwnAnswers): boolean =>
  !Object.keys(rest).length &&
  isObject(practice) &&
  isObject(careTypes) &&
  Object.values(careTypes).every((values: unknown) => values === undefined || isObject(values));
