import type { Lang, Text } from "../../web/src/types.js";

/** The pages of each policy, in the order of the navigation. */
const ofPolicy = {
  check: "index.html",
  rules: "regels.html",
  coverage: "dekking.html",
  proof: "bewijs.html",
} as const;

/** The pages that the site has once, in the order of the foot. */
const ofSite = {
  embed: "insluiten.html",
  accessibility: "toegankelijkheid.html",
} as const;

export type PolicyPage = keyof typeof ofPolicy;
export type SitePage = keyof typeof ofSite;
export type PageName = PolicyPage | SitePage;

export const pageNames = Object.keys(ofPolicy) as PolicyPage[];
export const sitePageNames = Object.keys(ofSite) as SitePage[];
export const isOfSite = (page: PageName): page is SitePage => page in ofSite;

/** One page of the site. */
export interface Place {
  /** On a page that the site has once: the policy that its links to the others lead to. */
  policy: string;
  lang: Lang;
  page: PageName;
}

/** What pages say of a policy that is not theirs. */
export interface PolicyName {
  id: string;
  name: Text;
  /** Whom its purchaser buys for, under the names that practices know; empty where the document names nobody. */
  actsFor: string;
  /** The year that its rules are of: 2025, or 2025–2026. */
  year: string;
  /** The last day of its own year; undefined where the document gives none. */
  until?: string;
}

/** Every policy of the site; the first has the shortest addresses. */
export type Site = readonly [PolicyName, ...PolicyName[]];

export const titlesOf = (site: Site): Record<string, Text> =>
  Object.fromEntries(site.map(({ id, name }) => [id, name]));

export const languages = ["nl", "en"] as const satisfies readonly Lang[];

export const pageFiles: Record<PageName, string> = { ...ofPolicy, ...ofSite };

/** Where a page stands, seen from the root of the site. */
export function pathOf([first]: Site, { policy, lang, page }: Place): string {
  const folders = [lang === "nl" ? "" : lang, policy === first.id || isOfSite(page) ? "" : policy];
  return [...folders.filter(Boolean), pageFiles[page]].join("/");
}

/** The way from one page to a path of the site: it holds wherever the site is hosted. */
export const way = (site: Site, from: Place, path: string): string =>
  ("../".repeat(pathOf(site, from).split("/").length - 1) || "./") + path;

export const linkTo = (site: Site, from: Place, to: Place): string =>
  way(site, from, pathOf(site, to));

export const places = (site: Site): Place[] =>
  languages.flatMap((lang) => [
    ...site.flatMap(({ id }) => pageNames.map((page) => ({ policy: id, lang, page }))),
    ...sitePageNames.map((page) => ({ policy: site[0].id, lang, page })),
  ]);
