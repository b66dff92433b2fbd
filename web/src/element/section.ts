import { html, nothing, type TemplateResult } from "lit";

/** A part of the explanation that always stands open. */
export const section = (title: string, note: string, body: unknown): TemplateResult =>
  html`<section class="block">
    <h3>${title}</h3>
    ${note ? html`<p class="note">${note}</p>` : nothing} ${body}
  </section>`;

/** A part of the explanation that opens on request. Print shows what stands open, and what is worth filing. */
export const fold = (title: string, note: string, body: unknown, filed = false): TemplateResult =>
  html`<details class="fold ${filed ? "filed" : ""}">
    <summary><h3>${title}</h3></summary>
    ${note ? html`<p class="note">${note}</p>` : nothing} ${body}
  </details>`;
