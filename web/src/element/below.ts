import { html, nothing, type TemplateResult } from "lit";
import { calendar } from "../calendar.js";
import type { Later } from "../session/later.js";
import type { Session } from "../session/session.js";
import type { PracticeStep } from "../types.js";
import { hasForm } from "../value-forms.js";
import { comparison } from "./comparison.js";
import { details } from "./details.js";
import { download } from "./download.js";
import { givenAnswers } from "./given-answers.js";
import { keep } from "./keep.js";
import type { Looks } from "./looks.js";
import { paperFoot } from "./paper.js";
import type { Part } from "./question-list.js";
import { restWords } from "./rest-words.js";
import type { Views } from "./views.js";

/** Below the questions: the explanation, comparing, keeping. */
export function below(
  views: Views,
  parts: readonly [Part, ...Part[]],
  later: Later,
): TemplateResult {
  const { session, looks } = views;
  const [{ view }] = parts;
  const { trials, keeper, comparer } = later;
  const isTrial = trials.now !== undefined;
  const decided = parts.some(({ verdict }) => verdict);
  return html`${givenAnswers(parts, trials.sheet, isTrial)}
  ${decided ? spelledOut(views, parts, later) : nothing}
  ${
    decided && !looks.withoutCompare && session.policies.comparable
      ? comparison(view, comparer, session.policies.comparable, session.careTypes, {
          view: (side, index, careType) => views.ofSide(side, index, careType),
          sheet: trials.sheet,
          give: (asked, careType, answer) => {
            session.give(asked, careType, answer);
          },
        })
      : nothing
  }
  ${keep(view, keeper, linkPage(looks), isTrial)} ${paperFoot(view)}`;
}

function spelledOut(
  { session, looks }: Views,
  parts: readonly [Part, ...Part[]],
  { trials, keeper }: Later,
): TemplateResult {
  const [{ view }] = parts;
  // The code bears the answers that stand, and what is said of them.
  const code = trials.now ? "" : keeper.code();
  const save = (steps: readonly PracticeStep[]): void => {
    const name = [view.index.policy.id, ...session.careTypes].join("-");
    const text = calendar(steps, view.index, view.lang, agbCodes(session));
    download({ name: `${name}.ics`, text, type: "text/calendar" });
  };
  const spelled = details(parts, session.shown?.timeline ?? [], code, save);
  return looks.compact
    ? html`<details class="fold folded-details">
        <summary><h2>${restWords(view).details.title}</h2></summary>
        ${spelled}
      </details>`
    : spelled;
}

/** Where a link to the practice leads; empty: a link to a file on somebody's disk would open nowhere else. */
function linkPage({ sharePage }: Looks): string {
  if (!sharePage) return "";
  const page = new URL(sharePage, document.baseURI);
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
