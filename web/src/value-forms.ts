import type { Fact } from "./types.js";

/** How a value is given, whatever else its type asks of it (form_of in kinds.hpp). */
export type ValueForm = "yes-no" | "number" | "choice" | "set" | "date" | "agb";

export const formOf: Record<Fact["type"], ValueForm> = {
  "yes-no": "yes-no",
  integer: "number",
  decimal: "number",
  choice: "choice",
  set: "set",
  date: "date",
  agb: "agb",
};

export const hasForm = (fact: Fact | undefined, form: ValueForm): boolean =>
  fact !== undefined && formOf[fact.type] === form;

/** A number that must be a whole one. */
export const isWhole = (type: Fact["type"]): boolean => type === "integer";

/** The value of a fact that does not concern the practice. */
export const notApplicable = "not-applicable";
