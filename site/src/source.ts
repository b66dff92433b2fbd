import type { Sources } from "../../web/src/types.js";
import { h, type Branch, type Child } from "./tree.js";
import type { Words } from "./words.js";

/** Where in the document something stands; each place leads to its entry on the page at `rulesPage`. */
export const source = ({ say }: Words, sources: Sources, rulesPage: string): Branch =>
  h(
    "small",
    { class: "source" },
    sources.map((clause, i): Child => [
      i ? "; " : "",
      h(
        "a",
        { href: `${rulesPage}#${clauseAnchor(clause.id)}` },
        clause.section ? `§\u00a0${clause.section} ` : "",
        h("cite", { lang: "nl" }, clause.heading),
        `, ${say(clause.clause)}`,
      ),
    ]),
  );

export const clauseAnchor = (id: string): string => `bron-${id}`;
