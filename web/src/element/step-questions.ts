import { html, nothing, type TemplateResult } from "lit";
import type { Session } from "../session/session.js";
import type { Step } from "../session/steps.js";
import { lateParts } from "./late-parts.js";
import { acts, allYes, introOf, titleOf, type DrawAsks, type Part } from "./question-list.js";
import { groupBy, type View } from "./view.js";

/** One step of the questions, and the way on and back. */
export function stepQuestions(
  parts: readonly [Part, ...Part[]],
  step: Step,
  session: Session,
  draw: DrawAsks,
  offersTrial: boolean,
): TemplateResult {
  const { view } = parts[0];
  const { t } = view;
  const { journey } = session;
  const byAside = groupBy(step.asks, (ask) => journey.isAside(ask));
  const aside = byAside.get(true) ?? [];
  const open = byAside.get(false) ?? [];
  return html`<section class="questions in-steps" part="questions" aria-labelledby="vragen">
    <p class="label progress">${progress(view, step, journey.steps)}</p>
    <h2 id="vragen" tabindex="-1">${titleOf(view, step)}</h2>
    <p class="note">${step.extra ? t.extra[step.extra].note : introOf(parts)}</p>
    ${allYes(view, open, session)}
    <div class="step-asks">${draw(open)}</div>
    ${
      aside.length
        ? html`<details class="fold aside">
            <summary>${t.journey.aside(aside.length)}</summary>
            ${draw(aside)}
          </details>`
        : nothing
    }
    ${turns(view, session)}
    ${session.later ? lateParts.now?.answersToChange(parts, session.later.trials.sheet) : nothing}
    ${acts(view, session, offersTrial)}
  </section>`;
}

/** Which step of how many, and which questions of how many. */
function progress({ t }: View, step: Step, steps: readonly Step[]): string {
  if (step.extra) return t.journey.extra;
  const counted = steps.filter(({ extra }) => !extra);
  const place = counted.findIndex(({ id }) => id === step.id);
  const count = (some: readonly Step[]): number =>
    some.reduce((sum, { asks }) => sum + asks.length, 0);
  const before = count(counted.slice(0, place));
  return t.journey.progress(
    place + 1,
    counted.length,
    before + 1,
    before + step.asks.length,
    count(counted),
  );
}

/** To the step before, to the one after, or to what the answers come to. */
function turns(view: View, session: Session): TemplateResult {
  const { journey: t } = view.t;
  const { journey } = session;
  const { previous, next, nextExtra } = journey;
  const turn = (to: Step) => (): void => {
    session.goTo(journey.placeOf(to));
  };
  const toOutcome = (): void => {
    session.leadTo("uitkomst");
  };
  return html`<p class="turns">
    ${previous ? html`<button type="button" @click=${turn(previous)}>${t.back}</button>` : nothing}
    ${
      next
        ? html`<button type="button" class="primary" @click=${turn(next)}>${t.forward}</button>`
        : html`<button type="button" class="primary" @click=${toOutcome}>${t.toOutcome}</button>`
    }
    ${
      !next && nextExtra
        ? html`<button type="button" class="quiet" @click=${turn(nextExtra)}>
            ${t.toExtra(nextExtra.asks.length, view.t.extra[nextExtra.extra ?? "start"].title)}
          </button>`
        : nothing
    }
  </p>`;
}
