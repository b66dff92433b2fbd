import type { Lang } from "../../../web/src/types.js";
import { h, type Branch } from "../tree.js";
import { withScript } from "./parts.js";
import { embedTexts } from "./texts.js";

/** Something to copy, in a box that scrolls by itself. */
export function code(id: string, name: string, text: string, lang: Lang): Branch {
  return h(
    "div",
    { class: "snippet" },
    h(
      "div",
      { class: "snippet-bar" },
      h("p", { id: `${id}-naam` }, name),
      h("p", { role: "status" }),
      h(
        "button",
        {
          type: "button",
          id: `${id}-kopieer`,
          value: id,
          "aria-labelledby": `${id}-kopieer ${id}-naam`,
          [withScript]: "",
          hidden: "",
        },
        embedTexts[lang].copy,
      ),
    ),
    h(
      "pre",
      { tabindex: "0", role: "region", "aria-labelledby": `${id}-naam` },
      h("code", { id }, text),
    ),
  );
}
