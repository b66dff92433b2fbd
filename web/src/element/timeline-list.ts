import { html, nothing, type TemplateResult } from "lit";
import type { Start, StepState, TimelineStep, Verdict } from "../types.js";
import { icon, type Shape } from "./icons.js";
import { sourceNote } from "./source-note.js";
import type { View } from "./view.js";

const shapes: Record<StepState, Shape> = {
  done: "check",
  now: "now",
  next: "ring",
  passed: "barred",
  "possibly-passed": "barred",
  waits: "dotted",
};

/** States in which it matters what the document says of having missed a step. */
const missable: Partial<Record<StepState, true>> = { passed: true, "possibly-passed": true };
/** States in which the days that are left are worth a word. */
const counted: Partial<Record<StepState, true>> = { now: true, next: true };

/** What happens when, with its state on the chosen day. */
export function timelineList(view: View, { timeline, starts }: Verdict): TemplateResult {
  return html`<ol class="timeline">
      ${timeline.map((step) => timelineItem(view, step))}
    </ol>
    ${
      starts.length
        ? html`<h4>${view.t.details.starts}</h4>
            <ul class="rules">
              ${starts.map((start) => startItem(view, start))}
            </ul>`
        : nothing
    }`;
}

function timelineItem(view: View, entry: TimelineStep): TemplateResult {
  const { t } = view;
  const step = view.index.steps.get(entry.id)?.step;
  const period = entry.period ? view.index.periods.get(entry.period) : undefined;
  const dated = entry.on ?? entry.from;
  return html`<li class="step ${entry.state}">
    ${icon(shapes[entry.state])}
    <div class="step-body">
      <p class="when">
        <strong>${stepDay(view, entry)}</strong>
        ${dated ? html`<span class="tag">${t.stepState[entry.state]}</span>` : nothing}
        ${
          counted[entry.state] && entry.days !== undefined
            ? html`<span class="note">${view.days(entry.days)}</span>`
            : nothing
        }
        ${entry.certain ? nothing : html`<span class="note">${t.uncertain}</span>`}
      </p>
      <p>
        <span class="actor">${t.actor(entry.actor, view.purchaser)}:</span> ${view.say(entry.text)}
      </p>
      ${!dated && entry.after ? html`<p class="note">${t.after(stepText(view, entry.after))}</p>` : nothing}
      ${missable[entry.state] && step?.missed ? html`<p class="missed">${view.say(step.missed)}</p>` : nothing}
      ${
        period
          ? html`<p class="note">
              ${t.reading(view.range(period.from, period.until), view.say(period.reading))}
            </p>`
          : nothing
      }
      ${sourceNote(view, entry.source)}
    </div>
  </li>`;
}

/** The day as the document gives it: exact, in its own vague words, open-ended, or only that it follows. */
function stepDay(view: View, entry: TimelineStep): string {
  const { t } = view;
  if (entry.period) return capital(view.say(view.index.periods.get(entry.period)?.wording));
  if (entry.on) return view.day(entry.on);
  if (entry.from) return capital(t.from(view.day(entry.from)));
  return t.stepState[entry.state];
}

const stepText = (view: View, id: string): string => view.say(view.index.steps.get(id)?.step.text);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function startItem(view: View, entry: Start): TemplateResult {
  return html`<li>
    <p>${view.say(entry.text)}</p>
    <p class="mend">
      <strong>${view.t.startState[entry.state](entry.on ? view.day(entry.on) : "")}</strong>
    </p>
    ${sourceNote(view, entry.source)}
  </li>`;
}
