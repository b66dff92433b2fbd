import { clauseAnchor } from "../../source.js";
import { h, type Branch } from "../../tree.js";
import { linkTo, type RulesView } from "./view.js";

/** The places in the document that rules were made from, each with what was made from it. */
export function sourceList(view: RulesView): Branch {
  const { words, book } = view;
  return h(
    "ol",
    { class: "plain clauses" },
    book.policy.clauses.map(({ id, section, heading, clause }) =>
      h(
        "li",
        { id: clauseAnchor(id), tabindex: "-1" },
        h(
          "p",
          {},
          h("strong", {}, section ? `§\u00a0${section} ` : "", h("cite", { lang: "nl" }, heading)),
          `, ${words.say(clause)}`,
        ),
        h(
          "ul",
          { class: "made" },
          book.madeFrom(id).map((item) => h("li", {}, linkTo(view, item))),
        ),
      ),
    ),
  );
}
