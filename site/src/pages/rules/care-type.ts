import type { CareType } from "../../../../web/src/types.js";
import { h, type Branch } from "../../tree.js";
import { termInWords, whenInWords } from "./days.js";
import { rows, ruleList } from "./rows.js";
import { ruleEntry } from "./rule.js";
import { linkTo, sourceOf, type RulesView } from "./view.js";

/** A care type: for how long, the ways in in their order, and what each contract asks of its own. */
export function careTypeEntry(view: RulesView, careType: CareType): Branch {
  const { t, words, book } = view;
  const { id, name, contracts, offers } = careType;
  const item = book.find("care-type", id);
  const term = book.index.term(id);
  return h(
    "details",
    { class: "care-type", id: item?.anchor ?? "" },
    h("summary", {}, h("h3", {}, words.say(name))),
    rows([
      contracts.length ? [t.term, termInWords(view, term)] : undefined,
      [t.decided, contracts.length && term.decided ? whenInWords(view, term.decided) : undefined],
      [
        t.offersInOrder,
        h(
          "ol",
          {},
          offers.flatMap((offer) => wayIn(view, offer)),
        ),
      ],
    ]),
    contracts.length ? undefined : h("p", {}, t.noContracts),
    sourceOf(view, careType.source),
    contracts.length
      ? [
          h("h4", {}, t.contracts),
          ruleList(
            contracts.map((contract) => contractEntry(view, id, contract)),
            "ol",
          ),
        ]
      : undefined,
  );
}

function wayIn(view: RulesView, id: string): Branch[] {
  const { t, book } = view;
  const found = book.index.offers.get(id)?.offer;
  return found
    ? [h("li", {}, linkTo(view, book.find("offer", id)), found.beside ? ` (${t.beside})` : "")]
    : [];
}

function contractEntry(
  view: RulesView,
  careType: string,
  contract: CareType["contracts"][number],
): Branch {
  const { t, words } = view;
  const { name, text } = contract;
  return ruleEntry(
    view,
    "contract",
    { ...contract, text: text ?? name },
    {
      name: words.say(name),
      careType,
      noTest: t.nothingMore,
      ...(text ? {} : { untold: true }),
    },
  );
}
