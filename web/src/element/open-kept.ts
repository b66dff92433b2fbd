import { html, nothing, type TemplateResult } from "lit";
import type { Keeper } from "../session/keeper.js";
import { icon } from "./icons.js";
import { restWords } from "./rest-words.js";
import type { View } from "./view.js";

/** Where a kept practice is opened before anything is chosen. */
export const openKept = (view: View, keeper: Keeper): TemplateResult =>
  html`<p>${fileOpener(view, keeper)}</p>
    ${codeOpener(view, keeper)} ${keepMessage(view, keeper)}`;

export function fileOpener(view: View, keeper: Keeper): TemplateResult {
  return html`<label class="button">
    ${restWords(view).keep.openFile}
    <input
      type="file"
      id="bewaard-bestand"
      class="visually-hidden"
      accept="application/json,.json"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        if (file) void keeper.openFile(file);
        input.value = "";
      }}
    />
  </label>`;
}

/** Takes a code, and a link too. */
export function codeOpener(view: View, keeper: Keeper): TemplateResult {
  const { keep: t } = restWords(view);
  // No form: a sandboxed frame may not submit one.
  const open = (event: Event): void => {
    const input = (event.target as Element).closest(".typed")?.querySelector("textarea");
    if (input?.value.trim()) keeper.openText(input.value);
  };
  return html`<div class="field">
    <label for="code">${t.code}</label>
    <div class="typed">
      <textarea
        id="code"
        rows="3"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="code-uitleg"
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          open(event);
        }}
      ></textarea>
      <button type="button" @click=${open}>${t.openCode}</button>
    </div>
    <p class="help" id="code-uitleg">${t.codeNote}</p>
  </div>`;
}

/** What became of what was asked of the keeper. */
export function keepMessage(view: View, keeper: Keeper): TemplateResult {
  const message = keeper.told?.(restWords(view).keep) ?? "";
  return html`<div class="keep-message ${keeper.fault ? "fault" : ""}" role="status">
    ${
      message
        ? html`<p>${keeper.fault ? icon("cross") : nothing}<span>${message}</span></p>`
        : nothing
    }
  </div>`;
}
