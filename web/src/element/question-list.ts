import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { AskedFact, QuestionGroup, Use, Verdict, Ways } from "../types.js";
import { pointerTo } from "../session/answer-sheet.js";
import type { Checked } from "../session/check.js";
import type { Session } from "../session/session.js";
import { hasForm } from "../value-forms.js";
import { question, reasonsByFact } from "./question.js";
import { isOver } from "./standing.js";
import { groupBy, type View } from "./view.js";

/** Uses of a fact that bear on which contract it becomes. */
const decisive: Partial<Record<Use, true>> = { condition: true, factor: true, offer: true };
const extras = ["module", "start", "selective", "expectation"] as const;

const isDecisive = ({ uses }: AskedFact): boolean => uses.some((use) => decisive[use]);

/** One care type of the practice: how it is put into words, what it asks, and what the core says. */
export interface Part {
  view: View;
  groups: readonly QuestionGroup[];
  verdict: Verdict | undefined;
  ways: Ways | undefined;
  /** Whether those are still to be looked for. */
  waysToCome: boolean;
}

interface Ask {
  part: Part;
  asked: AskedFact;
  /** All parts that ask it: one, but for a fact of the practice as a whole. */
  parts: Part[];
}

/** The questions in the policy's groups; those that do not bear on the contract come after, and say so. */
export function questionList(
  parts: readonly [Part, ...Part[]],
  faults: Checked["faults"],
  session: Session,
  offersTrial: boolean,
): TemplateResult {
  const { view } = parts[0];
  const { t } = view;
  const draw = drawer(parts, faults, session);
  const asks = gather(parts);
  const bears = ({ parts: all, asked: { fact } }: Ask): boolean =>
    all.some(({ groups }) =>
      groups.some(({ facts }) => facts.some((asked) => asked.fact === fact && isDecisive(asked))),
    );
  const byGroup = [...view.index.groups].map(([id, title]) => ({
    title,
    own: (asks.get(id) ?? []).filter(bears),
  }));
  const rest = groupBy(
    [...asks.values()].flat().filter((ask) => !bears(ask)),
    ({ asked }) => extras.find((use) => asked.uses.includes(use)),
  );
  return html`<section class="questions" part="questions" aria-labelledby="vragen">
    <h2 id="vragen" tabindex="-1">${t.questions.title}</h2>
    <p class="note">
      ${parts.every(({ verdict }) => verdict && isOver(verdict)) ? t.questions.introOver : t.questions.intro}
    </p>
    ${session.sheet.blank || session.trial ? nothing : acts(view, session, offersTrial)}
    ${byGroup.map(({ title, own }) =>
      own.length
        ? html`<section class="group">
            <h3>${view.say(title)}</h3>
            ${allYes(view, own, session)} ${draw(own)}
          </section>`
        : nothing,
    )}
    ${extras.map((use) => {
      const own = rest.get(use);
      return own
        ? html`<details class="group fold">
            <summary><h3>${t.extra[use].title}</h3></summary>
            <p class="note">${t.extra[use].note}</p>
            ${session.later ? draw(own) : nothing}
          </details>`
        : nothing;
    })}
  </section>`;
}

/** From so many on, saying yes to all is worth an act of its own. */
const manyQuestions = 3;

/** Says yes to each question of a group that asks for it and has no answer; each can be changed after. */
function allYes(
  view: View,
  asks: readonly Ask[],
  session: Session,
): TemplateResult | typeof nothing {
  const open = asks.filter(
    ({ part, asked }) =>
      hasForm(view.index.facts.get(asked.fact), "yes-no") &&
      !session.shownSheet.get(asked, part.view.careType),
  );
  if (open.length < manyQuestions) return nothing;
  return html`<p class="acts">
    <button
      type="button"
      class="quiet all-yes"
      @click=${() => {
        session.giveAll(
          open.map(({ part, asked }) => ({
            asked,
            careType: part.view.careType,
            answer: { value: true },
          })),
        );
      }}
    >
      ${view.t.questions.allYes(open.length, open.length === asks.length)}
    </button>
  </p>`;
}

/** What can be done with all answers at once. */
function acts(view: View, session: Session, offersTrial: boolean): TemplateResult {
  const { trying, opened } = view.t;
  const act = (words: string, does: () => void) =>
    html`<button type="button" class="quiet" @click=${does}>${words}</button>`;
  return html`<p class="acts">
    ${
      offersTrial
        ? act(trying.start, () => {
            session.whenOn(({ trials }) => {
              trials.start();
            });
          })
        : nothing
    }
    ${
      session.opener.opened
        ? nothing
        : act(opened.startAnew, () => {
            session.startAnew();
          })
    }
  </p>`;
}

/** What the parts ask, by group: a fact of the practice once, a fact of a care type for each. */
function gather(parts: readonly Part[]): Map<string, Ask[]> {
  const asks = new Map<string, Ask[]>();
  const shared = new Map<string, Ask>();
  for (const part of parts) {
    for (const { id, facts } of part.groups) {
      const group = asks.get(id) ?? [];
      asks.set(id, group);
      for (const asked of facts) {
        const known = shared.get(asked.fact);
        if (known) known.parts.push(part);
        else {
          const ask = { part, asked, parts: [part] };
          if (asked.scope === "practice") shared.set(asked.fact, ask);
          group.push(ask);
        }
      }
    }
  }
  return asks;
}

function drawer(
  all: readonly Part[],
  faults: Checked["faults"],
  session: Session,
): (asks: readonly Ask[]) => unknown {
  const told = new Map(
    all.map(({ view, verdict }) => [
      view.careType,
      {
        reasons: verdict ? reasonsByFact(verdict) : undefined,
        mattering: new Set(
          [...(verdict?.questions ?? []), ...(verdict?.mended?.questions ?? [])].map(
            ({ fact }) => fact,
          ),
        ),
        notices: groupBy(verdict?.notices ?? [], ({ fact }) => fact),
      },
    ]),
  );
  return (asks) =>
    repeat(
      asks,
      ({ part: { view }, asked }) => view.control(asked.fact),
      ({ part: { view }, asked, parts }) => {
        const { careType } = view;
        const answer = session.shownSheet.get(asked, careType);
        const of = parts.map((part) => ({ part, ...told.get(part.view.careType) }));
        return question(view, {
          asked,
          answer,
          faults: faults.get(pointerTo(asked, careType)) ?? [],
          notices: of.flatMap(({ notices }) => notices?.get(asked.fact) ?? []),
          reasons: of.flatMap(({ reasons }) => reasons?.get(asked.fact) ?? []),
          complete: session.later !== undefined,
          settled:
            isDecisive(asked) &&
            (answer?.value ?? null) === null &&
            of.every(({ part, mattering }) => part.verdict && !mattering?.has(asked.fact)),
          of: view.several && asked.scope === "care-type" ? view.name : "",
          replaced: session.trial?.replaced(asked, careType),
          give: (given) => {
            session.give(asked, careType, given);
          },
        });
      },
    );
}
