import { html, nothing, type TemplateResult } from "lit";
import { calendar } from "../calendar.js";
import type { Later } from "../session/later.js";
import type { Session } from "../session/session.js";
import { hasForm } from "../value-forms.js";
import { details } from "./details.js";
import { download } from "./download.js";
import { givenAnswers } from "./given-answers.js";
import { keep } from "./keep.js";
import { lateComparisonView } from "./late-comparison-view.js";
import { planningSection, type SaveSteps } from "./planning.js";
import { paperFoot } from "./paper.js";
import type { Part } from "./question-list.js";
import { restWords } from "./rest-words.js";
import type { Views } from "./views.js";

/** Below the questions, where all stands on one page: the explanation, comparing, keeping. */
export function below(
  views: Views,
  parts: readonly [Part, ...Part[]],
  later: Later,
): TemplateResult {
  const { session, looks } = views;
  const { trials } = later;
  const decided = parts.some(({ verdict }) => verdict);
  const { timeline = [] } = session.shown ?? {};
  const spelled = (): TemplateResult =>
    explanation(parts, later, {
      planning: planningSection(parts, timeline, saver(views)),
    });
  return html`${givenAnswers(parts, trials.sheet, trials.now !== undefined)}
  ${
    decided
      ? looks.compact
        ? html`<details class="fold folded-details">
            <summary><h2>${restWords(parts[0].view).details.title}</h2></summary>
            ${spelled()}
          </details>`
        : spelled()
      : nothing
  }
  ${decided ? comparisonOf(views, parts, later) : nothing} ${keeping(views, parts, later)}
  ${paperFoot(parts[0].view)}`;
}

/** Why the outcome is what it is. */
export function explanation(
  parts: readonly [Part, ...Part[]],
  { trials, keeper }: Later,
  own?: { planning: unknown },
): TemplateResult {
  // The code bears the answers that stand, and what is said of them.
  return details(parts, trials.now ? "" : keeper.code(), own);
}

/** The practice under other policies, and other editions of this one. */
export function comparisonOf(
  views: Views,
  [{ view }]: readonly [Part, ...Part[]],
  { trials, comparer }: Later,
  isOpen = false,
): TemplateResult | typeof nothing {
  const { session, looks } = views;
  const { comparable } = session.policies;
  return looks.withoutCompare || !comparable
    ? nothing
    : (lateComparisonView.now?.comparison(
        view,
        comparer,
        comparable,
        session.careTypes,
        {
          view: (side, index, careType) => views.ofSide(side, index, careType),
          sheet: trials.sheet,
          give: (asked, careType, answer) => {
            session.give(asked, careType, answer);
          },
        },
        isOpen,
      ) ?? html`<p class="wait">${restWords(view).compare.awaiting}</p>`);
}

/** Ways to keep the practice. */
export const keeping = (
  { looks }: Views,
  [{ view }]: readonly [Part, ...Part[]],
  { trials, keeper }: Later,
): TemplateResult =>
  keep(
    view,
    keeper,
    {
      share: onWeb(looks.sharePage),
      print: onWeb(looks.printPage || looks.sharePage),
    },
    trials.now !== undefined,
  );

/** Makes calendar files of steps. */
export const saver =
  ({ session, lang, index }: Views): SaveSteps =>
  (steps) => {
    const name = [index.policy.id, ...session.careTypes].join("-");
    const text = calendar(steps, index, lang, agbCodes(session));
    download({ name: `${name}.ics`, text, type: "text/calendar" });
  };

/** Where a link to the practice leads; empty: a link to a file on somebody's disk would open nowhere else. */
function onWeb(address: string): string {
  if (!address) return "";
  const page = new URL(address, document.baseURI);
  return page.protocol.startsWith("http") ? page.href : "";
}

/** What tells the practice from others, in a calendar that bears both. */
function agbCodes({ answers, policies }: Session): string {
  const values = [answers.practice ?? {}, ...Object.values(answers.careTypes ?? {})];
  return values
    .flatMap(Object.entries)
    .flatMap(([fact, value]) =>
      hasForm(policies.loaded?.index.facts.get(fact), "agb") ? String(value) : [],
    )
    .sort()
    .join();
}
