import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../result.js";
import type { Texts } from "../texts/index.js";
import type { Lang } from "../types.js";
import { icon } from "./icons.js";

/** What the page's owner did wrong: a visitor can do nothing about it, and is told no more. */
export const notSetUp = (t: Texts): TemplateResult =>
  html`<p class="failed" role="alert" id="mislukt" tabindex="-1">${t.notSetUp}</p>`;

/** What is wrong, and not with one answer. */
export const failure = (
  t: Texts | undefined,
  lang: Lang,
  errors: readonly Fault[],
  goesOn: boolean,
): TemplateResult =>
  html`<section class="failed" role="alert" id="mislukt" tabindex="-1" lang=${lang}>
    ${icon("cross")}
    <div>
      ${goesOn || !t ? nothing : html`<h2>${t.failed}</h2>`}
      ${errors.map(({ message, hint }) => {
        const [how, ...which] = hint?.[lang].split("\n") ?? [];
        return html`<p>${message[lang]} ${how}</p>
          ${
            which.length
              ? html`<ul>
                  ${which.map((one) => html`<li>${one}</li>`)}
                </ul>`
              : nothing
          }`;
      })}
    </div>
  </section>`;
