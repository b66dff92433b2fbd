import { html, nothing, type TemplateResult } from "lit";
import type { Keeper } from "../session/keeper.js";
import { download } from "./download.js";
import { codeOpener, fileOpener, keepMessage } from "./open-kept.js";
import { printed } from "./printed.js";
import { restWords } from "./rest-words.js";
import type { View } from "./view.js";

/** Ways to keep the practice and to open it again; beyond the tab nothing is kept unless the visitor asks. */
export function keep(
  view: View,
  keeper: Keeper,
  pages: { share: string; print: string },
  isTrial: boolean,
): TemplateResult {
  const { keep: t } = restWords(view);
  const save = (): void => {
    const file = keeper.file();
    if (file) download(file);
  };
  const copy = (link: string): Promise<void> => navigator.clipboard.writeText(link);
  return html`<section class="keep" part="keep" aria-labelledby="bewaren">
    <h2 id="bewaren" tabindex="-1">${t.title}</h2>
    <p class="note">${t.intro(keeper.staysInTab)}</p>
    ${isTrial ? html`<p><strong>${restWords(view).trial.notKept}</strong></p>` : nothing}
    <div class="keep-ways">
      ${
        pages.share
          ? html`<div class="field">
              <button type="button" @click=${() => void keeper.makeLink(pages.share, copy)}>
                ${t.link}
              </button>
              <p class="help">${t.linkNote}</p>
            </div>`
          : nothing
      }
      <div class="field">
        <button
          type="button"
          @click=${() => {
            if (!printed()) keeper.cannotPrint(pages.print);
          }}
        >
          ${t.print}
        </button>
        <p class="help">${t.printNote}</p>
      </div>
      <div class="field">
        <button type="button" @click=${save}>${t.file}</button>
        ${fileOpener(view, keeper)}
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
      ${codeOpener(view, keeper)}
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
            <p><a href=${keeper.link} target="_blank" rel="noopener">${t.openCode}</a></p>
          </div>`
        : nothing
    }
    ${keepMessage(view, keeper)}
    <slot name="keep"></slot>
  </section>`;
}
