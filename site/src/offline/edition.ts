import type { PolicyIndex } from "../../../web/src/policy-index.js";
import type { Lang } from "../../../web/src/types.js";
import { h, type Child } from "../tree.js";
import { wordsIn } from "../words.js";
import { offlineTexts } from "./texts.js";

/** Which policy this is, how old it is, and that it is not that of a later year. */
export function edition({ policy }: PolicyIndex, made: string, lang: Lang): Child {
  const t = offlineTexts[lang];
  return [
    h("p", {}, t.edition(policy.title[lang], policy.version, wordsIn(lang).day(made))),
    // In print both stand on one line.
    " ",
    h("p", {}, t.laterYear(policy.purchaser.name)),
  ];
}
