import { html, nothing, type TemplateResult } from "lit";
import { chapters, type Chapter } from "../session/journey.js";
import type { Session } from "../session/session.js";
import type { PracticeStep } from "../types.js";
import type { Part } from "./question-list.js";
import type { View } from "./view.js";
import type { Views } from "./views.js";

export const hasPlanning = (
  [{ verdict: first }]: readonly [Part, ...Part[]],
  timeline: readonly PracticeStep[],
): boolean => first !== undefined && (timeline.length > 0 || first.starts.length > 0);

/** The chapters that have something to read. */
export function chaptersOf(
  { session, looks }: Views,
  parts: readonly [Part, ...Part[]],
): readonly Chapter[] {
  const has: Record<Chapter, boolean> = {
    uitkomst: true,
    planning: hasPlanning(parts, session.shown?.timeline ?? []),
    bewijs: parts.some(({ verdict }) => verdict?.evidence.length),
    vergelijken: !looks.withoutCompare && session.policies.comparable !== undefined,
    bewaren: true,
  };
  return chapters.filter((chapter) => has[chapter]);
}

/** The parts of the check by name: the questions, and what follows from the answers. */
export function chapterList(
  view: View,
  session: Session,
  written: readonly Chapter[],
): TemplateResult {
  const { journey: t } = view.t;
  const { journey } = session;
  const entry = (name: string, isHere: boolean, turn: () => void): TemplateResult =>
    html`<li>
      <button type="button" aria-current=${isHere ? "true" : nothing} @click=${turn}>
        ${name}
      </button>
    </li>`;
  const { steps } = journey;
  return html`<nav class="chapters" aria-label=${t.chaptersLabel}>
    <ul>
      ${
        steps.length
          ? entry(t.questions, journey.step !== undefined, () => {
              session.leadTo("vragen");
            })
          : nothing
      }
      ${written.map((chapter) =>
        entry(t.chapters[chapter], journey.chapter === chapter, () => {
          session.goTo(chapter);
        }),
      )}
    </ul>
  </nav>`;
}

/** Below a chapter: on to the next one. */
export function onTo(
  view: View,
  session: Session,
  written: readonly Chapter[],
): TemplateResult | typeof nothing {
  const next = written[written.findIndex((each) => each === session.journey.chapter) + 1];
  return next
    ? html`<p class="turns">
        <button
          type="button"
          @click=${() => {
            session.goTo(next);
          }}
        >
          ${view.t.journey.onTo(view.t.journey.chapters[next])}
        </button>
      </p>`
    : nothing;
}
