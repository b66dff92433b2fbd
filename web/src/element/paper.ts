import { html, type TemplateResult } from "lit";
import { todayInAmsterdam } from "../today.js";
import { restWords } from "./rest-words.js";
import type { View } from "./view.js";

/** What is to be written by hand: a word, and a line to write on. */
const toWrite = (word: string): TemplateResult =>
  html`<p class="to-write"><span>${word}:</span> <span class="write-line"></span></p>`;

/** The top of what is printed: whose it is, and of when. The checker asks for no name. */
export function paperHead(view: View): TemplateResult {
  const { paper: t } = restWords(view);
  return html`<div class="print-only paper-head">
    ${toWrite(t.practice)}
    <p class="printed">${t.printed(view.day(todayInAmsterdam()))}</p>
  </div>`;
}

/** The foot of what is printed, for who signs it. */
export function paperFoot(view: View): TemplateResult {
  const { paper: t } = restWords(view);
  return html`<div class="print-only paper-foot">
    ${[t.name, t.placeAndDate, t.signature].map(toWrite)}
  </div>`;
}
