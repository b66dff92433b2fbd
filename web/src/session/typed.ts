import type { Lang, Value } from "../types.js";
import { notApplicable } from "../value-forms.js";

/**
 * A number as it is written in this language or the other: with a comma or a point, and with spaces
 * between thousands. Between thousands a comma or a point may stand too, but only where no fraction can
 * be meant by it. What is not plainly a number goes to the core as it was typed.
 */
export function readNumber(typed: string, lang: Lang, isWhole: boolean): Value {
  const plain = typed.replace(/[\s'’]/g, "");
  if (isWhole && /^-?\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$/.test(plain))
    return Number(plain.replace(/[.,]/g, ""));
  const isDoubtful = lang === "nl" ? /^-?\d{1,3}\.\d{3}$/ : /^-?\d{1,3},\d{3}$/;
  return /^-?\d+(?:[.,]\d+)?$/.test(plain) && !isDoubtful.test(plain)
    ? Number(plain.replace(",", "."))
    : typed.trim();
}

/** The digits of a postcode, whatever letters and spaces stand behind them. */
export function readPostcode(typed: string): Value {
  const [, digits] = /^(\d{4})[A-Z]{0,2}$/i.exec(typed.replace(/\s/g, "")) ?? [];
  return digits ? Number(digits) : typed.trim();
}

/** Eight digits, whatever stands between or beside them; what has no such code goes to the core as it was typed. */
export function readAgb(typed: string): Value {
  const plain = typed.replace(/[\s./-]/g, "");
  const code = /(?<!\d)\d{8}(?!\d)/;
  return code.exec(plain)?.[0] ?? code.exec(typed)?.[0] ?? plain;
}

/** A value as a visitor would have typed it. */
export function asTyped(value: Value, lang: Lang): string {
  if (typeof value === "number") return String(value).replace(".", lang === "nl" ? "," : ".");
  return typeof value === "string" && value !== notApplicable ? value : "";
}
