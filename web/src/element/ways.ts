import { html, nothing, type TemplateResult } from "lit";
import type { Change, ContractWays, Ground, Stop, Value, Verdict, Way, Ways } from "../types.js";
import { asTyped } from "../session/typed.js";
import { answerInWords } from "./controls.js";
import { factsIn } from "./facts-in.js";
import { restWords } from "./rest-words.js";
import { fold } from "./section.js";
import { questionLink } from "./question-link.js";
import { sourceNote } from "./source-note.js";
import { missedDeeds } from "./ruled-out-deeds.js";
import type { View } from "./view.js";
import { deed, inBounds, stepInShort, stepsOf, type WayStep } from "./way-steps.js";

/** What it would take to get a contract: the shortest way in a line, all of them on request. */
export function waysTo(
  view: View,
  verdict: Verdict,
  ways: ContractWays | undefined,
): TemplateResult | typeof nothing {
  if (!ways || ways.state === "reached" || ways.state === "surpassed") return nothing;
  const t = restWords(view).ways;
  const real = ways.ways.filter(({ changes }) => changes.length);
  const [nearest] = real;
  if (!nearest) {
    const isSaid = ways.ways.length > 0 || ways.moreAtLeast || ways.state === "possible";
    return isSaid ? nothing : withoutWay(view, verdict, ways);
  }
  const steps = stepsOf(view, verdict, nearest);
  return html`<details class="ways">
    <summary>
      <strong>${leadOf(view, nearest, steps)}</strong>
      ${inShort(view, steps).map((text) => html`<span class="one-change">${text}</span>`)}
    </summary>
    ${real.length > 1 ? html`<p class="note">${t.several(real.length + (ways.more ?? 0), ways.moreAtLeast)}</p>` : nothing}
    <ol class="way-list">
      ${real.map((way) => html`<li>${oneWay(view, verdict, way, ways.id)}</li>`)}
    </ol>
    ${ways.more === undefined ? nothing : html`<p class="note">${t.more(ways.more, ways.moreAtLeast)}</p>`}
  </details>`;
}

/** In print: a line for each of these contracts to which there is a way. */
export function shortWays(
  view: View,
  verdict: Verdict,
  to: readonly ContractWays[],
): TemplateResult {
  const contracts = view.index.contracts.get(view.careType);
  return html`<ul class="print-only short-ways">
    ${to.map((each) => {
      const line = inLine(view, verdict, each);
      const name = view.say(contracts?.get(each.id)?.contract.name);
      return line ? html`<li><strong>${name}</strong>: ${line}</li>` : nothing;
    })}
  </ul>`;
}

/** The nearest way; empty where there is none that changes anything. */
function inLine(view: View, verdict: Verdict, { ways }: ContractWays): string {
  const nearest = ways.find(({ changes }) => changes.length);
  if (!nearest) return "";
  const steps = stepsOf(view, verdict, nearest);
  return `${leadOf(view, nearest, steps)} ${inShort(view, steps).join("; ")}`;
}

/** Moments at which a way no longer brings its contract: it is told what it takes, not how near it is. */
const noLonger: Partial<Record<Way["moment"], true>> = { "too-late": true, "has-contract": true };

const leadOf = (view: View, { moment, asks }: Way, steps: readonly WayStep[]): string => {
  const { ways: t } = restWords(view);
  return noLonger[moment] ? t.takes : t.steps(steps.length, asks.length);
};

const inShort = (view: View, steps: readonly WayStep[]): string[] =>
  steps.map((step) => stepInShort(view, step));

function oneWay(view: View, verdict: Verdict, way: Way, contract: string): TemplateResult {
  const { index } = view;
  const evidence = way.meets.flatMap((rule) => index.rules.get(rule)?.evidence ?? []);
  return html`<ul class="changes">
      ${stepsOf(view, verdict, way).map(
        (step) =>
          html`<li>
            ${step.rule ? html`<p>${deed(view, step)}</p>` : nothing}
            ${step.changes.map((change) => oneChange(view, change))}
            ${sourceNote(view, step.rule?.source ?? demandOn(verdict, contract, step)?.source)}
          </li>`,
      )}
    </ul>
    ${
      way.asks.length
        ? html`<p class="note">${restWords(view).ways.ask}</p>
            <ul class="to-questions">
              ${way.asks.map((fact) => html`<li>${questionLink(view, fact)}</li>`)}
            </ul>`
        : nothing
    }
    ${
      evidence.length
        ? html`<p class="note">
            ${restWords(view).details.evidence}:
            ${evidence.map((text) => view.say(text)).join("; ")}
          </p>`
        : nothing
    }
    <p class="moment ${way.moment}">${momentOf(view, way)}</p>
    ${way.countsIn ? timeOf(view) : nothing}
    ${
      view.tryOut
        ? html`<p>
            <button type="button" class="quiet" @click=${() => view.tryOut?.(way.changes)}>
              ${restWords(view).ways.tryOut}
            </button>
          </p>`
        : nothing
    }`;
}

