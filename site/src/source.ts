import type { Sources } from "../../web/src/types.js";
import { h, type Branch, type Child } from "./tree.js";
import type { Words } from "./words.js";

/** Where in the document something stands; each place leads to its entry on the page at `rulesPage`, if there is one. */
export const source = ({ say }: Words, sources: Sources, rulesPage: string | undefined): Branch =>
  h(
    "small",
    { class: "source" },
    sources.map((clause, i): Child => {
      const place = [
        clause.section ? `§\u00a0${clause.section} ` : "",
        h("cite", { lang: "nl" }, clause.heading),
        `, ${say(clause.clause)}`,
      ];
      return [
        i ? "; " : "",
        rulesPage === undefined
          ? place
          : h("a", { href: `${rulesPage}#${clauseAnchor(clause.id)}` }, place),
      ];
    }),
  );

/** The same without headings, save of what has no section: each leads to its entry, where they stand. */
export const sourceInShort = ({ say }: Words, sources: Sources, rulesPage: string): Branch =>
  h(
    "small",
    { class: "source" },
    sources.map(({ id, section, heading, clause }, i): Child => [
      i ? "; " : "",
      h(
        "a",
        { href: `${rulesPage}#${clauseAnchor(id)}` },
        section ? `§\u00a0${section}` : h("cite", { lang: "nl" }, heading),
        `, ${say(clause)}`,
      ),
    ]),
  );

export const clauseAnchor = (id: string): string => `bron-${id}`;
