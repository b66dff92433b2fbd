import { html, nothing, type TemplateResult } from "lit";
import { at } from "../at.js";
import type { Comparer } from "../session/comparer.js";
import type { Place } from "../types.js";
import type { ComparedWords } from "./compared-words.js";
import { onDemand, partOnDemand } from "./on-demand.js";
import { restWords } from "./rest-words.js";
import { sourceNote } from "./source-note.js";
import { isOver } from "./standing.js";
import { periodRead, stepDay } from "./timeline-list.js";
import { groupBy } from "./view.js";

/** Evidence that counts under more than one side. */
export function comparedEvidence(
  words: ComparedWords,
  comparer: Comparer,
): TemplateResult | typeof nothing {
  const both = words.compared.comparison.evidence.filter(
    (places) => new Set(places.map(({ side }) => side)).size > 1,
  );
  if (!both.length) return nothing;
  const shown = (place: Place): TemplateResult => {
    const { view, verdict } = words.told(place.side, place.verdict);
    const { text, source } = at(verdict.evidence, place.entry);
    return html`<p><span class="tag">${words.name(place.side)}</span> ${view.say(text)}</p>
      ${sourceNote(view, source)}`;
  };
  return partOnDemand(
    comparer,
    "evidence",
    `${words.t.evidence} (${both.length})`,
    () =>
      html`<ul class="rules">
        ${both.map((places) => html`<li>${places.map(shown)}</li>`)}
      </ul>`,
  );
}

/** One planning of all sides, from the year that is looked at: what is of years that are over comes after, on demand. */
export function comparedTimeline(
  words: ComparedWords,
  comparer: Comparer,
): TemplateResult | typeof nothing {
  const { timeline } = words.compared.comparison;
  const byOver = groupBy(timeline, (places) =>
    places.every(({ side, verdict }) => isOver(words.told(side, verdict).verdict)),
  );
  const [now, over] = [byOver.get(false), byOver.get(true)];
  if (!timeline.length) return nothing;
  const list = (steps: readonly Place[][]): TemplateResult =>
    html`<ol class="rules">
      ${steps.map((places) => step(words, places))}
    </ol>`;
  return partOnDemand(comparer, "timeline", `${words.t.timeline} (${timeline.length})`, () => [
    now ? list(now) : nothing,
    over && now
      ? onDemand(
          comparer,
          "over",
          `${restWords(words.view).stepState.passed} (${over.length})`,
          () => list(over),
        )
      : over && list(over),
  ]);
}

function step(words: ComparedWords, places: readonly Place[]): TemplateResult | typeof nothing {
  const [place] = places;
  if (!place) return nothing;
  const { view, verdict } = words.told(place.side, place.verdict);
  const own = at(verdict.timeline, place.entry);
  const t = restWords(view);
  return html`<li>
    <p class="when">
      <strong>${stepDay(view, own)}</strong>
      ${own.on || own.from ? html`<span class="tag">${t.stepState[own.state]}</span>` : nothing}
      <span class="note"
        >${[words.names(places), periodRead(view, own)].filter(Boolean).join(" · ")}</span
      >
      ${own.certain ? nothing : html`<span class="note">${t.uncertain}</span>`}
    </p>
    <p>${view.say(own.text)}</p>
    ${own.own ? html`<p><strong>${t.own(view.day(own.own))}</strong></p>` : nothing}
    ${sourceNote(view, own.source)}
  </li>`;
}
