import type { Fact } from "./types.js";

/** How a value is given, whatever else its type asks of it (form_of in kinds.hpp). */
export type ValueForm = "yes-no" | "number" | "choice" | "set" | "date" | "agb";

export const formOf: Record<Fact["type"], ValueForm> = {
  "yes-no": "yes-no",
  integer: "number",
  decimal: "number",
  postcode: "number",
  choice: "choice",
  set: "set",
  date: "date",
  agb: "agb",
};

export const hasForm = (fact: Fact | undefined, form: ValueForm): boolean =>
  fact !== undefined && formOf[fact.type] === form;

/** A number that must be a whole one. */
export const isWhole = (type: Fact["type"]): boolean => type === "integer" || type === "postcode";

/** The least and the greatest number that may be answered; a postcode's are those of all. */
export const boundsOf = ({
  type,
  minimum,
  maximum,
}: Fact): { minimum: number | undefined; maximum: number | undefined } =>
  type === "postcode" ? { minimum: 1000, maximum: 9999 } : { minimum, maximum };

/** Of a fact with more options no more are told, and one looks for the others. */
export const mostTold = 12;

/** The value of a fact that does not concern the practice. */
export const notApplicable = "not-applicable";
