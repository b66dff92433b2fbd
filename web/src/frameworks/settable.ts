// What a framework's template can set on <contract-wijzer>: one list, from which each framework's own
// types are made (react.ts, preact.ts, svelte.ts, vue.ts).
import type { ContractWijzer, ContractWijzerEventMap } from "../element/contract-wijzer.js";

/** Set as attributes, also by who renders on a server; `care-type` and not `careType`. */
type ByAttribute =
  | "policy"
  | "careType"
  | "lang"
  | "asOf"
  | "theme"
  | "compact"
  | "withoutSteps"
  | "withoutWays"
  | "withoutTrial"
  | "withoutCompare"
  | "rulesPage"
  | "sharePage"
  | "printPage";

/** Data, which no attribute bears. */
export const dataNames = ["answers", "policyData", "otherPolicies", "place"] as const;
type ByProperty = (typeof dataNames)[number];

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : "";

/** The element's attributes by their names in HTML, and the properties that bear data. */
export type Settable = {
  [Name in ByAttribute as Kebab<Name>]?: ContractWijzer[Name] | undefined;
} & { [Name in ByProperty]?: ContractWijzer[Name] | undefined };

/** The same by their names in JavaScript, as Vue's compiler reads both. */
export type SettableByName = {
  [Name in ByAttribute | ByProperty]?: ContractWijzer[Name] | undefined;
};

/** What is set by a name that HTML's own elements have too. */
export type SettableName = keyof Settable;

const events: Readonly<Record<keyof ContractWijzerEventMap, true>> = {
  "cw-ready": true,
  "cw-answer": true,
  "cw-verdict": true,
  "cw-opened": true,
  "cw-place": true,
  "cw-error": true,
};
/** The element's events; one that is missing does not compile. */
export const eventTypes = Object.keys(events);

/** Listeners to the element's events, by the name that a framework gives them. */
export type Listeners<Prefix extends string> = {
  [Type in keyof ContractWijzerEventMap as `${Prefix}${Type}`]?:
    ((event: ContractWijzerEventMap[Type]) => void) | undefined;
};
