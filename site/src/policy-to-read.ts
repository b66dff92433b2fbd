import type { PolicyIndex } from "../../web/src/policy-index.js";
import type { Condition, Offer, Policy, Sources, Step } from "../../web/src/types.js";
import type { Shown } from "./header.js";
import { linkTo } from "./places.js";
import { source, sourceInShort } from "./source.js";
import { pageTexts } from "./texts.js";
import { h, type Branch, type Child } from "./tree.js";
import { capital, wordsIn } from "./words.js";

/** The policy's dates and conditions, which are there without JavaScript too. */
export function policyToRead(index: PolicyIndex, { place, from, site, standing }: Shown): Child {
  const t = pageTexts[place.lang];
  const { policy } = index;
  const words = wordsIn(place.lang);
  const { say, day } = words;
  const rulesPage =
    standing === "file" ? undefined : linkTo(site, from, { ...place, page: "rules" });
  const cite = (sources: Sources): Branch =>
    rulesPage === undefined
      ? source(words, sources, undefined)
      : sourceInShort(words, sources, rulesPage);
  const list = (title: string, items: readonly Branch[], tag = "ul"): Child =>
    items.length ? [h("h4", {}, title), h(tag, { class: "plain" }, items)] : undefined;
  const ruleItems = (rules: readonly Condition[]): Branch[] =>
    rules.flatMap(({ id }) => {
      const found = index.rules.get(id);
      return found ? h("li", {}, say(found.text), " ", cite(found.source)) : [];
    });
  const { conditions, offers: sharedOffers } = sharedOf(policy);
  const isOwn = (rule: Condition): boolean => !conditions.rules.includes(rule);
  const offerName = ({ name, beside }: Offer): Child => [
    h("strong", {}, say(name)),
    beside ? ` (${t.beside.toLowerCase()})` : "",
  ];
  const offerItem = ({ offer, source: cited }: { offer: Offer; source: Sources }): Branch =>
    h("li", {}, offerName(offer), ": ", say(offer.text), " ", cite(cited));
  const fold = (
    kind: "care-type" | "shared",
    id: string,
    title: string,
    ...children: Child[]
  ): Branch => h("details", { class: kind, id }, h("summary", {}, h("h3", {}, title)), children);

  const careType = ({ id, name, contracts, offers }: (typeof policy.careTypes)[number]): Branch => {
    const { from, until, untilOneOf = [] } = index.term(id);
    const last = words.either((until ? [until] : untilOneOf).map(day));
    const known = index.contracts.get(id);
    return fold(
      "care-type",
      id,
      say(name),
      contracts.length ? h("p", {}, t.term(day(from), last)) : undefined,
      contracts.length
        ? list(
            t.contracts,
            contracts.map((contract) =>
              h(
                "li",
                {},
                h("strong", {}, say(contract.name)),
                contract.text ? `: ${say(contract.text)}` : "",
                " ",
                cite(known?.get(contract.id)?.source ?? []),
              ),
            ),
            "ol",
          )
        : h("p", {}, t.noContracts),
      list(t.conditions, [
        ...(conditions.careTypes.has(id) ? [h("li", {}, t.theSharedConditions)] : []),
        ...ruleItems(rulesFor(policy.conditions, id).filter(isOwn)),
      ]),
      list(t.factors, ruleItems(rulesFor(policy.factors, id))),
      list(
        t.offers,
        offers.flatMap((offer) => {
          const found = index.offers.get(offer);
          if (!found) return [];
          return sharedOffers.includes(found.offer)
            ? h("li", {}, offerName(found.offer), `. ${t.seeAbove}`)
            : offerItem(found);
        }),
      ),
    );
  };

  const whenText = ({ when }: Step): string => {
    if (when?.on) return day(when.on);
    if (when?.period) return say(index.periods.get(when.period)?.wording);
    return when?.from ? t.from(day(when.from)) : "";
  };
  // The same date for several care types is one row.
  const dated = new Map<string, { when: string; what: string; whom: Set<string> }>();
  for (const { step } of index.steps.values()) {
    const [when, what] = [whenText(step), say(step.text)];
    if (!when) continue;
    const row = dated.get(when + what) ?? { when, what, whom: new Set() };
    for (const id of step.for === "all" ? index.careTypes.keys() : step.for) row.whom.add(id);
    dated.set(when + what, row);
  }
  const whom = (ids: ReadonlySet<string>): string =>
    ids.size === index.careTypes.size
      ? t.allCareTypes
      : words.list(
          [...index.careTypes.values()].flatMap(({ id, name }) => (ids.has(id) ? say(name) : [])),
        );

  return [
    h("h2", { id: "beleid" }, t.policyTitle),
    h("p", {}, t.policyLead(policy.document.title)),
    dated.size
      ? [
          h("h3", {}, t.dates),
          h(
            "div",
            { class: "table", role: "region", "aria-label": t.dates, tabindex: "0" },
            h(
              "table",
              {},
              h(
                "thead",
                {},
                h(
                  "tr",
                  {},
                  h("th", { scope: "col" }, t.datesWhen),
                  h("th", { scope: "col" }, t.datesWhat),
                  h("th", { scope: "col" }, t.datesWho),
                ),
              ),
              h(
                "tbody",
                {},
                [...dated.values()].map((row) =>
                  h(
                    "tr",
                    {},
                    h("th", { scope: "row" }, capital(row.when)),
                    h("td", {}, row.what),
                    h("td", {}, whom(row.whom)),
                  ),
                ),
              ),
            ),
          ),
        ]
      : undefined,
    index.periods.size
      ? h(
          "details",
          {},
          h("summary", {}, t.datesReading),
          h(
            "ul",
            { class: "plain" },
            [...index.periods.values()].map((period) =>
              h(
                "li",
                {},
                h("strong", {}, capital(say(period.wording))),
                `: ${words.range(period.from, period.until)}. ${say(period.reading)}`,
              ),
            ),
          ),
        )
      : undefined,
    h("h3", {}, t.careTypes),
    conditions.rules.length
      ? fold(
          "shared",
          "algemene-randvoorwaarden",
          t.sharedConditions,
          h("p", {}, t.holdsFor(whom(conditions.careTypes))),
          h("ul", { class: "plain" }, ruleItems(conditions.rules)),
        )
      : undefined,
    sharedOffers.length
      ? fold(
          "shared",
          "aanbod-voor-meer-zorgsoorten",
          t.sharedOffers,
          h(
            "ul",
            { class: "plain" },
            sharedOffers.flatMap(({ id }) => {
              const found = index.offers.get(id);
              return found ? offerItem(found) : [];
            }),
          ),
        )
      : undefined,
    policy.careTypes.map(careType),
  ];
}

const rulesFor = (rules: readonly Condition[] = [], careType: string): readonly Condition[] =>
  rules.filter((rule) => rule.for === "all" || rule.for.includes(careType));

/**
 * What several care types have in common stands once, above them: conditions of every care type that has
 * any, and offers that are of more than one.
 */
function sharedOf({ careTypes, conditions, offers }: Policy): {
  conditions: { rules: readonly Condition[]; careTypes: ReadonlySet<string> };
  offers: readonly Offer[];
} {
  const ids = careTypes.map(({ id }) => id).filter((id) => rulesFor(conditions, id).length);
  const isShared = ({ for: whom }: Condition): boolean =>
    ids.length > 1 && (whom === "all" || ids.every((id) => whom.includes(id)));
  const rules = (conditions ?? []).filter(isShared);
  return {
    conditions: { rules, careTypes: new Set(rules.length ? ids : []) },
    offers: offers.filter(
      ({ id }) => careTypes.filter((careType) => careType.offers.includes(id)).length > 1,
    ),
  };
}
