import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { dayNumber, dayText } from "../days.js";
import type { PracticeStep } from "../types.js";
import type { Part } from "./question-list.js";
import { restWords } from "./rest-words.js";
import { stepLooks } from "./step-looks.js";
import { stepDay, stepId } from "./timeline-list.js";
import { groupBy, type View } from "./view.js";

/** A step that has a day, in days since 1970, with what is said of it where it is pointed at. */
interface Dated {
  step: PracticeStep;
  from: number;
  until: number | undefined;
  kind: string;
  when: string;
  says: string;
}

/**
 * The timeline as a picture: across where there is room, down where there is not; styles choose.
 * Each mark leads to its step in the list below, which says the same in the same order.
 */
export function timelineChart(
  parts: readonly [Part, ...Part[]],
  timeline: readonly PracticeStep[],
  asOf: string,
): TemplateResult | typeof nothing {
  const [{ view }] = parts;
  const dated = timeline.flatMap((step) => {
    const first = step.on ?? step.from;
    return first === undefined ? [] : [datedStep(view, step, first)];
  });
  if (dated.length < 2) return nothing;
  const groups = inOrder(parts, dated);
  const today = { at: dayNumber(asOf), label: view.shortDay(asOf) };
  const scale = scaleOf(dated, today);
  return html`<figure class="chart" @pointerover=${tell} @focusin=${tell}>
    ${groups.map(
      ([names, own]) =>
        html`${view.several ? html`<p class="names">${names}</p>` : nothing}
        ${across(view, names, own, scale, today)} ${down(view, names, own, today)}`,
    )}
    <figcaption class="caption" .textContent=${restWords(view).details.chartHint}></figcaption>
  </figure>`;
}

/** What one care type has alone, in the order of choice, then what several have together. */
function inOrder(parts: readonly [Part, ...Part[]], dated: readonly Dated[]): [string, Dated[]][] {
  const [{ view }] = parts;
  const groups = groupBy(dated, ({ step }) => step.careTypes.join(" "));
  const alone = parts.map((part) => part.view.careType);
  const keys = [...new Set([...alone, ...groups.keys()])];
  return keys.flatMap((key) => {
    const own = groups.get(key);
    return own ? [[view.names(key.split(" ")), own] as [string, Dated[]]] : [];
  });
}

function datedStep(view: View, step: PracticeStep, first: string): Dated {
  const t = restWords(view);
  const state = t.stepState[step.state];
  const sources = (step.source ?? []).map(({ section, heading }) =>
    section ? `§ ${section} ${heading}` : heading,
  );
  const names = view.several ? ` (${view.names(step.careTypes)})` : "";
  return {
    step,
    from: dayNumber(first),
    until: step.on ? dayNumber(first) : step.until ? dayNumber(step.until) : undefined,
    kind: t.stepKind[step.kind],
    when: step.period ? stepDay(view, step) : short(view, step),
    says: `${stepDay(view, step)}, ${state.toLowerCase()}: ${view.say(step.text)}${names} ${view.t.source}: ${[...new Set(sources)].join("; ")}.`,
  };
}

const short = (view: View, { on, from = "" }: PracticeStep): string =>
  on ? view.shortDay(on) : view.t.from(view.shortDay(from));

/** Says under the picture what is pointed at or has focus; it stays until another is. */
function tell(event: Event): void {
  const says = (event.target as Element).closest("[data-says]")?.getAttribute("data-says");
  const caption = (event.currentTarget as Element).querySelector(".caption");
  if (says && caption) caption.textContent = says;
}

function toStep(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as Element;
  const root = link.getRootNode() as ShadowRoot;
  const item = root.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  item?.scrollIntoView({ block: "center" });
  item?.focus({ preventScroll: true });
}

const link = ({ step, says }: Dated, drawn: unknown): SVGTemplateResult =>
  svg`<a class="mark ${step.state} ${stepLooks[step.state].tone}" href="#${stepId(step)}" aria-label=${says} data-says=${says} @click=${toStep}>${drawn}</a>`;

