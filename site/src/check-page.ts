// What a check page knows of itself, for the script that starts with it and for the one that follows.
import type { ContractWijzer } from "../../web/src/index.js";
import type { Lang } from "../../web/src/types.js";
import { surroundings } from "./offline/surroundings.js";
import type { Place, Site } from "./places.js";

/** Every policy of the site; filled in when a script is built. */
declare const sitePolicies: Site;

export const site = sitePolicies;

const found = document.querySelector<ContractWijzer>("contract-wijzer");
if (!found) throw new Error("No check on this page");
/** It may still be bare markup at first: its script comes after the page's own. */
export const checker: ContractWijzer = found;

export const language = (): Lang => (document.documentElement.lang === "en" ? "en" : "nl");

/** Where this page's links say that it stands: in a copy that a browser saved, still on the site. */
export const address =
  document.querySelector<HTMLAnchorElement>('a[aria-current="page"]')?.href ?? "";
export const around = surroundings(address);
export const addressed = location.protocol.startsWith("http") && around.standing === "site";

const loaded: Place = {
  policy: checker.getAttribute("policy") ?? "",
  lang: language(),
  page: "check",
};

/** The page at this address, which changes with the language, save where the page stands on disk. */
export const here = (): Place => (addressed ? { ...loaded, lang: language() } : loaded);
