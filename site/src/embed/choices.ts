import type { Lang } from "../../../web/src/types.js";
import { h, type Branch, type Child } from "../tree.js";
import { capital } from "../words.js";
import type { Kit, PolicyOffer } from "./kit.js";
import { flagNames, type Choice } from "./options.js";
import { address, ids, withScript } from "./parts.js";
import { embedTexts } from "./texts.js";

/** The form: for which policy, in which language, with which looks. */
export function choices({ policies, files }: Kit, choice: Choice, lang: Lang): Branch {
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

/** With the chosen policy, with others beside it, or with all. */
export function whichScript({ policies }: Kit, lang: Lang): Branch {
  const t = embedTexts[lang];
  return h(
    "fieldset",
    { class: "places", [withScript]: "", hidden: "" },
    h("legend", {}, t.script),
    tick("radio", "script", "one", t.onePolicy, true, h("small", {}, t.onePolicyHelp)),
    tick("radio", "script", "several", t.severalPolicies, false, [
      h("small", {}, t.severalPoliciesHelp),
    ]),
    h(
      "div",
      { class: "ticks others" },
      policies.map(({ id, name }) => tick("checkbox", "others", id, name[lang])),
    ),
    tick("radio", "script", "whole", t.allPolicies, false, h("small", {}, t.allPoliciesHelp)),
  );
}

/** Where the script stands: on the host's own server, or here. */
export function places(lang: Lang): Branch {
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

/** How high the frame is. */
export function heights(lang: Lang): Branch {
  const t = embedTexts[lang];
  return h(
    "fieldset",
    { class: "places", [withScript]: "", hidden: "" },
    h("legend", {}, t.height),
    tick("radio", "height", "own", t.ownScroll, true, h("small", {}, t.ownScrollHelp)),
    tick("radio", "height", "full", t.fullHeight, false, h("small", {}, t.fullHeightHelp)),
  );
}

export const careTypeBoxes = ({ careTypes }: PolicyOffer, lang: Lang): Branch[] =>
  careTypes.map(({ id, name }) => tick("checkbox", "care-type", id, name[lang]));

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
