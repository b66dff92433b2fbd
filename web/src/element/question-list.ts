import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { QuestionGroup, Verdict, Ways } from "../types.js";
import { pointerTo } from "../session/answer-sheet.js";
import type { Checked } from "../session/check.js";
import type { Session } from "../session/session.js";
import type { Ask, Step } from "../session/steps.js";
import { question, reasonsByFact } from "./question.js";
import { isOver } from "./standing.js";
import { groupBy, type View } from "./view.js";

/** One care type of the practice: how it is put into words, what it asks, and what the core says. */
export interface Part {
  view: View;
  groups: readonly QuestionGroup[];
  verdict: Verdict | undefined;
  ways: Ways | undefined;
  /** Whether those are still to be looked for. */
  waysToCome: boolean;
}

/** Draws questions, each for its care type. */
export type DrawAsks = (asks: readonly Ask[]) => unknown;

/** A group's own title, or what its questions are for. */
export const titleOf = (view: View, { id, extra }: Step): string =>
  extra ? view.t.extra[extra].title : view.say(view.index.groups.get(id));

/** All questions on one page, in the policy's groups; those that do not bear on the contract are folded. */
export function questionList(
  parts: readonly [Part, ...Part[]],
  session: Session,
  draw: DrawAsks,
  offersTrial: boolean,
): TemplateResult {
  const { view } = parts[0];
  const { steps } = session.journey;
  return html`<section class="questions" part="questions" aria-labelledby="vragen">
    <h2 id="vragen" tabindex="-1">${view.t.questions.title}</h2>
    <p class="note">${introOf(parts)}</p>
    ${acts(view, session, offersTrial)}
    ${steps.map((step) =>
      step.extra
        ? html`<details class="group fold">
            <summary><h3>${titleOf(view, step)}</h3></summary>
            <p class="note">${view.t.extra[step.extra].note}</p>
            ${session.later ? draw(step.asks) : nothing}
          </details>`
        : html`<section class="group">
            <h3>${titleOf(view, step)}</h3>
            ${allYes(view, step.asks, session)} ${draw(step.asks)}
          </section>`,
    )}
  </section>`;
}

export const introOf = (parts: readonly [Part, ...Part[]]): string => {
  const { questions: t } = parts[0].view.t;
  return parts.every(({ verdict }) => verdict && isOver(verdict)) ? t.introOver : t.intro;
};

/** Says yes to each condition of a group that has no answer; each can be changed after. */
export function allYes(
  view: View,
  asks: readonly Ask[],
  session: Session,
): TemplateResult | typeof nothing {
  const given = session.journey.yesToAll(asks);
  if (!given.length) return nothing;
  return html`<p class="acts">
    <button
      type="button"
      class="quiet all-yes"
      @click=${() => {
        session.giveAll(given);
      }}
    >
      ${view.t.questions.allYes(given.length, given.length === asks.length)}
    </button>
  </p>`;
}

/** What can be done with all answers at once, and with the questions. */
export function acts(view: View, session: Session, offersTrial: boolean): TemplateResult {
  const { trying, opened, journey: t } = view.t;
  const { journey } = session;
  const hasAnswers = !session.sheet.blank && !session.trial;
  const act = (words: string, does: () => void) =>
    html`<button type="button" class="quiet" @click=${does}>${words}</button>`;
  return html`<p class="acts">
    ${act(journey.isWhole ? t.bySteps : t.onOnePage, () => {
      journey.setWhole(!journey.isWhole);
    })}
    ${
      hasAnswers && offersTrial
        ? act(trying.start, () => {
            session.whenOn(({ trials }) => {
              trials.start();
            });
          })
        : nothing
    }
    ${
      hasAnswers && !session.opener.opened
        ? act(opened.startAnew, () => {
            session.startAnew();
          })
        : nothing
    }
  </p>`;
}

export function drawer(
  all: readonly [Part, ...Part[]],
  faults: Checked["faults"],
  session: Session,
): DrawAsks {
  const told = new Map(
    all.map(({ view, verdict }) => [
      view.careType,
      {
        view,
        reasons: verdict ? reasonsByFact(verdict) : undefined,
        notices: groupBy(verdict?.notices ?? [], ({ fact }) => fact),
      },
    ]),
  );
  const viewOf = ({ careTypes: [careType] }: Ask): View => told.get(careType)?.view ?? all[0].view;
  return (asks) =>
    repeat(
      asks,
      (ask) => viewOf(ask).control(ask.asked.fact),
      (ask) => {
        const { asked, careTypes } = ask;
        const [careType] = careTypes;
        const view = viewOf(ask);
        const of = careTypes.flatMap((each) => told.get(each) ?? []);
        return question(view, {
          asked,
          answer: session.shownSheet.get(asked, careType),
          faults: faults.get(pointerTo(asked, careType)) ?? [],
          notices: of.flatMap(({ notices }) => notices.get(asked.fact) ?? []),
          reasons: of.flatMap(({ reasons }) => reasons?.get(asked.fact) ?? []),
          complete: session.later !== undefined,
          settled: session.journey.isSettled(ask),
          of: view.several && asked.scope === "care-type" ? view.name : "",
          replaced: session.trial?.replaced(asked, careType),
          give: (given) => {
            session.give(asked, careType, given);
          },
        });
      },
    );
}
