import { html, nothing, type TemplateResult } from "lit";
import type { Chapter } from "../session/journey.js";
import type { Later } from "../session/later.js";
import { comparisonOf, keeping, explanation, saver } from "./below.js";
import { onTo } from "./chapters.js";
import { evidenceList } from "./evidence-list.js";
import { evidenceHeading } from "./headings.js";
import { planning } from "./planning.js";
import type { Part } from "./question-list.js";
import { restWords } from "./rest-words.js";
import type { Views } from "./views.js";

/** One chapter of what follows from the answers, and the way on. */
export function chapterBody(
  views: Views,
  parts: readonly [Part, ...Part[]],
  later: Later,
  chapters: readonly Chapter[],
): TemplateResult {
  const { session } = views;
  const chapter = session.journey.chapter ?? "uitkomst";
  return html`<div class="chapter">
    ${bodies[chapter](views, parts, later)} ${onTo(parts[0].view, session, chapters)}
  </div>`;
}

const bodies: Record<
  Chapter,
  (views: Views, parts: readonly [Part, ...Part[]], later: Later) => unknown
> = {
  uitkomst: (_, parts, later) => explanation(parts, later),
  planning: (views, parts) =>
    titled(
      restWords(parts[0].view).details.timeline,
      planning(parts, views.session.shown?.timeline ?? [], saver(views)),
    ),
  bewijs: (_, parts) =>
    parts.map(({ view, verdict }) =>
      verdict?.evidence.length
        ? titled(
            [view.several ? view.name : "", evidenceHeading(view, verdict)]
              .filter(Boolean)
              .join(": "),
            evidenceList(view, verdict.evidence),
            view.prefix,
          )
        : nothing,
    ),
  vergelijken: (views, parts, later) => comparisonOf(views, parts, later, true),
  bewaren: keeping,
};

const titled = (title: string, body: unknown, prefix = ""): TemplateResult =>
  html`<section class="details" part="details" aria-labelledby="${prefix}deel">
    <h2 id="${prefix}deel" tabindex="-1">${title}</h2>
    ${body}
  </section>`;
