// Answers inside a page: an element of its own, whose attributes are text and nothing else.
import { isDay, toFragment } from "../../../web/src/share.js";
import { todayInAmsterdam } from "../../../web/src/today.js";
import type { ContractWijzer } from "../../../web/src/index.js";
import type { Lang } from "../../../web/src/types.js";
import { h, toNodes, type Branch } from "../tree.js";

export interface Kept {
  /** The practice as in an address (web/src/share.ts). */
  practice: string;
  /** The day of the answers; empty where that is not known. */
  on: string;
  lang: Lang;
}

const id = "kept";

export const keptElement = ({ practice, on, lang }: Kept): Branch =>
  h("div", { id, hidden: "", "data-practice": practice, "data-on": on, "data-lang": lang });

/** What this page was kept with; whoever wrote it, it is only read. */
export function readKept(): Kept | undefined {
  const { practice, on = "", lang } = document.getElementById(id)?.dataset ?? {};
  if (practice === undefined) return undefined;
  return { practice, on: isDay(on) ? on : "", lang: lang === "en" ? "en" : "nl" };
}

/** What the checker holds at this moment. */
export function keptNow({ policy, careType, asOf, answers }: ContractWijzer): Kept {
  const careTypes = careType.split(/\s+/).filter(Boolean);
  return {
    practice: toFragment({ policy, careTypes, asOf, answers }),
    on: todayInAmsterdam(),
    lang: document.documentElement.lang === "en" ? "en" : "nl",
  };
}

/** Leaves the answers in the page, for a browser that saves it as it stands; undefined: none. */
export function leaveInPage(kept: Kept | undefined): void {
  document.getElementById(id)?.remove();
  if (kept) document.body.append(...toNodes(keptElement(kept)));
}
