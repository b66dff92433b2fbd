import { pathOf, type Site } from "../places.js";

export const dataType = "application/ld+json";

/** A policy's linked data lies beside its page of rules, which it names; it is in both languages. */
export const dataFile = (site: Site, policy: string): string =>
  pathOf(site, { policy, lang: "nl", page: "rules" }).replace(/\.html$/, ".jsonld");
