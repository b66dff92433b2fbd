import { html, nothing, type TemplateResult } from "lit";
import type { Keeper } from "../session/keeper.js";
import { download } from "./download.js";
import { icon } from "./icons.js";
import { restWords } from "./rest-words.js";
import type { View } from "./view.js";

/** Ways to keep the practice and to open it again; beyond the tab nothing is kept unless the visitor asks. */
export function keep(
  view: View,
  keeper: Keeper,
  sharePage: string,
  isTrial: boolean,
): TemplateResult {
  const { keep: t } = restWords(view);
  // No form: a sandboxed frame may not submit one.
  const open = (event: Event): void => {
    const input = (event.target as Element).closest(".typed")?.querySelector("textarea");
    if (input?.value.trim()) keeper.openCode(input.value);
  };
  const save = (): void => {
    const file = keeper.file();
    if (file) download(file);
  };
  const copy = (link: string): Promise<void> => navigator.clipboard.writeText(link);
  const message = keeper.told?.(t) ?? "";
  return html`<section class="keep" part="keep" aria-labelledby="bewaren">
    <h2 id="bewaren">${t.title}</h2>
    <p class="note">${t.intro(keeper.staysInTab)}</p>
    ${isTrial ? html`<p><strong>${restWords(view).trial.notKept}</strong></p>` : nothing}
    <div class="keep-ways">
      ${
        sharePage
          ? html`<div class="field">
              <button type="button" @click=${() => void keeper.makeLink(sharePage, copy)}>
                ${t.link}
              </button>
              <p class="help">${t.linkNote}</p>
            </div>`
          : nothing
      }
      <div class="field">
        <button type="button" @click=${() => print()}>${t.print}</button>
        <p class="help">${t.printNote}</p>
      </div>
      <div class="field">
        <button type="button" @click=${save}>${t.file}</button>
        <label class="button">
          ${t.openFile}
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
        </label>
      </div>
      <div class="field">
        <label class="option">
          <input
            type="checkbox"
            .checked=${keeper.remembering}
            aria-describedby="onthouden-uitleg"
            @change=${(event: Event) => {
              const box = event.target as HTMLInputElement;
              keeper.setRemembering(box.checked);
              box.checked = keeper.remembering;
            }}
          />
          <span>${t.remember}</span>
        </label>
        <p class="help" id="onthouden-uitleg">${t.rememberNote}</p>
      </div>
      <div class="field">
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
      </div>
    </div>
    ${
      keeper.link
        ? html`<div class="field">
            <label for="link">${t.linkLabel}</label>
            <input
              type="text"
              id="link"
              readonly
              .value=${keeper.link}
              @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
            />
          </div>`
        : nothing
    }
    <div class="keep-message ${keeper.fault ? "fault" : ""}" role="status">
      ${
        message
          ? html`<p>${keeper.fault ? icon("cross") : nothing}<span>${message}</span></p>`
          : nothing
      }
    </div>
    <slot name="keep"></slot>
  </section>`;
}
