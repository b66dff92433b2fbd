import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../result.js";
import type { LoadedPolicy } from "../engine.js";
import { failure } from "./failure.js";
import { glance } from "./glance.js";
import type { lateParts } from "./late-parts.js";
import { openedNotice, refusedNotice } from "./opened-notice.js";
import { questionList, type Part } from "./question-list.js";
import { setup } from "./setup.js";
import { summary } from "./summary.js";
import type { Views } from "./views.js";
import { yearNotice } from "./year-notice.js";

/** What is drawn after the first verdict, once that is there. */
type Parts = typeof lateParts.now;

/** The checker, of a policy that is there: the choice, the questions, the outcome, and what follows. */
export function body(
  views: Views,
  policy: LoadedPolicy,
  late: Parts,
  errors: readonly Fault[],
): TemplateResult {
  const { session, looks, t } = views;
  const [first, ...others] = views.parts();
  const { inquiry, policies, shown, trial } = session;
  return html`
    ${setup(views.of(""), policy, session, !looks.compact)}
    ${inquiry.restarted ? html`<p class="restarted">${t.restarted}</p>` : nothing}
    ${session.opener.refused ? refusedNotice(views.of(""), session.opener.refused) : nothing}
    ${first && inquiry.checked && !trial ? openedNotice([first, ...others], session) : nothing}
    ${errors.length ? failure(t, session.surface.wantedLang(), errors, true) : nothing}
    ${
      first && shown
        ? practice(views, [first, ...others], late)
        : first && !inquiry.canExplain && !policies.missing.length
          ? html`<p class="wait">${t.loading}</p>`
          : nothing
    }
  `;
}

function practice(views: Views, parts: readonly [Part, ...Part[]], late: Parts): TemplateResult {
  const { session, looks } = views;
  const { later, trial } = session;
  const faults = session.shown?.faults ?? new Map<string, Fault[]>();
  const isTrial = trial !== undefined;
  const decided = parts.filter(({ verdict }) => verdict);
  const toDetails = (): void => {
    session.whenOn(() => {
      session.surface.lead("uitleg");
    });
  };
  return html`${yearNotice(parts, (day) => {
      session.chooseDay(day);
    })}
    <div class="layout">
      ${
        decided.length
          ? [
              html`<div class="summaries">
                ${late && later ? late.trialNotice(parts, later.trials) : nothing}
                ${decided.map((part) => summary(part, faults, isTrial, toDetails))}
              </div>`,
              late && later ? late.trialBar(parts, later.trials) : nothing,
              glance(parts, isTrial, () => {
                session.surface.lead(isTrial ? "wat-als" : "uitkomst");
              }),
            ]
          : nothing
      }
      <div class="main">
        ${
          parts.some(({ groups }) => groups.length)
            ? questionList(parts, faults, session, !looks.withoutTrial)
            : nothing
        }
        ${late && later ? late.below(views, parts, later) : html`<div class="to-come"></div>`}
      </div>
    </div>`;
}
