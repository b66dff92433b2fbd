import type { Lang } from "../../web/src/types.js";
import type { Surroundings } from "./offline/surroundings.js";
import { offlineTexts } from "./offline/texts.js";
import { isOfSite, linkTo, pageNames, type Place, type Site } from "./places.js";
import { pageTexts } from "./texts.js";
import { h, type Child } from "./tree.js";
import { wordsIn } from "./words.js";

/** Which page is shown, and from which address its links start. They differ where the language was changed in place. */
export interface Shown extends Surroundings {
  site: Site;
  place: Place;
  from: Place;
}

const others: Record<Lang, Lang> = { nl: "en", en: "nl" };

export const current = (is: boolean, what: string): Record<string, string> =>
  is ? { "aria-current": what } : {};

/** The top of every page: its parts, the language, and the policies to choose from. */
export function header(shown: Shown): Child {
  const { site, place, from } = shown;
  if (shown.standing === "file") return headerAlone(shown);
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

/** The top of a page without others: its language changes in place, and it says what it is. */
function headerAlone({ site, place: { policy, lang }, made }: Shown): Child {
  const t = pageTexts[lang];
  const name = site.find(({ id }) => id === policy)?.name[lang] ?? "";
  return [
    h("a", { class: "skip", href: "#main" }, t.skip),
    h(
      "div",
      { class: "bar" },
      h("p", { class: "mark" }, "Contractwijzer"),
      h(
        "button",
        {
          type: "button",
          class: "switch",
          hidden: "",
          lang: t.switchTo.lang,
          title: t.switchTo.label,
        },
        t.switchTo.name,
      ),
    ),
    h(
      "div",
      { class: "policies" },
      h("p", {}, offlineTexts[lang].file(name, wordsIn(lang).day(made))),
    ),
  ];
}
