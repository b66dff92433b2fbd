import type { Lang } from "../../web/src/types.js";
import type { Surroundings } from "./offline/surroundings.js";
import { offlineTexts } from "./offline/texts.js";
import { overMark } from "./over-mark.js";
import { linkTo, pageNames, type Place, type Site } from "./places.js";
import { policyChoice } from "./policy-choice.js";
import { pageTexts } from "./texts.js";
import { current, h, type Child } from "./tree.js";
import { wordsIn } from "./words.js";

/** Which page is shown, and from which address its links start. They differ where the language was changed in place. */
export interface Shown extends Surroundings {
  site: Site;
  place: Place;
  from: Place;
}

const others: Record<Lang, Lang> = { nl: "en", en: "nl" };

/** The top of every page: its parts, the language, and the policies to choose from. */
export function header(shown: Shown): Child {
  const { site, place, from } = shown;
  if (shown.standing === "file") return headerAlone(shown);
  const t = pageTexts[place.lang];
  const link = (to: Partial<Place>): string => linkTo(site, from, { ...place, ...to });
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
    policyChoice(shown),
  ];
}

/** The top of a page without others: its language changes in place, and it says of which year its rules are. */
function headerAlone({ site, place: { policy, lang }, made }: Shown): Child {
  const t = pageTexts[lang];
  const own = site.find(({ id }) => id === policy);
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
      own &&
        h(
          "p",
          {},
          h("strong", {}, offlineTexts[lang].rulesOf(own.year), overMark(own, made, lang)),
          ` · ${offlineTexts[lang].file(own.name[lang], wordsIn(lang).day(made))}`,
        ),
    ),
  ];
}
