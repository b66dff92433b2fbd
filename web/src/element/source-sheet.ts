import { html, nothing, type TemplateResult } from "lit";
import type { Sources, Text } from "../types.js";
import { restWords } from "./rest-words.js";
import { citation, placeOf } from "./source-note.js";
import type { View } from "./view.js";

/** Clauses beside what is read: where each stands, and all that was made of it. */
export function sourceSheet(view: View, sources: Sources, close: () => void): TemplateResult {
  const { sources: t } = restWords(view);
  const { policy } = view.index;
  // A press beside the sheet is one on the dialog itself.
  const closeBeside = (event: Event): void => {
    if (event.target === event.currentTarget) close();
  };
  return html`<dialog
    class="sheet"
    aria-labelledby="bron-titel"
    @close=${close}
    @click=${closeBeside}
  >
    <div class="sheet-body">
      <div class="sheet-head">
        <h2 id="bron-titel">${t.title(sources.length)}</h2>
        <button type="button" @click=${close}>${t.close}</button>
      </div>
      <p class="note"><cite lang="nl">${policy.document.title}</cite> · ${view.purchaser}</p>
      ${sources.map((source) => clause(view, source))}
    </div>
  </dialog>`;
}

function clause(view: View, source: Sources[number]): TemplateResult {
  const { sources: t } = restWords(view);
  const made = madeOf(view, source.id);
  return html`<section class="block">
    <h3>${citation(view, source)}</h3>
    ${
      made.length
        ? html`<p class="note">${t.made}</p>
            <ul class="rules">
              ${made.map((text) => html`<li>${text}</li>`)}
            </ul>`
        : nothing
    }
    ${view.rulesPage ? html`<p><a href=${placeOf(view, source)}>${t.rules}</a></p>` : nothing}
  </section>`;
}

/** The texts of all entries that cite a clause. */
function madeOf(view: View, id: string): string[] {
  const { index } = view;
  const { rules, contracts, offers, steps, statements } = index;
  const all: { source: Sources; text: Text | undefined }[] = [
    ...rules.values(),
    ...[...contracts.values()]
      .flatMap((own) => [...own.values()])
      .map(({ contract, source }) => ({ source, text: contract.text })),
    ...[...offers.values()].flatMap(({ offer, source, requires }) => [
      { source, text: offer.text },
      ...requires.values(),
    ]),
    ...[...steps.values()].map(({ step, source }) => ({ source, text: step.text })),
    ...[...statements.values()].map(({ source, text }) => ({
      source: index.sources(source),
      text,
    })),
  ];
  const cited = all.filter(({ source }) => source.some((each) => each.id === id));
  return [...new Set(cited.map(({ text }) => view.say(text)).filter(Boolean))];
}
