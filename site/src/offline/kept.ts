// Answers inside a page: an element of its own, whose attributes are text and nothing else.
import type { ContractWijzer } from "../../../web/src/index.js";
import { todayInAmsterdam } from "../../../web/src/today.js";
import type { Lang } from "../../../web/src/types.js";
import { h, toNodes, type Branch } from "../tree.js";

export interface Kept {
  /** The practice as in an address (web/src/keep/fragment.ts). */
  practice: string;
  /** The day on which it was kept. */
  on: string;
  lang: Lang;
}

const id = "kept";

export const keptElement = ({ practice, on, lang }: Kept): Branch =>
  h("div", { id, hidden: "", "data-practice": practice, "data-on": on, "data-lang": lang });

/** What this page was kept with; whoever wrote it, it is only read. */
export function readKept(): Kept | undefined {
  const { practice, on = "", lang } = document.getElementById(id)?.dataset ?? {};
  return practice === undefined ? undefined : { practice, on, lang: lang === "en" ? "en" : "nl" };
}

/** What the checker holds at this moment; undefined while no practice is chosen. */
export function keptNow({ fragment }: ContractWijzer): Kept | undefined {
  if (!fragment) return undefined;
  const lang = document.documentElement.lang === "en" ? "en" : "nl";
  return { practice: fragment, on: todayInAmsterdam(), lang };
}

/** Leaves the answers in the page as it stands, for a browser that saves it like that. */
export function leaveInPage(kept: Kept | undefined): void {
  document.getElementById(id)?.remove();
  if (kept) document.body.append(...toNodes(keptElement(kept)));
}