/** A stretch of a bar, as parts of its length. */
interface Slice {
  from: number;
  to: number;
  opacity: number;
}

const ramp = (from: number, to: number, first: number, last: number): Slice[] => {
  const count = 20;
  return Array.from({ length: count }, (_, i) => ({
    from: from + ((to - from) * i) / count,
    to: from + ((to - from) * (i + 1)) / count,
    opacity: first + ((last - first) * (i + 0.5)) / count,
  }));
};

/**
 * A bar with soft edges, or one that fades out, in slices: a mask or a gradient would be named by an id,
 * and Chromium keeps an element that was taken away for as long as it remembers such a style.
 */
const edges = {
  soft: [
    ...ramp(0, 0.3, 0.1, 0.9),
    { from: 0.3, to: 0.7, opacity: 0.9 },
    ...ramp(0.7, 1, 0.9, 0.1),
  ],
  fade: ramp(0, 1, 0.9, 0),
} satisfies Record<string, Slice[]>;
type Edge = keyof typeof edges;

const diamond = svg`<path class="solid" d="M0-7 7 0 0 7-7 0z"/>`;
const beyond = svg`<path class="solid" d="M-8-6 2 0-8 6z"/>`;
const dot = svg`<circle class="own" r="4.5"/>`;

interface Today {
  at: number;
  label: string;
}

interface Scale {
  first: number;
  last: number;
  /** Per cent of the width. */
  at: (day: number) => number;
}

/**
 * From the first day to the last, with the chosen day and the practice's own; but without the ends
 * of contracts that lie years ahead: those stand at the edge with an arrow.
 */
function scaleOf(all: readonly Dated[], today: Today): Scale {
  const near = all.filter(({ step }) => step.kind !== "end");
  const days = (near.length ? near : all).flatMap(({ step, from, until }) => [
    from,
    until ?? from,
    ...(step.own ? [dayNumber(step.own)] : []),
  ]);
  const length = Math.max(...days, today.at) - Math.min(...days, today.at);
  const first = Math.min(...days, today.at) - length / 20;
  const last = Math.max(...days, today.at) + length / 8;
  const at = (day: number): number =>
    Math.min(98, Math.max(1, 1 + ((day - first) / (last - first)) * 97));
  return { first, last, at };
}

/** The firsts of the months in between, as many as fit. */
function months({ first, last }: Scale): string[] {
  const days: string[] = [];
  for (let day = Math.ceil(first); day <= last; ++day) {
    const iso = dayText(day);
    if (iso.endsWith("-01")) days.push(iso);
  }
  const every = Math.ceil(days.length / 6);
  return days.slice(0, -1).filter((_, i) => i % every === 0);
}

const yearOf = (iso: string): string => iso.slice(0, 4);

const rowHeight = 40;

function across(
  view: View,
  names: string,
  marks: readonly Dated[],
  scale: Scale,
  today: Today,
): TemplateResult {
  const percent = (day: number): string => `${scale.at(day).toFixed(2)}%`;
  const top = 22;
  const bottom = top + marks.length * rowHeight;
  const now = percent(today.at);
  return html`<svg
    class="across"
    width="100%"
    height=${bottom + 40}
    role="group"
    aria-label="${names}. ${restWords(view).details.chart}"
  >
    ${months(scale).map((iso, i, all) => {
      const x = percent(dayNumber(iso));
      // Under the first month, and where another year begins.
      const year = yearOf(iso) === yearOf(all[i - 1] ?? "") ? "" : yearOf(iso);
      return svg`<line class="month" x1=${x} x2=${x} y1=${top} y2=${bottom + 4}/><text class="month-label" x=${x} y=${bottom + 18}>${view.month(iso)}</text><text class="month-label of-year" x=${x} y=${bottom + 35}>${year}</text>`;
    })}
    ${marks.map((_, i) => {
      // Beside the marks only: above them stand words, which it would run through.
      const y = top + i * rowHeight;
      return svg`<line class="today" x1=${now} x2=${now} y1=${y + 20} y2=${y + rowHeight - 2}/>`;
    })}
    ${marks.map(
      (mark, i) =>
        svg`<svg y=${top + i * rowHeight} height=${rowHeight} width="100%">${link(mark, row(mark, scale, percent))}</svg>`,
    )}
    <text
      class="today-label"
      x=${now}
      y="14"
      text-anchor=${scale.at(today.at) > 70 ? "end" : "start"}
    >
      ${today.label}
    </text>
  </svg>`;
}

