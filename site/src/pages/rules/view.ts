import type { Source, Test } from "../../../../web/src/types.js";
import { source } from "../../source.js";
import { h, type Branch, type Child } from "../../tree.js";
import type { Words } from "../../words.js";
import type { Book, Item } from "../book.js";
import { testInWords } from "./test-words.js";
import type { RulesTexts } from "./texts/texts.js";

/** What every part of the page is written with: the policy, a language's words, the page's own texts. */
export interface RulesView {
  readonly book: Book;
  readonly words: Words;
  readonly t: RulesTexts;
}

/** A link to where a rule stands on this page. */
export const linkTo = ({ words }: RulesView, item: Item | undefined): Child =>
  item ? h("a", { href: `#${item.anchor}` }, words.say(item.name)) : "";

/** Where in the document something stands: its clauses are on this page too. */
export const sourceOf = ({ words, book }: RulesView, clauses: Source): Branch =>
  source(words, book.index.sources(clauses), "");

/** A test in words, with links to the rules that it names. */
export const testOf = (view: RulesView, test: Test): Child => {
  const { book, words } = view;
  const rule = (id: string): Child =>
    linkTo(view, book.find("condition", id) ?? book.find("factor", id));
  return testInWords({ index: book.index, words, rule }, test);
};
