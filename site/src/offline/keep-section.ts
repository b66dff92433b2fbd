import type { Lang } from "../../../web/src/types.js";
import { h, type Child } from "../tree.js";
import type { Surroundings } from "./surroundings.js";
import { offlineTexts } from "./texts.js";

/** What can be kept of the check. The button waits for the check to run (offline.css). */
export function keepSection(
  { standing, kilobytes }: Surroundings,
  file: string,
  lang: Lang,
): Child {
  const t = offlineTexts[lang];
  return [
    h("h2", { id: "bewaren" }, t.title),
    h("p", {}, t.lead[standing]),
    standing === "file"
      ? undefined
      : h(
          "p",
          {},
          h("a", { href: file, download: "" }, t.download(kilobytes)),
          t.opensIn && ` ${t.opensIn}`,
        ),
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