function row(
  { step, from, until, kind, when }: Dated,
  { at, last }: Scale,
  percent: (day: number) => string,
): SVGTemplateResult {
  const start = at(from);
  const end = until === undefined ? 100 : at(until + 1);
  const right = start > 50;
  const width = Math.max(1.5, end - start);
  const bar = (edge: Edge) =>
    svg`<g class="bar" shape-rendering="crispEdges">${edges[edge].map(
      (slice) =>
        svg`<rect x="${start + slice.from * width}%" y="22" width="${(slice.to - slice.from) * width}%" height="12" opacity=${slice.opacity}/>`,
    )}</g>`;
  const placed = (x: string, shape: unknown) =>
    svg`<svg x=${x} y="28" overflow="visible">${shape}</svg>`;
  return svg`<rect class="hit" width="100%" height="40"/>
    <line class="track" x1="0" x2="100%" y1="28" y2="28"/>
    ${step.on ? placed(percent(from), from > last ? beyond : diamond) : until === undefined ? bar("fade") : bar("soft")}
    ${step.own ? placed(percent(dayNumber(step.own)), dot) : nothing}
    <text x=${right ? `${end > 98 ? 100 : end}%` : `${start}%`} y="14" text-anchor=${right ? "end" : "start"}>${kind} · ${when}</text>`;
}

/** Evenly spaced: nothing overlaps, however near the days are. */
function down(view: View, names: string, marks: readonly Dated[], today: Today): TemplateResult {
  const height = 44;
  const later = marks.findIndex(({ from }) => from > today.at);
  const before = later === -1 ? marks.length : later;
  const topOf = (i: number): number => i * height + (i < before ? 0 : 24);
  return html`<svg
    class="down"
    width="100%"
    height=${topOf(marks.length) + 24}
    role="group"
    aria-label="${names}. ${restWords(view).details.chart}"
  >
    ${marks.map(
      (mark, i) =>
        svg`<svg y=${topOf(i)} height=${height} width="100%">${link(mark, cell(mark))}</svg>`,
    )}
    ${todayAcross(before * height, today)}
  </svg>`;
}

const todayAcross = (top: number, { label }: Today): SVGTemplateResult =>
  svg`<line class="today" x1="0" x2="100%" y1=${top + 18} y2=${top + 18}/><text class="today-label" x="100%" y=${top + 13} text-anchor="end">${label}</text>`;

function cell({ step, until, kind, when }: Dated): SVGTemplateResult {
  const bar = (edge: Edge) =>
    svg`<g class="bar" shape-rendering="crispEdges">${edges[edge].map(
      ({ from, to, opacity }) =>
        svg`<rect x="6" y=${2 + from * 40} width="10" height=${(to - from) * 40} opacity=${opacity}/>`,
    )}</g>`;
  return svg`<rect class="hit" width="100%" height="44"/>
    <line class="track" x1="11" x2="11" y1="0" y2="44"/>
    ${step.on ? svg`<svg x="11" y="22" overflow="visible">${diamond}</svg>` : until === undefined ? bar("fade") : bar("soft")}
    ${step.own ? svg`<svg x="24" y="22" overflow="visible">${dot}</svg>` : nothing}
    <text x="34" y="18">${kind}</text><text x="34" y="36">${when}</text>`;
}
