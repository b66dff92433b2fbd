import type { Lang, Value } from "../types.js";

/** The value of a fact that does not concern the practice. */
export const notApplicable = "not-applicable";

/** A number as the Dutch or the English write it; what is not plainly one goes to the core as it was typed. */
export function readNumber(typed: string): Value {
  const plain = typed.replace(/\s/g, "");
  return /^-?\d+(,\d+|\.\d{1,2})?$/.test(plain) ? Number(plain.replace(",", ".")) : typed.trim();
}

export const readAgb = (typed: string): Value => typed.replace(/\s/g, "");

/** A value as a visitor would have typed it. */
export function asTyped(value: Value, lang: Lang): string {
  if (typeof value === "number") return String(value).replace(".", lang === "nl" ? "," : ".");
  return typeof value === "string" && value !== notApplicable ? value : "";
}
