import type { Lang } from "../../../web/src/types.js";
import { h, type Branch, type Child } from "../tree.js";
import type { Surroundings } from "./surroundings.js";
import { offlineTexts } from "./texts.js";

/**
 * What can be kept of the check, among the checker's own ways to keep a practice: it is in the checker's
 * slot, and is seen once that is drawn. The button waits for the page's script too (offline.css).
 */
export function keepSection(
  { standing, kilobytes }: Surroundings,
  file: string,
  lang: Lang,
): Child {
  const t = offlineTexts[lang];
  return [
    h("h3", {}, t.title),
    h("p", {}, t.lead[standing]),
    standing === "file"
      ? undefined
      : h("p", {}, download(file, kilobytes, lang), t.opensIn && ` ${t.opensIn}`),
    standing === "copy"
      ? undefined
      : h(
          "div",
          { class: "keep-answers", hidden: "" },
          h("button", { type: "button", id: "bewaar" }, t.keep),
          h("p", {}, t.whoCanRead),
        ),
    h("p", { role: "status", id: "bewaard" }),
  ];
}

/** Leads to the single file. */
export const download = (file: string, kilobytes: string, lang: Lang): Branch =>
  h("a", { href: file, download: "" }, offlineTexts[lang].download(kilobytes));
