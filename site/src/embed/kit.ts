import type { Lang, Text } from "../../../web/src/types.js";
import type { Choice } from "./options.js";
import type { HostedFiles } from "./snippet.js";

/** What the page offers to choose from, and the files that hosts load. */
export interface Kit {
  policies: readonly [PolicyOffer, ...PolicyOffer[]];
  files: HostedFiles;
}

export interface PolicyOffer {
  id: string;
  name: Text;
  careTypes: readonly { id: string; name: Text }[];
}

export const firstChoice = ({ policies: [{ id }] }: Kit, lang: Lang): Choice => ({
  policy: id,
  script: "one",
  others: [],
  careTypes: [],
  lang,
  theme: "",
  flags: [],
});
