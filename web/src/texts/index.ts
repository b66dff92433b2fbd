import { Late } from "../late.js";
import type { Lang } from "../types.js";
import type { Texts } from "./texts.js";

export type { Texts } from "./texts.js";

/** What the first verdict is put into words with. A page may bring one language first, and the other when it is asked for. */
export const texts: Readonly<Record<Lang, Late<Texts>>> = { nl: new Late(), en: new Late() };

/** The wanted language, or the other one as long as only that one is there. */
export function spoken(wanted: Lang, isThere: (lang: Lang) => boolean): Lang {
  const other = wanted === "nl" ? "en" : "nl";
  return !isThere(wanted) && isThere(other) ? other : wanted;
}
