import type { Lang } from "../../../web/src/types.js";
import { h, type Child } from "../tree.js";
import { choices, heights, places, whichScript } from "./choices.js";
import { code } from "./code.js";
import { fileList } from "./file-list.js";
import { firstChoice, type Kit } from "./kit.js";
import { address, ids, onlyFrom, withScript } from "./parts.js";
import { elementSnippet } from "./snippet.js";
import { embedTexts } from "./texts.js";

/** For the web master of a site that embeds the check; `root` leads from the page to the site's root. */
export function embedPage(kit: Kit, lang: Lang, root: string): Child {
  const t = embedTexts[lang];
  const [first] = kit.policies;
  const choice = firstChoice(kit, lang);
  const { html, policy } = elementSnippet(choice, kit.files);
  return [
    h(
      "div",
      { class: "intro" },
      h("h1", {}, t.title),
      h("p", { class: "lead" }, t.lead),
      h(
        "ul",
        { class: "points" },
        t.points.map((point) => h("li", {}, point)),
      ),
    ),
    h("noscript", {}, h("p", { class: "cannot" }, t.noscript(first.name[lang]))),
    h(
      "div",
      { class: "configure", [withScript]: "", hidden: "" },
      choices(kit, choice, lang),
      h(
        "div",
        { class: "look" },
        h("h2", { id: "voorbeeld-titel" }, t.preview),
        h(
          "div",
          { class: "stage", role: "region", "aria-labelledby": "voorbeeld-titel", tabindex: "0" },
          h(
            "contract-wijzer",
            { id: ids.preview, policy: first.id, lang },
            h("p", { class: "starting" }, t.starting),
          ),
        ),
      ),
    ),
    h(
      "section",
      { class: "part", "aria-labelledby": "pagina-titel" },
      h("h2", { id: "pagina-titel" }, t.inPage),
      whichScript(kit, lang),
      places(lang),
      h(
        "ol",
        { class: "steps" },
        h(
          "li",
          { [onlyFrom]: "own" },
          h("h3", {}, t.files),
          h("p", {}, t.filesLead),
          h("ul", { id: ids.files, class: "files" }, fileList(kit.files, choice, lang, root)),
        ),
        h(
          "li",
          {},
          h("h3", {}, t.html),
          h("p", {}, t.htmlLead),
          code(ids.html, t.htmlName, html, lang),
          h("p", { class: "muted", [onlyFrom]: "own" }, t.htmlOwn),
          h("p", { class: "muted", [onlyFrom]: "site", hidden: "" }, t.htmlSite),
        ),
        h(
          "li",
          {},
          h("h3", {}, t.policyTitle),
          h("p", {}, t.policyLead),
          code(ids.policy, t.policyName, policy, lang),
          h("p", { class: "muted" }, t.policyMore),
        ),
      ),
    ),
    h(
      "section",
      { class: "part", "aria-labelledby": "iframe-titel" },
      h("h2", { id: "iframe-titel" }, t.inFrame),
      h("p", { class: "part-lead" }, t.inFrameLead),
      h("noscript", {}, h("p", {}, t.needsScript)),
      h("p", { class: "cannot", [address]: "none", hidden: "" }, t.noAddress),
      heights(lang),
      h(
        "ol",
        { class: "steps", [address]: "some", hidden: "" },
        h("li", {}, h("h3", {}, t.html), code(ids.frameHtml, t.frameHtmlName, "", lang)),
        h(
          "li",
          {},
          h("h3", {}, t.policyTitle),
          h("p", {}, t.policyLead),
          code(ids.framePolicy, t.framePolicyName, "", lang),
        ),
      ),
    ),
  ];
}
