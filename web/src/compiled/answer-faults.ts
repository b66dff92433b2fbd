import type { Fault } from "../result.js";
import type { PolicyIndex } from "../policy-index.js";
import type { Structure, Text } from "../types.js";
import type { AnswerPlace, CodingFault } from "./coded-answers.js";
import { dayText } from "../days.js";
import { boundsOf, formOf, isWhole, mostTold, type ValueForm } from "../value-forms.js";

/** Why the evaluator refuses an answer, in the order in which it counts them (check_answers.hpp). */
const refusals = [
  "unknown-fact",
  "wrong-scope",
  "not-applicable-refused",
  "out-of-range",
  "invalid-agb",
  "contradiction",
  "event-too-early",
  "event-too-late",
  "events-reversed",
  "about-one-policy",
  "duplicate-key",
  "more-together",
] as const;

const million = 1_000_000;
const examples: Record<Exclude<ValueForm, "number">, string> = {
  "yes-no": "true, false",
  choice: "",
  set: "",
  date: '"2025-01-31"',
  agb: '"01234567"',
};

/** Faults in answers, in the core's own words. */
export class AnswerFaults {
  readonly #wordings: Structure["wordings"];
  readonly #index: PolicyIndex;

  constructor({ wordings }: Structure, index: PolicyIndex) {
    this.#wordings = wordings;
    this.#index = index;
  }

  request(code: string, pointer: string, subject: string, expected = ""): Fault {
    const { message, hint } = this.#wordings[code] ?? {};
    const fill = ({ nl, en }: Text = { nl: code, en: code }): Text => {
      const filled = (text: string): string =>
        text.replaceAll("{s}", () => subject).replaceAll("{e}", () => expected);
      return { nl: filled(nl), en: filled(en) };
    };
    return { code, pointer, message: fill(message), hint: fill(hint) };
  }

  /** What has no code. */
  uncoded({ careType, fact, fault }: AnswerPlace & { fault: CodingFault }, value: unknown): Fault {
    return this.#at({ careType, fact }, fault, value, this.#example(fact));
  }

  /** What the evaluator refuses. */
  refused(place: AnswerPlace, fault: number, bound: number, value: unknown): Fault {
    const code = refusals[fault] ?? "unknown-fact";
    switch (code) {
      case "contradiction":
        return this.#at(place, code, `${shown(value)} > ${bound / million}`, "");
      case "more-together":
        return this.#at(place, code, bound / million, "");
      case "event-too-early":
      case "event-too-late":
      case "events-reversed":
        return this.#at(place, code, value, dayText(bound));
      case "wrong-scope": {
        const isOfPractice = this.#index.facts.get(place.fact)?.scope === "practice";
        return this.#at(place, code, place.fact, isOfPractice ? '"practice"' : '"careTypes"');
      }
      case "about-one-policy":
        return this.#at(place, "wrong-scope", place.fact, '"policies"');
      case "not-applicable-refused":
      case "duplicate-key":
        return this.#at(place, code, place.fact, "");
      case "unknown-fact":
      case "out-of-range":
      case "invalid-agb":
        return this.#at(place, code, value, this.#example(place.fact));
    }
  }

  #at({ careType, fact }: AnswerPlace, code: string, subject: unknown, expected: string): Fault {
    const scope = careType === undefined ? "/practice" : `/careTypes/${step(careType)}`;
    const told = code === "wrong-type" ? kindOf(subject) : shown(subject);
    const about = code === "unknown-fact" ? fact : told;
    return this.request(code, `${scope}/${step(fact)}`, about, expected);
  }

  #example(fact: string): string {
    const meta = this.#index.facts.get(fact);
    if (!meta) return "";
    const { type, options } = meta;
    if (options) return firstOf(options.map(({ id }) => id));
    const { minimum = 0, maximum = million } = boundsOf(meta);
    const form = formOf[type];
    if (form !== "number") return examples[form];
    return `${isWhole(type) ? "1, 2, 3 ... " : ""}${minimum}..${maximum}`;
  }
}

const step = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** No more ids than someone reads (first_of in json_reader.hpp). */
const firstOf = (ids: readonly string[]): string =>
  ids.slice(0, mostTold).join(", ") + (ids.length > mostTold ? ` ... (${ids.length})` : "");

/** As JSON, but for what is within a list or an object. */
const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return "[...]";
  return typeof value === "object" ? "{...}" : JSON.stringify(value);
};

const shown = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value);
