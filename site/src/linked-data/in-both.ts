// What the page of rules says, as plain text in both languages.
import type { Test, Text } from "../../../web/src/types.js";
import { testInWords } from "../pages/rules/test-words.js";
import type { Book } from "../pages/book.js";
import { rulesTexts } from "../pages/rules/texts/index.js";
import type { RulesTexts } from "../pages/rules/texts/texts.js";
import type { Child } from "../tree.js";
import { wordsIn, type Words } from "../words.js";

const words = { nl: wordsIn("nl"), en: wordsIn("en") };

const inBoth = (say: (words: Words) => string): Text => ({ nl: say(words.nl), en: say(words.en) });

export const ownText = (say: (t: RulesTexts, words: Words) => string): Text =>
  inBoth((each) => say(rulesTexts[each.lang], each));

/** A test in words. A list in it stands in brackets: its entries may be lists themselves. */
export const testText = (book: Book, test: Test): Text =>
  inBoth((each) => {
    const rule = (id: string): Child =>
      each.say((book.find("condition", id) ?? book.find("factor", id))?.name);
    return plain(testInWords({ index: book.index, words: each, rule }, test));
  });

function plain(child: Child): string {
  if (child === undefined) return "";
  if (typeof child === "string") return child;
  if (!("tag" in child)) return child.map(plain).join("");
  const entries = child.children.flat().filter((entry) => entry !== undefined);
  return child.tag === "ul"
    ? ` (${entries.map(plain).join("; ")})`
    : child.children.map(plain).join("");
}
