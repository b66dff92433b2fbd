import { html, nothing, type TemplateResult } from "lit";
import type { RestTexts } from "../texts/rest-texts.js";
import type { Difference, Sources, Text, Verdict, VerdictList } from "../types.js";
import { icon, type Shape } from "./icons.js";
import { restWords } from "./rest-words.js";
import { sourceNote } from "./source-note.js";
import { offerWords } from "./offer-words.js";
import { periodRead, stepDay } from "./timeline-list.js";
import { groupBy, type View } from "./view.js";

/** A verdict, and how its policy is put into words. */
export interface Told {
  view: View;
  verdict: Verdict;
}

/** What a verdict says of one thing. */
interface Said {
  text?: Text | undefined;
  source?: Sources | undefined;
  /** Its state, its day, or both. */
  words: string;
  shape?: Shape;
}

/** The lists under the headings that they stand under; the contracts are told by the outcome. */
const headings: Record<VerdictList, keyof RestTexts["differences"]["groups"] | undefined> = {
  contracts: undefined,
  conditions: "reasons",
  factors: "reasons",
  offers: "reasons",
  expectations: "reasons",
  selective: "reasons",
  modules: "reasons",
  timeline: "planning",
  starts: "planning",
  statements: "statements",
};

/** How it is put that something stands in one of the two only, or in other words. */
export type DifferenceWords = Pick<RestTexts["differences"], "none" | "comes" | "goes" | "was">;

/** What becomes different from one verdict to another: reasons, planning, and what else is said. */
export function differenceList(
  before: Told,
  after: Told,
  differences: readonly Difference[],
  words: DifferenceWords = restWords(after.view).differences,
): TemplateResult {
  const { differences: t } = restWords(after.view);
  const groups = groupBy(differences, ({ list }) => headings[list]);
  const told = (["reasons", "planning", "statements"] as const).flatMap((heading) => {
    const group = groups.get(heading);
    if (!group) return [];
    const title = `${t.groups[heading]} (${group.length})`;
    const list = html`<ul class="rules differences">
      ${group.map((difference) => item(before, after, difference, words))}
    </ul>`;
    return heading === "statements"
      ? html`<details>
          <summary>${title}</summary>
          ${list}
        </details>`
      : html`<h4>${title}</h4>
          ${list}`;
  });
  return html`${told.length ? told : html`<p>${words.none}</p>`}`;
}

function item(
  before: Told,
  after: Told,
  { list, ...places }: Difference,
  words: DifferenceWords,
): TemplateResult {
  const then = places.before === undefined ? undefined : said(before, list, places.before);
  const now = places.after === undefined ? undefined : said(after, list, places.after);
  const { view } = now ? after : before;
  const shown = now ?? then;
  return html`<li>
    ${then && now ? turn(view, then, now) : html`<p class="turn"><strong>${now ? words.comes : words.goes}</strong> ${shown?.words}</p>`}
    <p>${view.say(shown?.text)}</p>
    ${places.reworded ? html`<p class="note">${words.was} ${before.view.say(then?.text)}</p>` : nothing}
    ${sourceNote(view, shown?.source)}
  </li>`;
}

/** From the one state to the other; once where only the text is another. */
function turn(view: View, then: Said, now: Said): TemplateResult | typeof nothing {
  if (!now.words) return nothing;
  return html`<p class="turn">
    ${
      then.words === now.words
        ? nothing
        : html`<span>${then.words}</span> <span aria-hidden="true">→</span
            ><span class="visually-hidden">${restWords(view).differences.becomes}</span>`
    }
    <strong>${now.shape ? icon(now.shape) : nothing}${now.words}</strong>
  </p>`;
}

const shapes: Partial<Record<string, Shape>> = { met: "check", "not-met": "cross", open: "ring" };

function said({ view, verdict }: Told, list: VerdictList, place: number): Said | undefined {
  const t = restWords(view);
  switch (list) {
    case "contracts": {
      const entry = verdict.contracts[place];
      const known = view.index.contracts.get(view.careType)?.get(entry?.id ?? "");
      return entry && known
        ? { text: known.contract.name, source: entry.source, words: view.t.ladder[entry.state] }
        : undefined;
    }
    case "offers": {
      const entry = verdict.offers[place];
      return entry && { ...entry, words: offerWords(view, entry) };
    }
    case "statements": {
      const entry = verdict.statements[place];
      return entry && { ...entry, words: "" };
    }
    case "timeline": {
      const entry = verdict.timeline[place];
      if (!entry) return undefined;
      const words = new Set([
        t.stepState[entry.state],
        stepDay(view, entry),
        periodRead(view, entry),
        entry.own ? t.own(view.day(entry.own)) : "",
      ]);
      return { ...entry, words: [...words].filter(Boolean).join(", ") };
    }
    case "starts": {
      const entry = verdict.starts[place];
      if (!entry) return undefined;
      const { state, on, ifToday } = entry;
      const today = view.day(verdict.receipt.asOf);
      const words = ifToday
        ? t.ifToday(today, view.day(ifToday))
        : t.startState[state](on ? view.day(on) : "");
      return { ...entry, words };
    }
    case "conditions":
    case "factors":
    case "expectations":
    case "selective":
    case "modules": {
      const entry = verdict[list][place];
      const shape = shapes[entry?.state ?? ""];
      return entry && { ...entry, words: t.state[entry.state], ...(shape ? { shape } : {}) };
    }
  }
}
