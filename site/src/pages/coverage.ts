import type { Lang, Outline } from "../../../web/src/types.js";
import { h, type Branch, type Child } from "../tree.js";
import { wordsIn } from "../words.js";
import type { Book, ItemKind } from "./book.js";
import { coverageOf, type Coverage, type OutlineKind } from "./outline.js";

interface CoverageTexts {
  title: (policy: string) => string;
  lead: (document: string) => string;
  says: string;
  none: (document: string) => string;
  totals: string;
  clauses: string;
  normative: string;
  covered: string;
  without: string;
  place: (place: number) => string;
  columns: { place: string; kind: string; made: string };
  kind: Record<OutlineKind, string>;
  missing: string;
  item: Record<ItemKind, string>;
  contents: string;
  empty: string;
}

const texts: Record<Lang, CoverageTexts> = {
  nl: {
    title: (policy) => `Dekking: ${policy}`,
    lead: (document) =>
      `Dit is de kaart van ‘${document}’: elke alinea van het document, wat voor soort alinea het is, en welke regels eruit zijn gemaakt. Zo ziet u of er iets is overgeslagen.`,
    says: "De tekst van het document staat hier niet. Leg het document ernaast, en tel de alinea’s per kopje.",
    none: (document) => `Van ‘${document}’ is er nog geen kaart.`,
    totals: "In het kort",
    clauses: "Alinea’s in het document",
    normative: "Daarvan vragen iets van de praktijk",
    covered: "Daarvan met regel",
    without: "Zonder regel",
    place: (place) => `${place}e alinea`,
    columns: { place: "Plaats", kind: "Soort", made: "Hieruit gemaakt" },
    kind: {
      heading: "Kopje",
      rule: "Regel",
      step: "Stap met een dag",
      expectation: "Verwachting",
      information: "Informatie",
      "not-checkable": "Niet met vragen te toetsen",
    },
    missing: "Nog geen regel",
    item: {
      edition: "stand",
      "care-type": "zorgsoort",
      contract: "overeenkomst",
      condition: "randvoorwaarde",
      factor: "factor",
      expectation: "verwachting",
      selective: "selectieve inkoop",
      module: "module",
      offer: "aanbod",
      start: "ingang",
      step: "stap",
      statement: "mededeling",
    },
    contents: "Delen van het document",
    empty: "Alleen een kopje.",
  },
  en: {
    title: (policy) => `Coverage: ${policy}`,
    lead: (document) =>
      `This is the map of ‘${document}’: every paragraph of the document, of what kind it is, and which rules were made from it. So you see whether anything was skipped.`,
    says: "The document’s text does not stand here. Lay the document beside it, and count the paragraphs under each heading.",
    none: (document) => `There is no map of ‘${document}’ yet.`,
    totals: "In short",
    clauses: "Paragraphs in the document",
    normative: "Of these ask something of the practice",
    covered: "Of these with a rule",
    without: "Without a rule",
    place: (place) => `paragraph ${place}`,
    columns: { place: "Place", kind: "Kind", made: "Made from it" },
    kind: {
      heading: "Heading",
      rule: "Rule",
      step: "Step with a day",
      expectation: "Expectation",
      information: "Information",
      "not-checkable": "Cannot be tested with questions",
    },
    missing: "No rule yet",
    item: {
      edition: "edition",
      "care-type": "type of care",
      contract: "contract",
      condition: "condition",
      factor: "factor",
      expectation: "expectation",
      selective: "selective purchasing",
      module: "module",
      offer: "offer",
      start: "start",
      step: "step",
      statement: "statement",
    },
    contents: "Parts of the document",
    empty: "A heading only.",
  },
};

/** The map of the document: which clause became which rules. */
export function coveragePage(
  book: Book,
  outline: Outline | undefined,
  rulesPage: string,
  lang: Lang,
): Child {
  const t = texts[lang];
  const words = wordsIn(lang);
  const { title } = book.policy.document;
  const intro = (...rest: Child[]): Branch =>
    h("div", { class: "intro" }, h("h1", {}, t.title(words.say(book.policy.title))), ...rest);
  if (!outline) return intro(h("p", { class: "lead" }, t.none(title)));

  const coverage = coverageOf(book, outline);
  const section = ({ number, heading, clauses }: Coverage["sections"][number], i: number) =>
    h(
      "section",
      { class: "part" },
      h(
        "h2",
        { id: `deel-${i + 1}`, lang: "nl" },
        number ? `§\u00a0${number} ` : "",
        breakable(heading),
      ),
      clauses.length
        ? table(
            `deel-${i + 1}`,
            [t.columns.place, t.columns.kind, t.columns.made],
            clauses.map(({ place, kind, items, without }) =>
              h(
                "tr",
                without ? { class: "without" } : {},
                h("th", { scope: "row" }, t.place(place)),
                h("td", {}, t.kind[kind]),
                h(
                  "td",
                  {},
                  items.length
                    ? h(
                        "ul",
                        { class: "made" },
                        items.map((item) =>
                          h(
                            "li",
                            {},
                            h("a", { href: `${rulesPage}#${item.anchor}` }, words.say(item.name)),
                            ` (${t.item[item.kind]})`,
                          ),
                        ),
                      )
                    : without
                      ? h("strong", {}, t.missing)
                      : "–",
                ),
              ),
            ),
          )
        : h("p", { class: "muted" }, t.empty),
    );
  return [
    intro(h("p", { class: "lead" }, t.lead(title)), h("p", {}, t.says)),
    h(
      "section",
      { class: "part", "aria-labelledby": "totaal" },
      h("h2", { id: "totaal" }, t.totals),
      h(
        "dl",
        { class: "totals" },
        [
          [t.clauses, coverage.clauses],
          [t.normative, coverage.normative],
          [t.covered, coverage.covered],
          [t.without, coverage.normative - coverage.covered],
        ].map(([term, count]) =>
          h("div", {}, h("dt", {}, String(term)), h("dd", {}, words.number(Number(count)))),
        ),
      ),
    ),
    h(
      "nav",
      { class: "contents", "aria-labelledby": "inhoud" },
      h("h2", { id: "inhoud" }, t.contents),
      // The document has numbers of its own.
      h(
        "ul",
        { lang: "nl" },
        coverage.sections.map(({ number, heading }, i) =>
          h(
            "li",
            {},
            h(
              "a",
              { href: `#deel-${i + 1}` },
              number ? `§\u00a0${number} ` : "",
              breakable(heading),
            ),
          ),
        ),
      ),
    ),
    coverage.sections.map(section),
  ];
}

/** A line may end after a slash: some headings are one word with slashes in it. */
const breakable = (heading: string): string => heading.replaceAll("/", "/\u200b");

/** Named by a heading. No region: headings of a document may be alike. */
function table(heading: string, columns: readonly string[], body: readonly Branch[]): Branch {
  return h(
    "div",
    { class: "table" },
    h(
      "table",
      { class: "map", "aria-labelledby": heading },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          columns.map((column) => h("th", { scope: "col" }, column)),
        ),
      ),
      h("tbody", {}, body),
    ),
  );
}
