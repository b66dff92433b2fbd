import type { Lang } from "../../../../web/src/types.js";
import { h, type Branch, type Child } from "../../tree.js";
import { wordsIn } from "../../words.js";
import type { Book } from "../book.js";
import { sections, type Section } from "./sections.js";
import { rulesTexts } from "./texts/index.js";
import type { RulesView } from "./view.js";

/** The policy to read from top to bottom, as the check has it. */
export function rulesPage(book: Book, lang: Lang): Child {
  const view: RulesView = { book, words: wordsIn(lang), t: rulesTexts[lang] };
  const parts = sections(view);
  return [
    intro(view),
    contents(view, parts),
    parts.map(({ id, title, body }) =>
      h(
        "section",
        { class: "part", "aria-labelledby": id },
        h("h2", { id, tabindex: "-1" }, title),
        body,
      ),
    ),
  ];
}

function intro({ t, words, book }: RulesView): Branch {
  const { policy, items, cases } = book;
  return h(
    "div",
    { class: "intro" },
    h("h1", {}, t.title(words.say(policy.title))),
    h("p", { class: "lead" }, t.lead(policy.document.title, policy.document.publisher)),
    h(
      "p",
      {},
      t.counts(items.length, policy.clauses.length, cases),
      " ",
      t.version(policy.version),
    ),
  );
}

const contents = ({ t }: RulesView, parts: readonly Section[]): Branch =>
  h(
    "nav",
    { class: "contents", "aria-labelledby": "inhoud" },
    h("h2", { id: "inhoud" }, t.contents),
    h(
      "ol",
      {},
      parts.map(({ id, title }) => h("li", {}, h("a", { href: `#${id}` }, title))),
    ),
  );
