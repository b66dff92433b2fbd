import type { Lang } from "../../../web/src/types.js";
import { toNodes } from "../tree.js";
import { careTypeBoxes } from "./choices.js";
import { fileList } from "./file-list.js";
import { firstChoice, type Kit } from "./kit.js";
import {
  attributesOf,
  flagNames,
  optionNames,
  scriptKinds,
  type Choice,
  type OptionName,
} from "./options.js";
import { address, ids, onlyFrom, withScript } from "./parts.js";
import { elementSnippet, frameSnippet } from "./snippet.js";
import { embedTexts } from "./texts.js";

/** Filled in when this script is built. */
declare const embedKit: Kit;

const kit = embedKit;
const lang: Lang = document.documentElement.lang === "en" ? "en" : "nl";
const t = embedTexts[lang];

/** The root of this site: this script stands in a folder of it. */
const root = new URL("..", (document.currentScript as HTMLScriptElement).src);
/** The same, where others can reach it. */
const site = root.protocol.startsWith("http") ? root : undefined;

const form = document.querySelector<HTMLFormElement>(`#${ids.choices}`);
const preview = document.querySelector(`#${ids.preview}`);

const each = (attribute: string, value?: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(
    value === undefined ? `[${attribute}]` : `[${attribute}="${value}"]`,
  ),
];
const write = (id: string, text: string): void => {
  const code = document.getElementById(id);
  if (code) code.textContent = text;
};

function chosen(data: FormData): Choice {
  const words = (name: OptionName): string[] =>
    data.getAll(name).filter((value) => typeof value === "string");
  const word = (name: OptionName): string => words(name)[0] ?? "";
  return {
    policy: word("policy"),
    script: scriptKinds.find((kind) => kind === data.get("script")) ?? "one",
    others: data.getAll("others").filter((id) => typeof id === "string"),
    careTypes: words("care-type"),
    lang: word("lang") === "en" ? "en" : "nl",
    theme: word("theme"),
    flags: flagNames.filter((flag) => data.has(flag)),
  };
}

/** What was asked of the preview: what the visitor changed in it stays, until it is chosen anew. */
let asked = attributesOf(firstChoice(kit, lang));

function show(): void {
  if (!form) return;
  const data = new FormData(form);
  const choice = chosen(data);

  const wanted = attributesOf(choice);
  for (const name of optionNames) {
    const value = wanted.get(name);
    if (value === asked.get(name)) continue;
    if (value === undefined) preview?.removeAttribute(name);
    else preview?.setAttribute(name, value);
  }
  asked = wanted;
  const stage = preview?.parentElement;
  if (stage) stage.dataset["theme"] = choice.theme;

  const here = site && data.get("from") === "site" ? site : undefined;
  for (const from of ["own", "site"])
    for (const part of each(onlyFrom, from)) part.hidden = from !== (here ? "site" : "own");
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name="others"]')) {
    box.disabled = choice.script !== "several" || box.value === choice.policy;
    box.closest("label")?.toggleAttribute("hidden", box.value === choice.policy);
  }
  const list = toNodes(fileList(kit.files, choice, lang, root.href));
  document.getElementById(ids.files)?.replaceChildren(...list);

  const inPage = elementSnippet(choice, kit.files, here);
  write(ids.html, inPage.html);
  write(ids.policy, inPage.policy);
  if (site) {
    const inFrame = frameSnippet(
      choice,
      kit.files,
      site,
      embedTexts[choice.lang].frameTitle,
      data.get("height") === "full",
    );
    write(ids.frameHtml, inFrame.html);
    write(ids.framePolicy, inFrame.policy);
  }
  // What was copied is no longer what stands there.
  for (const status of document.querySelectorAll(".snippet [role=status]")) status.textContent = "";
}

// Not the form's own event: some of its controls stand elsewhere.
document.addEventListener("change", ({ target }) => {
  const isOurs =
    (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) &&
    target.form === form;
  if (!isOurs) return;
  if (target.name === "policy") {
    const policy = kit.policies.find(({ id }) => id === target.value);
    const boxes = policy ? toNodes(careTypeBoxes(policy, lang)) : [];
    document.getElementById(ids.careTypes)?.replaceChildren(...boxes);
  }
  show();
});
form?.addEventListener("submit", (event) => event.preventDefault());

document.addEventListener("click", ({ target }) => {
  if (target instanceof HTMLButtonElement && target.closest(".snippet-bar")) void copy(target);
});

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = document.getElementById(button.value);
  const status = button.parentElement?.querySelector("[role=status]");
  if (!code || !status) return;
  // Said again, it must change in between.
  status.textContent = "";
  const copied = await toClipboard(code.textContent);
  if (!copied) {
    getSelection()?.selectAllChildren(code);
    code.parentElement?.focus();
  }
  status.textContent = copied ? t.copied : t.refused;
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission, or an address without encryption, where there is no clipboard
  }
}

for (const part of each(withScript)) part.hidden = false;
for (const part of each(address))
  part.hidden = part.getAttribute(address) !== (site ? "some" : "none");
if (!site)
  for (const choice of document.querySelectorAll<HTMLInputElement>('input[name="from"]'))
    choice.disabled = choice.value === "site";
show();