/** What is answered now, and what it must become; and that it cannot. */
function oneChange(view: View, change: Change): TemplateResult {
  const fact = view.index.facts.get(change.fact);
  const question = view.say(fact?.question);
  const words = (value: Value): string =>
    fact ? answerInWords(view, fact, { value, typed: asTyped(value, view.lang) }) : "";
  return html`<p class="change">
      ${question} ${words(change.from)} →
      <strong>${inBounds(view, change) || words(change.to)}</strong>
    </p>
    ${
      view.ruledOut
        ? html`<button
            type="button"
            class="quiet"
            @click=${() => {
              view.ruledOut?.add(change.fact);
            }}
          >
            ${restWords(view).ways.ruleOut} <span class="visually-hidden">(${question})</span>
          </button>`
        : nothing
    }`;
}

/** The contract that asks something of what changes: the wanted one, or the nearest better one. */
function demandOn({ contracts }: Verdict, wanted: string, { changes }: WayStep) {
  const place = contracts.findIndex(({ id }) => id === wanted);
  return contracts
    .slice(0, place + 1)
    .reverse()
    .find(({ trace }) => trace && changes.some(({ fact }) => factsIn(trace).includes(fact)));
}

/** Moments at which it matters what the document says of having missed the step. */
const isOver: Partial<Record<Way["moment"], true>> = { "too-late": true };

function momentOf(view: View, { moment, until, start }: Way): string {
  const step = view.index.steps.get(until ?? "")?.step;
  const words = restWords(view).ways.moment[moment](
    view.say(step?.text),
    start ? view.day(start) : "",
  );
  return isOver[moment] && step?.missed ? `${words} ${view.say(step.missed)}` : words;
}

/** What the document does say of the time, where it names no day. */
function timeOf(view: View): TemplateResult | typeof nothing {
  const countsIn = view.index.careTypes.get(view.careType)?.countsIn;
  if (!countsIn) return nothing;
  return html`<p>${view.say(countsIn.text)}</p>
    ${sourceNote(view, view.index.sources(countsIn.source))}`;
}

/** What is ruled out stops it, or else the policy does. */
function withoutWay(view: View, verdict: Verdict, ways: ContractWays): TemplateResult {
  const missed = missedDeeds(view, verdict, ways);
  if (!missed.length) return stopped(view, ways.stops);
  return html`<span class="ways">
    ${restWords(view).ways.noWayWithout(missed.length)}
    ${missed.map((text) => html`<span class="one-change">${text}</span>`)}
  </span>`;
}

function stopped(view: View, stops: readonly Stop[]): TemplateResult {
  const { index } = view;
  const { ways: t } = restWords(view);
  const contracts = index.contracts.get(view.careType);
  return html`<details class="ways">
    <summary>${t.stopped}</summary>
    ${
      stops.length
        ? html`<ul class="changes">
            ${stops.map(({ condition = "", offer = "", contract = "" }) => {
              const rule = index.rules.get(condition);
              const way = index.offers.get(offer);
              const own = contracts?.get(contract);
              return html`<li>
                <p>${view.say(rule?.text ?? way?.offer.text ?? own?.contract.text)}</p>
                ${sourceNote(view, rule?.source ?? way?.source ?? own?.source)}
              </li>`;
            })}
          </ul>`
        : html`<p class="note">${t.together}</p>`
    }
  </details>`;
}

/** What the contract that is reached hangs on, and what may fall away. */
export function groundList(view: View, ways: Ways | undefined): TemplateResult | typeof nothing {
  if (!ways?.ground.length) return nothing;
  const t = restWords(view).ways;
  const list = (title: string, ground: readonly Ground[]) =>
    ground.length
      ? html`<h4>${title}</h4>
          <ul class="rules">
            ${ground.map((each) => {
              const bounds = inBounds(view, each);
              return html`<li>
                <p>
                  ${view.say(view.index.facts.get(each.fact)?.question)}
                  ${bounds ? html`<strong>${bounds}</strong>` : nothing}
                </p>
              </li>`;
            })}
          </ul>`
      : nothing;
  return fold(t.ground, t.groundNote, [
    list(
      t.hangsOn,
      ways.ground.filter(({ canBeLost }) => !canBeLost),
    ),
    list(
      t.canBeLost,
      ways.ground.filter(({ canBeLost }) => canBeLost),
    ),
  ]);
}
