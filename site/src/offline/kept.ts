// Answers inside a single file: an element of its own, whose attributes are text and nothing else.
import { isDay } from "../../../web/src/share.js";
import type { Lang } from "../../../web/src/types.js";
import { h, type Branch } from "../tree.js";

export interface Kept {
  /** The practice as in an address (web/src/share.ts). */
  practice: string;
  /** The day on which it was kept; empty where that is not known. */
  on: string;
  lang: Lang;
}

const id = "kept";

export const keptElement = ({ practice, on, lang }: Kept): Branch =>
  h("div", { id, hidden: "", "data-practice": practice, "data-on": on, "data-lang": lang });

/** What this file was kept with; whoever wrote it, it is only read. */
export function readKept(): Kept | undefined {
  const { practice, on = "", lang } = document.getElementById(id)?.dataset ?? {};
  if (practice === undefined) return undefined;
  return { practice, on: isDay(on) ? on : "", lang: lang === "en" ? "en" : "nl" };
}
