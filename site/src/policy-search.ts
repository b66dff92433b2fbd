// The field that finds a policy among many (policy-choice.ts).
import type { Lang } from "../../web/src/types.js";
import { pageTexts } from "./texts.js";

/** Letters and numbers as they are compared: Coöperatie is found by who types cooperatie. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether every word that was typed stands in the text, in whatever order. */
export function finds(text: string, typed: string): boolean {
  const searched = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

/** Follows the field, which may be drawn anew in another language. */
export function followPolicySearch(language: () => Lang): void {
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (field instanceof HTMLInputElement && field.id === "beleid-zoeken") show(field, language());
  });
  document.addEventListener("keydown", (event) => {
    const choice = (event.target as Element).closest<HTMLDetailsElement>(".choice");
    if (!choice) return;
    if (event.key === "Escape" && choice.open) {
      choice.open = false;
      choice.querySelector("summary")?.focus();
    } else if (event.key === "Enter" && (event.target as Element).id === "beleid-zoeken") {
      const [only, ...more] = choice.querySelectorAll<HTMLAnchorElement>("li:not([hidden]) a");
      if (only && !more.length) only.click();
    }
  });
}

function show(field: HTMLInputElement, lang: Lang): void {
  const entries = [...document.querySelectorAll<HTMLElement>(".choice li")];
  for (const entry of entries) entry.hidden = !finds(entry.dataset["words"] ?? "", field.value);
  const count = entries.filter((entry) => !entry.hidden).length;
  document
    .getElementById("beleid-gevonden")
    ?.replaceChildren(field.value.trim() ? pageTexts[lang].search.found(count) : "");
}
