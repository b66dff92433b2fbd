import { html, nothing, type TemplateResult } from "lit";
import type { PracticeStep, Start, StepState, TimelineStep } from "../types.js";
import { canStillCome } from "../still-to-come.js";
import { icon } from "./icons.js";
import type { Part } from "./question-list.js";
import { restWords } from "./rest-words.js";
import { sourceNote } from "./source-note.js";
import { stepLooks } from "./step-looks.js";
import type { View } from "./view.js";

/** States in which it matters what the document says of having missed a step. */
const missable: Partial<Record<StepState, true>> = {
  passed: true,
  "possibly-passed": true,
  missed: true,
  "possibly-missed": true,
};
/** States in which the days that are left are worth a word. */
const counted: Partial<Record<StepState, true>> = { now: true, next: true };

/** Steps that the practice or the purchaser takes; a start and an end are nobody's. */
const taken = ({ kind }: TimelineStep): boolean => kind !== "start" && kind !== "end";

/** Of what has begun and goes on, only a deadline has days left. */
const counts = ({ state, kind }: TimelineStep): boolean => state === "next" || kind === "deadline";

/** What happens when, with its state on the chosen day, and when something begins. */
export function timelineList(
  parts: readonly [Part, ...Part[]],
  timeline: readonly PracticeStep[],
  save: (steps: readonly PracticeStep[]) => void,
): TemplateResult {
  const [{ view }] = parts;
  const starts = parts.flatMap(({ view: own, verdict }) =>
    (verdict?.starts ?? []).map((start) => startItem(own, start, verdict?.receipt.asOf ?? "")),
  );
  return html`<ol class="timeline">
      ${timeline.map((step) => timelineItem(view, step, save))}
    </ol>
    ${
      starts.length
        ? html`<h4>${restWords(view).details.starts}</h4>
            <ul class="rules">
              ${starts}
            </ul>`
        : nothing
    }`;
}

function timelineItem(
  view: View,
  entry: PracticeStep,
  save: (steps: readonly PracticeStep[]) => void,
): TemplateResult {
  const t = restWords(view);
  const step = view.index.steps.get(entry.id)?.step;
  const period = entry.period ? view.index.periods.get(entry.period) : undefined;
  const dated = entry.on ?? entry.from;
  const { shape, tone } = stepLooks[entry.state];
  return html`<li class="step ${entry.state} ${tone}" id=${stepId(entry)} tabindex="-1">
    ${icon(shape)}
    <div class="step-body">
      <p class="when">
        <strong>${stepDay(view, entry)}</strong>
        ${dated ? html`<span class="tag">${t.stepState[entry.state]}</span>` : nothing}
        ${
          counted[entry.state] && counts(entry) && entry.days !== undefined
            ? html`<span class="note">${view.days(entry.days)}</span>`
            : nothing
        }
        ${taken(entry) ? html`<span class="actor">${t.actor(entry.actor, view.say(entry.by) || view.purchaser)}</span>` : nothing}
        ${entry.certain ? nothing : html`<span class="note">${t.uncertain}</span>`}
      </p>
      ${view.several ? html`<p class="note">${view.names(entry.careTypes)}</p>` : nothing}
      <p>${view.say(entry.text)}</p>
      ${entry.own ? html`<p><strong>${t.own(view.day(entry.own))}</strong></p>` : nothing}
      ${!dated && entry.after ? html`<p class="note">${t.after(stepText(view, entry.after))}</p>` : nothing}
      ${missable[entry.state] && step?.missed ? html`<p class="when-missed">${view.say(step.missed)}</p>` : nothing}
      ${
        period
          ? html`<p class="note">
              ${t.reading(view.range(period.from, period.until), view.say(period.reading))}
            </p>`
          : nothing
      }
      ${sourceNote(view, entry.source)}
      ${
        canStillCome(entry)
          ? html`<p class="to-calendar">
              <button type="button" class="quiet" @click=${() => save([entry])}>
                ${t.details.calendarOne}<span class="visually-hidden"
                  >: ${view.say(entry.text)}</span
                >
              </button>
            </p>`
          : nothing
      }
    </div>
  </li>`;
}

/** A step may stand more than once, for care types in which it does not stand alike. */
export const stepId = ({ id, careTypes }: PracticeStep): string => `stap-${id}-${careTypes[0]}`;

/** The day as the document gives it: exact, in its own vague words, open-ended, or only that it follows. */
export function stepDay(view: View, entry: TimelineStep): string {
  const t = restWords(view);
  if (entry.period) return capital(view.say(view.index.periods.get(entry.period)?.wording));
  if (entry.on) return view.day(entry.on);
  if (entry.from) return capital(view.t.from(view.day(entry.from)));
  return t.stepState[entry.state];
}

/** The days that we read in a vague period; empty where it is none. */
export const periodRead = (view: View, { period, from, until }: TimelineStep): string =>
  period && from && until ? view.range(from, until) : "";

const stepText = (view: View, id: string): string => view.say(view.index.steps.get(id)?.step.text);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function startItem(view: View, entry: Start, asOf: string): TemplateResult {
  return html`<li>
    ${view.several ? html`<p class="note">${view.name}</p>` : nothing}
    <p>${view.say(entry.text)}</p>
    <p class="mend start ${entry.state}">
      <strong
        >${restWords(view).startState[entry.state](entry.on ? view.day(entry.on) : "")}</strong
      >
    </p>
    ${entry.ifToday ? html`<p>${restWords(view).ifToday(view.day(asOf), view.day(entry.ifToday))}</p>` : nothing}
    ${sourceNote(view, entry.source)}
  </li>`;
}
