import type { Lang } from "../../../web/src/types.js";
import { h, type Branch } from "../tree.js";
import { wordsIn } from "../words.js";
import type { Choice } from "./options.js";
import { scriptsOf, type HostedFile, type HostedFiles } from "./snippet.js";
import { embedTexts } from "./texts.js";

/** What a host puts on its own server. */
export function fileList(files: HostedFiles, choice: Choice, lang: Lang, root: string): Branch[] {
  const t = embedTexts[lang];
  const { number } = wordsIn(lang);
  const needed: HostedFile[] = [
    ...scriptsOf(choice, files),
    ...files.themes.filter(({ theme }) => theme === choice.theme),
  ];
  return needed.map(({ name, path, bytes }) =>
    h(
      "li",
      {},
      h("a", { href: root + path, download: name }, name),
      " ",
      h("span", { class: "muted" }, `(${t.size(number(Math.ceil(bytes / 1000)))})`),
    ),
  );
}
