import type { CareTypeIds, Evidence, Source, Test, Text } from "../../../../web/src/types.js";
import { h, type Branch, type Child } from "../../tree.js";
import { namesOf, type Item, type ItemKind } from "../book.js";
import { rows, type Row } from "./rows.js";
import { linkTo, sourceOf, testOf, type RulesView } from "./view.js";

/** A rule of any kind, as far as an entry shows it. */
interface Shown {
  id: string;
  text: Text;
  for?: CareTypeIds;
  offers?: readonly string[];
  applies?: Test;
  when?: Test;
  mend?: Text;
  evidence?: readonly Evidence[];
  source: Source;
}

/** What the rules of a kind show otherwise than most do. */
interface Otherwise {
  name?: string;
  /** A word beside the rule. */
  tag?: string;
  /** The care type that it is part of. */
  careType?: string;
  /** Names, where they follow from elsewhere than the rule. */
  holdsFor?: string[];
  /** What only this kind has. */
  rows?: Row[];
  /** What is said where it has no test. */
  noTest?: string;
  /** Nothing is said of a test. */
  untested?: boolean;
  /** Its name says it all. */
  untold?: boolean;
}

/** One rule: what it says, whom it holds for, how it is tested, and from where; the rest unfolds. */
export function ruleEntry(
  view: RulesView,
  kind: ItemKind,
  rule: Shown,
  otherwise: Otherwise = {},
): Branch {
  const { t, words, book } = view;
  const { name = "", tag = "", careType, holdsFor, noTest = t.noTest } = otherwise;
  const { rows: own = [], untested = false, untold = false } = otherwise;
  const item = book.find(kind, rule.id, careType);
  const all = rule.for && (namesOf(book, rule.for, words.lang) ?? [t.everyCareType]);
  const names = holdsFor ?? all;
  const offers = rule.offers?.flatMap((id) => {
    const offer = book.find("offer", id);
    return offer ? [offer] : [];
  });
  return h(
    "li",
    { class: "rule", id: item?.anchor ?? "", tabindex: "-1" },
    h(
      "p",
      {},
      name ? h("strong", {}, untold ? name : `${name}. `) : "",
      untold ? "" : words.say(rule.text),
      tag ? [" ", h("span", { class: "tag" }, tag)] : "",
    ),
    rows([
      [t.holdsFor, names && words.list(names)],
      [
        t.onlyVia,
        offers?.length ? offers.map((offer, i) => [i ? "; " : "", linkTo(view, offer)]) : undefined,
      ],
      ...own,
      [t.applies, rule.applies && testOf(view, rule.applies)],
      [t.test, rule.when ? testOf(view, rule.when) : untested ? undefined : noTest],
    ]),
    sourceOf(view, rule.source),
    more(view, rule, item?.cases ?? []),
  );
}

/** What unfolds: what would mend it, the evidence for it, the cases that it is tested with. */
function more(view: RulesView, { mend, evidence = [] }: Shown, cases: Item["cases"]): Child {
  const { t, words } = view;
  const parts = [
    ...(mend ? [t.mend.toLowerCase()] : []),
    ...(evidence.length ? [t.evidence.toLowerCase()] : []),
    ...(cases.length ? [t.cases(cases.length)] : []),
  ];
  if (!parts.length) return undefined;
  return h(
    "details",
    { class: "more" },
    h("summary", {}, t.more(words.list(parts))),
    h(
      "div",
      {},
      rows([
        [t.mend, words.say(mend)],
        [t.evidence, evidence.length ? evidenceList(view, evidence) : undefined],
      ]),
      cases.length ? caseList(view, cases) : undefined,
    ),
  );
}

function evidenceList(view: RulesView, evidence: readonly Evidence[]): Branch {
  const { t, words, book } = view;
  return h(
    "ul",
    {},
    evidence.map(({ asked, text, from, source }) =>
      h(
        "li",
        {},
        [
          words.say(text),
          from ? t.evidenceFrom(words.say(book.index.actors.get(from))) : "",
          `(${(asked ? t.asked : t.advice).toLowerCase()})`,
        ]
          .filter(Boolean)
          .join(" "),
        source ? sourceOf(view, source) : "",
      ),
    ),
  );
}

/** By care type; their names are Dutch only. */
function caseList({ t, words, book }: RulesView, cases: Item["cases"]): Branch {
  const byCareType = new Map<string, string[]>();
  for (const { careType, name } of cases)
    byCareType.set(careType, [...(byCareType.get(careType) ?? []), name]);
  return h(
    "div",
    { class: "tested" },
    h("p", { class: "muted" }, t.caseTitle),
    [...byCareType].map(([careType, names]) => [
      h("p", {}, words.say(book.index.careTypes.get(careType)?.name)),
      h(
        "ul",
        { class: "cases", lang: "nl" },
        names.map((name) => h("li", {}, name)),
      ),
    ]),
  );
}
