import type { PolicyIndex } from "../../web/src/policy-index.js";
import type { CareTypeIds, Sources, Step } from "../../web/src/types.js";
import { current, header, type Shown } from "./header.js";
import { edition } from "./offline/edition.js";
import { fileName } from "./offline/file-name.js";
import { keepSection } from "./offline/keep-section.js";
import { linkTo, sitePageNames, way } from "./places.js";
import { source } from "./source.js";
import { pageTexts } from "./texts.js";
import { h, type Branch, type Child } from "./tree.js";
import { capital, wordsIn } from "./words.js";

/** The parts of the page that change with the language; the checker stands between them and stays. */
export const regionNames = ["header", "intro", "keep", "policy", "edition", "footer"] as const;
export type Regions = Record<(typeof regionNames)[number], Child>;

/** The page in one language, made from the rule file. */
export function regions(index: PolicyIndex, shown: Shown): Regions {
  const { place, from, site } = shown;
  const t = pageTexts[place.lang];
  const { policy } = index;
  const words = wordsIn(place.lang);
  const { say, day } = words;
  const rulesPage =
    shown.standing === "file" ? undefined : linkTo(site, from, { ...place, page: "rules" });
  const cite = (sources: Sources): Branch => source(words, sources, rulesPage);
  const list = (title: string, items: Child[], tag = "ul"): Child =>
    items.length ? [h("h4", {}, title), h(tag, { class: "plain" }, items)] : undefined;
  const holdsFor = (careTypes: CareTypeIds, id: string): boolean =>
    careTypes === "all" || careTypes.includes(id);
  const ruleItems = (
    rules: readonly { id: string; for: CareTypeIds }[],
    careType: string,
  ): Branch[] =>
    rules
      .filter((rule) => holdsFor(rule.for, careType))
      .flatMap((rule) => {
        const found = index.rules.get(rule.id);
        return found ? h("li", {}, say(found.text), " ", cite(found.source)) : [];
      });

  const careType = ({ id, name, contracts, offers }: (typeof policy.careTypes)[number]): Branch => {
    const { from, until, untilOneOf = [] } = index.term(id);
    const last = words.either((until ? [until] : untilOneOf).map(day));
    const known = index.contracts.get(id);
    return h(
      "details",
      { class: "care-type", id },
      h("summary", {}, h("h3", {}, say(name))),
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
      list(t.conditions, ruleItems(policy.conditions ?? [], id)),
      list(t.factors, ruleItems(policy.factors ?? [], id)),
      list(
        t.offers,
        offers.flatMap((offer) => {
          const found = index.offers.get(offer);
          return found
            ? h(
                "li",
                {},
                h("strong", {}, say(found.offer.name)),
                found.offer.beside ? ` (${t.beside.toLowerCase()})` : "",
                ": ",
                say(found.offer.text),
                " ",
                cite(found.source),
              )
            : [];
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

  return {
    header: header(shown),
    intro: [
      h("h1", {}, t.heading),
      h("p", { class: "lead" }, t.lead(policy.purchaser.name, policy.document.title)),
      h(
        "ul",
        { class: "points" },
        t.points.map((point) => h("li", {}, point)),
      ),
    ],
    policy: [
      h("h2", { id: "beleid" }, t.policyTitle),
      h("p", {}, t.policyLead(policy.document.title)),
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
      policy.careTypes.map(careType),
    ],
    keep: keepSection(shown, way(site, from, fileName(policy.id)), place.lang),
    edition: edition(index, shown.made, place.lang),
    footer: footer(shown),
  };
}

/** The foot of every page. */
export function footer({ site, place, from, standing }: Shown): Child {
  const t = pageTexts[place.lang];
  return [
    h("h2", {}, t.aboutTitle),
    t.about.map((paragraph) => h("p", {}, paragraph)),
    // A file on somebody's disk has no other pages beside it.
    standing === "file"
      ? undefined
      : h(
          "nav",
          { "aria-label": t.sitePagesLabel },
          h(
            "ul",
            {},
            sitePageNames.map((page) =>
              h(
                "li",
                {},
                h(
                  "a",
                  {
                    href: linkTo(site, from, { ...place, page }),
                    ...current(page === place.page, "page"),
                  },
                  t.pages[page],
                ),
              ),
            ),
          ),
        ),
  ];
}
