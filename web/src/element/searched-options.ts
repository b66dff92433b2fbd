import { html, type TemplateResult } from "lit";
import type { View } from "./view.js";

/**
 * Options that are too many to read them all, under a field: what is typed there hides those that do
 * not have it. Each is a radio button or a box as ever, so that what is chosen is said and changed as
 * elsewhere; the one that is chosen stays in sight.
 */
export function searchedOptions(
  view: View,
  id: string,
  options: readonly TemplateResult[],
): TemplateResult {
  const { questions } = view.t;
  const find = (event: Event): void => {
    const { field, status, labels } = partsOf(event);
    const found = having(field.value, labels);
    for (const label of labels) label.hidden = !found.includes(label) && !inputOf(label)?.checked;
    if (status)
      status.textContent = field.value.trim() ? questions.found(found.length, labels.length) : "";
  };
  // Down goes on to what is found; Enter takes it where it is the only one.
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== "ArrowDown") return;
    event.preventDefault();
    const { field, labels } = partsOf(event);
    const [first, second] = having(field.value, labels);
    const input = first && inputOf(first);
    if (event.key === "ArrowDown") input?.focus();
    else if (!second) input?.click();
  };
  return html`<div class="searched">
    <label for=${id}>${questions.search(options.length)}</label>
    <input
      type="text"
      role="searchbox"
      id=${id}
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      aria-controls="${id}-found"
      @input=${find}
      @keydown=${goOn}
    />
    <p class="help" role="status"></p>
    <div class="options stack found" id="${id}-found">${options}</div>
  </div>`;
}

/** Those that have every word that was typed. */
function having(typed: string, labels: readonly HTMLElement[]): HTMLElement[] {
  const words = plain(typed).split(/\s+/);
  return labels.filter((label) => {
    const text = plain(label.textContent);
    return words.every((word) => text.includes(word));
  });
}

const inputOf = (label: Element): HTMLInputElement | null => label.querySelector("input");

/** The field that an event is about, and what stands with it. */
function partsOf(event: Event): {
  field: HTMLInputElement;
  status: Element | null | undefined;
  labels: HTMLElement[];
} {
  const field = event.currentTarget as HTMLInputElement;
  const around = field.parentElement;
  const labels = around?.querySelectorAll<HTMLElement>(".option") ?? [];
  return { field, status: around?.querySelector("[role=status]"), labels: [...labels] };
}

/** Without accents and capitals: who looks for a name need not type those. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
