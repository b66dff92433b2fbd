import { html, nothing, type TemplateResult } from "lit";
import { canStillCome } from "../still-to-come.js";
import type { PracticeStep } from "../types.js";
import { hasPlanning } from "./chapters.js";
import type { Part } from "./question-list.js";
import { restWords } from "./rest-words.js";
import { fold, section } from "./section.js";
import { isOver } from "./standing.js";
import { timelineChart } from "./timeline-chart.js";
import { timelineList } from "./timeline-list.js";

/** Hands steps to the calendar of the reader's choice. */
export type SaveSteps = (steps: readonly PracticeStep[]) => void;

/** The planning among the explanation; folded where it is history. */
export function planningSection(
  parts: readonly [Part, ...Part[]],
  timeline: readonly PracticeStep[],
  save: SaveSteps,
): TemplateResult | typeof nothing {
  if (!hasPlanning(parts, timeline)) return nothing;
  const { timeline: title } = restWords(parts[0].view).details;
  return (parts.every(({ verdict }) => verdict && isOver(verdict)) ? fold : section)(
    title,
    "",
    planning(parts, timeline, save),
  );
}

/** What is when: as a drawing, and as a list. */
export function planning(
  parts: readonly [Part, ...Part[]],
  timeline: readonly PracticeStep[],
  save: SaveSteps,
): unknown {
  const [{ view, verdict }] = parts;
  const asOf = verdict?.receipt.asOf ?? "";
  const { details: t } = restWords(view);
  return [
    html`<p class="note">${t.timelineNote(view.day(asOf))}</p>`,
    timeline.some(canStillCome)
      ? html`<p class="to-calendar">
          <button type="button" @click=${() => save(timeline)}>${t.calendar}</button>
        </p>`
      : nothing,
    timelineChart(parts, timeline, asOf),
    timelineList(parts, timeline, save),
  ];
}
