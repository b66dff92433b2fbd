import "../../web/src/hosted/given.js";
import { missingPiece } from "../../web/src/hosted/missing.js";
import type { Lang } from "../../web/src/types.js";

/** The name of a script in its address, before its fingerprint (../prerender.ts). */
const nameIn = (address: string): string => /([^/]+)-[0-9a-f]{8}\.js/.exec(address)?.[1] ?? "";

/**
 * Tells the checker of each script that does not come. Before the others can fail: of a script on the
 * page nobody hears afterwards. That event does not bubble, but is caught.
 */
export function followMissing(checker: Element | null): void {
  const hear = ({ target }: Event): void => {
    const name = target instanceof HTMLScriptElement ? nameIn(target.src) : "";
    if (!name) return;
    (globalThis.contractwijzerMissing ??= new Set()).add(name);
    dispatchEvent(new Event("contractwijzer-missing"));
    if (name === "first") tellInstead(checker);
  };
  document.addEventListener("error", hear, true);
}

/** There is no checker: what stands in its place tells so. */
function tellInstead(checker: Element | null): void {
  const { message, hint } = missingPiece();
  const lang: Lang = document.documentElement.lang === "en" ? "en" : "nl";
  const told = document.createElement("p");
  told.className = "cannot";
  told.setAttribute("role", "alert");
  told.textContent = [message[lang], hint?.[lang]].join(" ");
  checker?.replaceChildren(told);
}
