import { html, nothing, type TemplateResult } from "lit";
import { differenceList } from "./difference-list.js";
import { headline } from "./headline.js";
import type { Part } from "./question-list.js";
import { restWords } from "./rest-words.js";
import type { Trial } from "../session/trial.js";
import type { Trials } from "../session/trials.js";

/** The trial that is going on; or the one that was kept, and can still be taken back. */
export function trialNotice(
  parts: readonly [Part, ...Part[]],
  trials: Trials,
): TemplateResult | typeof nothing {
  const { trial: t } = restWords(parts[0].view);
  if (trials.now) return whatIf(parts, trials, trials.now);
  return trials.wasKept
    ? html`<section class="trial" id="uitgeprobeerd" tabindex="-1">
        <p>${t.kept}</p>
        <p><button type="button" @click=${trials.undoKept}>${t.undoKept}</button></p>
      </section>`
    : nothing;
}

/** What the answers that are tried out would change, before they are kept. */
function whatIf(parts: readonly [Part, ...Part[]], actions: Trials, trial: Trial): TemplateResult {
  const { trial: t } = restWords(parts[0].view);
  const { canUndo, tried } = trial;
  return html`<section class="trial" id="wat-als" tabindex="-1" aria-labelledby="wat-als-titel">
    <h2 id="wat-als-titel">${t.title}</h2>
    <p class="note">${t.intro}</p>
    ${
      canUndo && tried
        ? parts.map((part, i) => becomes(part, i, trial))
        : html`<p>
            <a
              href="#vragen"
              @click=${(event: Event) => {
                event.preventDefault();
                actions.toQuestions();
              }}
              >${t.how}</a
            >
          </p>`
    }
  </section>`;
}

/** What can be done with the trial, in sight at every question: it stands beside the questions and not in the notice. */
export function trialBar(
  [{ view }]: readonly [Part, ...Part[]],
  { now, keep, undo, stop }: Trials,
): TemplateResult | typeof nothing {
  if (!now) return nothing;
  const { trial: t } = restWords(view);
  return html`<div class="trial-bar" role="group" aria-labelledby="wat-als-titel">
    ${
      now.canUndo
        ? html`<button type="button" class="primary" @click=${keep}>${t.keep}</button>
            <button type="button" @click=${undo}>${t.undo}</button>`
        : nothing
    }
    <button type="button" @click=${stop}>${t.stop}</button>
  </div>`;
}

function becomes(part: Part, place: number, { tried }: Trial): TemplateResult | typeof nothing {
  const { view, verdict: after } = part;
  const before = tried?.before.verdicts[place];
  if (!before || !after) return nothing;
  const { trial: t, differences: words } = restWords(view);
  const [{ title: was, line: lineBefore }, { title: is, line }] = [
    headline(view, before),
    headline(view, after),
  ];
  return html`<div class="turned">
    <h3 class="turn">
      ${view.several ? html`<span>${view.name}:</span>` : nothing}
      ${
        was === is
          ? html`<strong>${t.same(is)}</strong>`
          : html`<span>${was}</span> <span aria-hidden="true">→</span
              ><span class="visually-hidden">${words.becomes}</span> <strong>${is}</strong>`
      }
    </h3>
    ${line && line !== lineBefore ? html`<p class="note">${line}</p>` : nothing}
    ${differenceList({ view, verdict: before }, { view, verdict: after }, tried.differences[place] ?? [])}
  </div>`;
}
