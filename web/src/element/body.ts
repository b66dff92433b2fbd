import { html, nothing, type TemplateResult } from "lit";
import type { LoadedPolicy } from "../engine.js";
import type { Fault } from "../result.js";
import type { Checked } from "../session/check.js";
import type { Chapter } from "../session/journey.js";
import { chapterList, chaptersOf } from "./chapters.js";
import { glance, overview } from "./glance.js";
import type { lateParts } from "./late-parts.js";
import { openedNotice, refusedNotice } from "./opened-notice.js";
import { drawer, questionList, type Part } from "./question-list.js";
import { setup } from "./setup.js";
import { startScreen } from "./start-screen.js";
import { stepQuestions } from "./step-questions.js";
import { summary } from "./summary.js";
import type { Views } from "./views.js";
import { yearNotice } from "./year-notice.js";

/** What is drawn after the first verdict, once that is there. */
type Parts = typeof lateParts.now;

/** The checker, of a policy that is there: the choice, what is wrong, the questions, the outcome, and what follows. */
export function body(
  views: Views,
  policy: LoadedPolicy,
  late: Parts,
  wrong: TemplateResult | typeof nothing,
): TemplateResult {
  const { session, looks } = views;
  const [first, ...others] = views.parts();
  const { inquiry, policies, shown, trial } = session;
  const isChosen =
    session.careTypes.length > 0 && !(session.journey.isChoosing && !views.isOnPaper);
  return html`
    ${
      isChosen || views.isWhole
        ? setup(views.of(""), policy, session, !looks.compact)
        : startScreen(views, policy)
    }
    ${inquiry.restarted ? html`<p class="restarted">${views.t.restarted}</p>` : nothing}
    ${session.opener.refused ? refusedNotice(views.of(""), session.opener.refused) : nothing}
    ${isChosen && first && inquiry.checked && !trial ? openedNotice([first, ...others], session) : nothing}
    ${wrong}
    ${
      isChosen && first && shown
        ? practice(views, [first, ...others], late)
        : first && !inquiry.canExplain && !policies.missing.length
          ? html`<p class="wait">${views.t.loading}</p>`
          : nothing
    }
  `;
}

function practice(views: Views, parts: readonly [Part, ...Part[]], late: Parts): TemplateResult {
  const { session } = views;
  const { later, trial } = session;
  const [{ view }] = parts;
  const faults = session.shown?.faults ?? new Map<string, Fault[]>();
  const isTrial = trial !== undefined;
  const decided = parts.filter(({ verdict }) => verdict);
  const chapters = chaptersOf(views, parts);
  const toDetails = (): void => {
    session.whenOn(() => {
      session.leadTo("uitleg");
    });
  };
  return html`${late?.paperHead(parts[0].view)}
    ${yearNotice(parts, (day) => {
      session.chooseDay(day);
    })}
    <div class="layout ${views.isWhole ? "" : `at-${session.journey.chapter ?? "vragen"}`}">
      ${
        decided.length
          ? [
              html`<div class="summaries">
                ${late && later ? late.trialNotice(parts, later.trials) : nothing}
                ${overview(decided)}
                ${decided.map((part) => summary(part, faults, isTrial, toDetails))}
              </div>`,
              late && later ? late.trialBar(parts, later.trials) : nothing,
              glance(parts, isTrial, () => {
                session.leadTo(isTrial ? "wat-als" : "uitkomst");
              }),
            ]
          : nothing
      }
      ${views.isWhole ? nothing : chapterList(view, session, chapters)}
      <div class="main">${main(views, parts, faults, late, chapters)}</div>
    </div>`;
}

/** The questions and what follows from them: all, or what the visitor turned to. */
function main(
  views: Views,
  parts: readonly [Part, ...Part[]],
  faults: Checked["faults"],
  late: Parts,
  chapters: readonly Chapter[],
): unknown {
  const { session, looks } = views;
  const { later, journey } = session;
  const draw = drawer(parts, faults, session);
  const toCome = html`<div class="to-come"></div>`;
  if (views.isWhole)
    return [
      parts.some(({ groups }) => groups.length)
        ? questionList(parts, session, draw, !looks.withoutTrial)
        : nothing,
      late && later ? late.below(views, parts, later) : toCome,
    ];
  if (journey.step) return stepQuestions(parts, journey.step, session, draw, !looks.withoutTrial);
  return late && later ? late.chapterBody(views, parts, later, chapters) : toCome;
}
