import { html, nothing, type TemplateResult } from "lit";
import type { Change, ContractWays, Ground, Stop, Value, Verdict, Way, Ways } from "../types.js";
import { asTyped } from "../session/typed.js";
import { answerInWords } from "./controls.js";
import { factsIn } from "./facts-in.js";
import { restWords } from "./rest-words.js";
import { fold } from "./section.js";
import { questionLink } from "./question-link.js";
import { sourceNote } from "./source-note.js";
import type { View } from "./view.js";

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
  if (!nearest) return ways.ways.length ? nothing : stopped(view, ways.stops);
  return html`<details class="ways">
    <summary>
      <strong>${leadOf(view, nearest)}</strong>
      ${changesInShort(view, verdict, nearest).map((text) => html`<span class="one-change">${text}</span>`)}
    </summary>
    ${real.length > 1 ? html`<p class="note">${t.several(real.length)}</p>` : nothing}
    <ol class="way-list">
      ${real.map((way) => html`<li>${oneWay(view, verdict, way, ways.id)}</li>`)}
    </ol>
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
  const texts = changesInShort(view, verdict, nearest);
  return `${leadOf(view, nearest)} ${texts.join("; ")}`;
}

/** Moments at which a way no longer brings its contract: it is told what it takes, not how near it is. */
const noLonger: Partial<Record<Way["moment"], true>> = { "too-late": true, "has-contract": true };

const leadOf = (view: View, { moment, changes, asks }: Way): string => {
  const { ways: t } = restWords(view);
  return noLonger[moment] ? t.takes : t.steps(changes.length, asks.length);
};

const changesInShort = (view: View, verdict: Verdict, way: Way): string[] =>
  way.changes.map((change) => inShort(view, verdict, way, change));

function oneWay(view: View, verdict: Verdict, way: Way, contract: string): TemplateResult {
  const { index } = view;
  const evidence = way.meets.flatMap((rule) => index.rules.get(rule)?.evidence ?? []);
  return html`<ul class="changes">
      ${way.changes.map(
        (change) =>
          html`<li>
            <p>${inFull(view, verdict, way, change)}</p>
            ${sourceNote(
              view,
              index.rules.get(ruleOf(verdict, way, change) ?? "")?.source ??
                demandOn(verdict, contract, change)?.source,
            )}
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

/** The rule that a change meets: of several the one that looks at least else. */
function ruleOf(verdict: Verdict, { meets }: Way, { fact }: Change): string | undefined {
  const [rule] = verdictRules(verdict)
    .filter(({ id, facts }) => meets.includes(id) && facts.includes(fact))
    .sort((a, b) => a.facts.length - b.facts.length);
  return rule?.id;
}

/** The contract that asks something of what changes: the wanted one, or the nearest better one. */
function demandOn({ contracts }: Verdict, wanted: string, { fact }: Change) {
  const place = contracts.findIndex(({ id }) => id === wanted);
  return contracts
    .slice(0, place + 1)
    .reverse()
    .find(({ trace }) => trace && factsIn(trace).includes(fact));
}

const verdictRules = ({ conditions, factors }: Verdict) => [...conditions, ...factors];

type Bounds = Pick<Change, "atLeast" | "moreThan" | "atMost" | "lessThan" | "equals">;

/** "minstens 100", "100 tot en met 119"; empty without bounds. */
function inBounds(view: View, { atLeast, moreThan, atMost, lessThan, equals }: Bounds): string {
  const t = restWords(view).ways.bounds;
  const typed = (value: number): string => asTyped(value, view.lang);
  if (equals !== undefined) return typed(equals);
  if (atLeast !== undefined && atMost !== undefined) return t.from(typed(atLeast), typed(atMost));
  return view.list([
    ...(atLeast === undefined ? [] : [t.atLeast(typed(atLeast))]),
    ...(moreThan === undefined ? [] : [t.moreThan(typed(moreThan))]),
    ...(atMost === undefined ? [] : [t.atMost(typed(atMost))]),
    ...(lessThan === undefined ? [] : [t.lessThan(typed(lessThan))]),
  ]);
}

const numbers = (view: View, change: Change): string =>
  typeof change.from === "number" && typeof change.to === "number"
    ? restWords(view).ways.number(
        asTyped(change.from, view.lang),
        inBounds(view, change) || asTyped(change.to, view.lang),
      )
    : "";

function inShort(view: View, verdict: Verdict, way: Way, change: Change): string {
  const rule = view.index.rules.get(ruleOf(verdict, way, change) ?? "");
  const text = view.say(rule?.text ?? view.index.facts.get(change.fact)?.question);
  return [text.replace(/[.?]$/, ""), numbers(view, change)].filter(Boolean).join(", ");
}

function inFull(view: View, verdict: Verdict, way: Way, change: Change): TemplateResult {
  const fact = view.index.facts.get(change.fact);
  const words = (value: Value): string =>
    fact ? answerInWords(view, fact, { value, typed: asTyped(value, view.lang) }) : "";
  const rule = view.index.rules.get(ruleOf(verdict, way, change) ?? "");
  return html`${view.say(rule?.text)}
    <span class="change"
      >${view.say(fact?.question)} ${words(change.from)} →
      <strong>${inBounds(view, change) || words(change.to)}</strong></span
    >`;
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
