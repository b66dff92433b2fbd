import type { Shown } from "./header.js";
import { overMark } from "./over-mark.js";
import { isOfSite, linkTo, type PolicyName } from "./places.js";
import { pageTexts } from "./texts.js";
import { current, h, type Branch, type Child } from "./tree.js";

/** From so many policies on they fold into one control: side by side they would push the page down. */
const many = 4;

/** The policies of the site to choose from; a page that is of none leads to the check of each. */
export function policyChoice(shown: Shown): Child {
  const { site, place, from, made } = shown;
  const { lang } = place;
  const t = pageTexts[lang];
  const apart = isOfSite(place.page);
  const isMany = site.length >= many;
  const named = (policy: PolicyName): Child => [policy.name[lang], overMark(policy, made, lang)];
  const entry = (policy: PolicyName): Branch => {
    const { id, actsFor, year } = policy;
    const to = linkTo(site, from, { ...place, policy: id, ...(apart ? { page: "check" } : {}) });
    const link = { href: to, ...current(!apart && id === place.policy, "true") };
    const name = h("span", {}, named(policy));
    return isMany
      ? h(
          "li",
          { "data-words": [policy.name[lang], actsFor, year].join(" ") },
          h("a", link, name, actsFor ? h("small", {}, actsFor) : undefined),
        )
      : h("li", {}, h("a", link, name));
  };
  const byName = (a: PolicyName, b: PolicyName): number =>
    a.name[lang].localeCompare(b.name[lang], lang);
  const list = h("ul", {}, (isMany ? [...site].sort(byName) : site).map(entry));
  const chosen = apart ? undefined : site.find(({ id }) => id === place.policy);
  return h(
    "nav",
    { class: "policies", "aria-label": t.policiesLabel },
    isMany
      ? h(
          "details",
          { id: "beleid-keuze", class: "choice" },
          h(
            "summary",
            {},
            `${t.policiesLabel}: `,
            h("strong", {}, chosen ? named(chosen) : t.choosePolicy),
          ),
          search(t.search),
          list,
        )
      : list,
  );
}

/** It waits for the page's script (policy-search.ts): without that it would find nothing. */
const search = ({ label, hint }: { label: string; hint: string }): Branch =>
  h(
    "div",
    { class: "choice-search", hidden: "" },
    h("label", { for: "beleid-zoeken" }, label),
    h("input", {
      type: "search",
      id: "beleid-zoeken",
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": "beleid-hint",
    }),
    h("p", { id: "beleid-hint" }, hint),
    h("p", { id: "beleid-gevonden", role: "status" }),
  );
