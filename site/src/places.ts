import type { Lang, Text } from "../../web/src/types.js";

/** The pages of each policy, in the order of the navigation. */
export const pageNames = ["check", "rules", "coverage", "proof"] as const;
export type PageName = (typeof pageNames)[number];

/** One page of the site. */
export interface Place {
  policy: string;
  lang: Lang;
  page: PageName;
}

export interface PolicyName {
  id: string;
  name: Text;
}

/** Every policy of the site; the first has the shortest addresses. */
export type Site = readonly [PolicyName, ...PolicyName[]];

export const languages = ["nl", "en"] as const satisfies readonly Lang[];

export const pageFiles: Record<PageName, string> = {
  check: "index.html",
  rules: "regels.html",
  coverage: "dekking.html",
  proof: "bewijs.html",
};

/** Where a page stands, seen from the root of the site. */
export function pathOf([first]: Site, { policy, lang, page }: Place): string {
  const folders = [lang === "nl" ? "" : lang, policy === first.id ? "" : policy];
  return [...folders.filter(Boolean), pageFiles[page]].join("/");
}

/** The way from one page to a path of the site: it holds wherever the site is hosted. */
export const way = (site: Site, from: Place, path: string): string =>
  ("../".repeat(pathOf(site, from).split("/").length - 1) || "./") + path;

export const linkTo = (site: Site, from: Place, to: Place): string =>
  way(site, from, pathOf(site, to));

export const places = (site: Site): Place[] =>
  site.flatMap(({ id }) =>
    languages.flatMap((lang) => pageNames.map((page) => ({ policy: id, lang, page }))),
  );
