import type { Lang, Text } from "../../../web/src/types.js";
import { h, type Branch, type Child } from "../tree.js";
import { capital, wordsIn } from "../words.js";
import { flagNames, type Choice } from "./options.js";
import { elementSnippet, scriptOf, type HostedFile, type HostedFiles } from "./snippet.js";
import { embedTexts } from "./texts.js";

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

/** Parts of the page that its script reads or writes, by id. */
export const ids = {
  choices: "keuzes",
  careTypes: "zorgsoorten",
  preview: "voorbeeld",
  files: "bestanden",
  html: "html-code",
  policy: "html-csp",
  frameHtml: "iframe-code",
  framePolicy: "iframe-csp",
} as const;

/** Attribute for what is there with the script only; it shows them. */
export const withScript = "data-with-script";
/** Attribute for what belongs to one answer to where the script stands. */
export const onlyFrom = "data-from";
/** Attribute for what needs an address of this site, and for what stands instead where it has none. */
export const address = "data-address";

export const firstChoice = ({ policies: [{ id }] }: Kit, lang: Lang): Choice => ({
  policy: id,
  whole: false,
  careTypes: [],
  lang,
  theme: "",
  flags: [],
});

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
      whichScript(lang),
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
      h(
        "ol",
        { class: "steps", [address]: "some", hidden: "" },
        h(
          "li",
          {},
          h("h3", {}, t.html),
          code(ids.frameHtml, t.frameHtmlName, "", lang),
          h("p", { class: "muted" }, t.inFrameHeight),
        ),
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

function choices({ policies, files }: Kit, choice: Choice, lang: Lang): Branch {
  const t = embedTexts[lang];
  const themes = [
    { value: "", name: t.asVisitor },
    { value: "light", name: t.light },
    { value: "dark", name: t.dark },
    ...files.themes.map(({ theme }) => ({ value: theme, name: capital(theme) })),
  ];
  return h(
    "form",
    { id: ids.choices, class: "choices", autocomplete: "off", "aria-labelledby": "keuzes-titel" },
    h("h2", { id: "keuzes-titel" }, t.choices),
    h(
      "div",
      { class: "column" },
      select(
        "policy",
        t.policy,
        policies.map(({ id, name }) => ({ value: id, name: name[lang] })),
      ),
      h(
        "fieldset",
        {},
        h("legend", {}, t.language),
        h(
          "div",
          { class: "ticks row" },
          Object.entries(t.languages).map(([value, name]) =>
            tick("radio", "lang", value, name, value === choice.lang),
          ),
        ),
      ),
      select("theme", t.theme, themes),
      h(
        "div",
        { class: "ticks" },
        flagNames.map((flag) => tick("checkbox", flag, "", t.flags[flag])),
      ),
    ),
    h(
      "fieldset",
      { "aria-describedby": "zorgsoorten-uitleg" },
      h("legend", {}, t.careTypes),
      h("p", { id: "zorgsoorten-uitleg", class: "muted" }, t.careTypesHelp),
      h("div", { id: ids.careTypes, class: "ticks" }, careTypeBoxes(policies[0], lang)),
    ),
  );
}

const select = (
  name: string,
  label: string,
  options: readonly { value: string; name: string }[],
): Branch =>
  h(
    "div",
    { class: "field" },
    h("label", { for: `keuze-${name}` }, label),
    h(
      "select",
      { id: `keuze-${name}`, name },
      options.map((option) => h("option", { value: option.value }, option.name)),
    ),
  );

/** With the chosen policy, or with all. */
function whichScript(lang: Lang): Branch {
  const t = embedTexts[lang];
  return h(
    "fieldset",
    { class: "places", [withScript]: "", hidden: "" },
    h("legend", {}, t.script),
    tick("radio", "script", "one", t.onePolicy, true, h("small", {}, t.onePolicyHelp)),
    tick("radio", "script", "whole", t.allPolicies, false, h("small", {}, t.allPoliciesHelp)),
  );
}

/** Where the script stands: on the host's own server, or here. */
function places(lang: Lang): Branch {
  const t = embedTexts[lang];
  return h(
    "fieldset",
    { class: "places", [withScript]: "", hidden: "" },
    h("legend", {}, t.from),
    tick("radio", "from", "own", t.ownServer, true, h("small", {}, t.ownServerHelp)),
    tick("radio", "from", "site", t.thisSite, false, [
      h("small", { [address]: "some" }, t.thisSiteHelp),
      h("small", { [address]: "none", hidden: "" }, t.noAddress),
    ]),
  );
}

/** A control with its label; of the form, wherever it stands. */
function tick(
  type: "checkbox" | "radio",
  name: string,
  value: string,
  label: string,
  checked = false,
  help?: Child,
): Branch {
  return h(
    "label",
    { class: "tick" },
    h("input", { type, name, value, form: ids.choices, ...(checked ? { checked: "" } : {}) }),
    h("span", {}, label, help),
  );
}

export const careTypeBoxes = ({ careTypes }: PolicyOffer, lang: Lang): Branch[] =>
  careTypes.map(({ id, name }) => tick("checkbox", "care-type", id, name[lang]));

/** What a host puts on its own server. */
export function fileList(files: HostedFiles, choice: Choice, lang: Lang, root: string): Branch[] {
  const t = embedTexts[lang];
  const { number } = wordsIn(lang);
  const needed: HostedFile[] = [
    scriptOf(choice, files),
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

/** Something to copy, in a box that scrolls by itself. */
function code(id: string, name: string, text: string, lang: Lang): Branch {
  return h(
    "div",
    { class: "snippet" },
    h(
      "div",
      { class: "snippet-bar" },
      h("p", { id: `${id}-naam` }, name),
      h("p", { role: "status" }),
      h(
        "button",
        {
          type: "button",
          id: `${id}-kopieer`,
          value: id,
          "aria-labelledby": `${id}-kopieer ${id}-naam`,
          [withScript]: "",
          hidden: "",
        },
        embedTexts[lang].copy,
      ),
    ),
    h(
      "pre",
      { tabindex: "0", role: "region", "aria-labelledby": `${id}-naam` },
      h("code", { id }, text),
    ),
  );
}
