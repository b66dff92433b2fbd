import type { PolicyIndex } from "../../web/src/policy-index.js";
import { header, type Shown } from "./header.js";
import { edition } from "./offline/edition.js";
import { fileName } from "./offline/file-name.js";
import { keepSection } from "./offline/keep-section.js";
import { linkTo, sitePageNames, way } from "./places.js";
import { policyToRead } from "./policy-to-read.js";
import { pageTexts } from "./texts.js";
import { current, h, type Child } from "./tree.js";

/** The parts of the page that change with the language; the checker stands between them and stays. */
export const regionNames = ["header", "intro", "keep", "policy", "edition", "footer"] as const;
export type Regions = Record<(typeof regionNames)[number], Child>;

/** The page in one language, made from the rule file. */
export function regions(index: PolicyIndex, shown: Shown): Regions {
  const { place, from, site } = shown;
  const t = pageTexts[place.lang];
  const { policy } = index;
  return {
    header: header(shown),
    intro: [
      h("h1", {}, t.heading),
      h("p", { class: "lead" }, t.lead(policy.purchaser.name, policy.purchaser.actsFor ?? "")),
      h(
        "ul",
        { class: "points" },
        t.points.map((point) => h("li", {}, point)),
      ),
    ],
    policy: policyToRead(index, shown),
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
