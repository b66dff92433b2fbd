import type { Lang } from "../../web/src/types.js";
import { isOver } from "./over.js";
import type { PolicyName } from "./places.js";
import { pageTexts } from "./texts.js";
import { h, type Child } from "./tree.js";

/**
 * The mark of a policy that is of years gone by. A page is made on one day and read on others: what was
 * over then is over, and is marked without a script; for the rest the page's script looks again.
 */
export const overMark = ({ until }: PolicyName, made: string, lang: Lang): Child =>
  until === undefined
    ? undefined
    : h(
        "span",
        { class: "over", "data-until": until, ...(isOver(until, made) ? {} : { hidden: "" }) },
        // It stays with the word before it.
        `\u00a0(${pageTexts[lang].over})`,
      );
