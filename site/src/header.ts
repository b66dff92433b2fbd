import type { Lang } from "../../web/src/types.js";
import { isOfSite, linkTo, pageNames, type Place, type Site } from "./places.js";
import { pageTexts } from "./texts.js";
import { h, type Child } from "./tree.js";

/** Which page is shown, and from which address its links start. They differ where the language was changed in place. */
export interface Shown {
  site: Site;
  place: Place;
  from: Place;
}

const others: Record<Lang, Lang> = { nl: "en", en: "nl" };

export const current = (is: boolean, what: string): Record<string, string> =>
  is ? { "aria-current": what } : {};

/** The top of every page: its parts, the language, and the policies to choose from. */
export function header({ site, place, from }: Shown): Child {
  const t = pageTexts[place.lang];
  const link = (to: Partial<Place>): string => linkTo(site, from, { ...place, ...to });
  // A page that is of no policy leads to the check of each.
  const apart = isOfSite(place.page);
  return [
    h("a", { class: "skip", href: "#main" }, t.skip),
    h(
      "div",
      { class: "bar" },
      h("p", { class: "mark" }, "Contractwijzer"),
      h(
        "nav",
        { class: "pages", "aria-label": t.pagesLabel },
        h(
          "ul",
          {},
          pageNames.map((page) =>
            h(
              "li",
              {},
              h(
                "a",
                { href: link({ page }), ...current(page === place.page, "page") },
                t.pages[page],
              ),
            ),
          ),
        ),
      ),
      h(
        "a",
        {
          class: "switch",
          href: link({ lang: others[place.lang] }),
          hreflang: t.switchTo.lang,
          lang: t.switchTo.lang,
          title: t.switchTo.label,
        },
        t.switchTo.name,
      ),
    ),
    h(
      "nav",
      { class: "policies", "aria-label": t.policiesLabel },
      h(
        "ul",
        {},
        site.map(({ id, name }) =>
          h(
            "li",
            {},
            h(
              "a",
              {
                href: link(apart ? { policy: id, page: "check" } : { policy: id }),
                ...current(!apart && id === place.policy, "true"),
              },
              name[place.lang],
            ),
          ),
        ),
      ),
    ),
  ];
}
