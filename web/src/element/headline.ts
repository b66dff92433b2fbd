import type { Outcome, Verdict } from "../types.js";
import type { View } from "./view.js";

/** What holds: as a heading, and the sentences beneath it. */
export interface Headline {
  title: string;
  line: string;
}

/** Contract, way and start in one voice, from the state that the core says. */
export const headline = (view: View, verdict: Verdict): Headline => {
  const { title, lines } = states[verdict.standing.state](view, verdict);
  return { title, line: lines.filter(Boolean).join(" ") };
};

interface Told {
  title: string;
  lines: string[];
}

const states: Record<Verdict["standing"]["state"], (view: View, verdict: Verdict) => Told> = {
  none: noContract,
  open: toCome,
  closed: toCome,
  "possibly-closed": toCome,
  gone: has,
  over: wasOver,
};

/** The name of the contract that the practice gets, or meets; empty where that is not certain. */
export function contractName(view: View, { substance, outcome }: Verdict): string {
  const id = substance ?? outcome?.contract ?? "";
  return view.say(view.index.contracts.get(view.careType)?.get(id)?.contract.name);
}

const wayName = (view: View, id: string | undefined): string =>
  view.say(view.index.offers.get(id ?? "")?.offer.name);

/** The purchaser may yet choose whether the practice gets the contract. */
const mayBeChosen = ({ possible }: Verdict): boolean =>
  possible.some(({ kind }) => kind === "eligible");

const startsOn = (view: View, verdict: Verdict): string => {
  const { standing, starts, receipt } = verdict;
  const { headline: t } = view.t;
  if (!standing.start) return "";
  const day = view.day(standing.start);
  if (mayBeChosen(verdict)) return t.startsIfChosen(view.day(standing.start));
  const isAsked = view.index.offers.get(standing.offer ?? "")?.offer.kind === "on-request";
  return isAsked && starts.some(({ ifToday }) => ifToday === standing.start)
    ? t.startsIfAsked(view.day(receipt.asOf), day)
    : (standing.start < receipt.asOf ? t.startsBack : t.starts)(day);
};

function toCome(view: View, verdict: Verdict): Told {
  const { outcome, questions, standing } = verdict;
  const { headline: t, outcome: kinds } = view.t;
  const name = contractName(view, verdict);
  const closed = closing(view, verdict);
  if (!name)
    return {
      title: kinds[outcome?.kind ?? "open"],
      lines: [outcome ? "" : view.t.openOutcome(questions.length), ...closed],
    };
  if (closed.length)
    return {
      title: t.inSubstance(name),
      lines: [...closed, outcome ? startsOn(view, verdict) : ""],
    };
  const isChosen = mayBeChosen(verdict);
  return {
    title: isChosen ? t.eligible(name) : name,
    lines: outcome
      ? [
          isChosen ? t.chooses(view.purchaser) : `${kinds.contract}.`,
          t.way(wayName(view, standing.offer)),
          startsOn(view, verdict),
          isChosen && standing.left ? t.leftIfNotChosen(wayName(view, standing.left)) : "",
        ]
      : [t.whichWay(questions.length)],
  };
}

/** That the way that came first closed, or may have, and what is left. */
function closing(view: View, { standing, offers }: Verdict): string[] {
  const { headline: t } = view.t;
  const { closedBy = "", left, offer } = standing;
  const first = offers.find((entry) => entry.closedBy === closedBy);
  if (!closedBy || !first) return [];
  const way = wayName(view, first.id);
  if (first.course === "possibly-closed") {
    const event = view.index.steps.get(closedBy)?.step.event ?? "";
    return [
      t.possiblyClosed(way, view.say(view.index.facts.get(event)?.question)),
      left ? t.left(wayName(view, left)) : "",
    ];
  }
  const remains = offers.some(({ id, course }) => id === offer && course === "open");
  return [t.closed(way), remains ? t.left(wayName(view, offer)) : ""];
}

function has(view: View, verdict: Verdict): Told {
  const { outcome, standing, questions, term } = verdict;
  const { headline: t, outcome: kinds } = view.t;
  const { start, hasBegun, ends = [] } = standing;
  const name = contractName(view, verdict);
  const mayHaveEnded = (term.untilOneOf ?? []).some((day) => !ends.includes(day));
  return {
    title:
      !name && outcome
        ? kinds[outcome.kind]
        : (mayHaveEnded ? t.mayStillHave : t.has)(name || t.aContract),
    lines: [
      start ? (hasBegun ? (mayHaveEnded ? t.began : t.since) : t.from)(view.day(start)) : "",
      (outcome ?? name) ? "" : t.whichContract(questions.length),
    ],
  };
}

function wasOver(view: View, verdict: Verdict): Told {
  const { headline: t } = view.t;
  const name = contractName(view, verdict);
  const past = { ...t.was, contract: t.neverDecided, eligible: t.neverDecided, none: t.didNot };
  const line = name
    ? (verdict.standing.offer ? t.had : t.qualified)(name)
    : verdict.outcome
      ? past[verdict.outcome.kind]
      : t.neverDecided;
  return { title: t.over, lines: [line] };
}

function noContract(view: View, verdict: Verdict): Told {
  const { outcome, mended, next, questions, year } = verdict;
  const { headline: t, outcome: kinds } = view.t;
  if (!outcome) return { title: kinds.open, lines: [view.t.openOutcome(questions.length)] };
  if (next.kind === "gap") return { title: t.gap, lines: [t.gapLine] };
  if (outcome.kind === "none" && year === "after") return { title: t.over, lines: [t.didNot] };
  const failing = verdict.conditions.filter(({ state }) => state === "not-met").length;
  return {
    title: kinds[outcome.kind],
    lines: [
      failing ? t.fails(failing) : "",
      mended
        ? t.onceMended(severalNames(view, verdict, mended.possible), mended.questions.length)
        : "",
    ],
  };
}

/** States in which nothing is still to be decided: the practice has its contract, or it is over. */
const isPast: Partial<Record<Verdict["standing"]["state"], true>> = { gone: true, over: true };

/** The contracts that are still possible, as short as it can be; empty where it is decided, or there is none. */
export function possibleContracts(view: View, verdict: Verdict): string {
  if (isPast[verdict.standing.state]) return "";
  const contracts = verdict.possible.filter(({ contract }) => contract);
  return verdict.outcome || contractName(view, verdict) || !contracts.length
    ? ""
    : view.t.headline.possible(severalNames(view, verdict, contracts, true));
}

/** "Zorgovereenkomst A tot en met E" where they follow each other on the ladder; else one by one. */
function severalNames(
  view: View,
  { contracts }: Verdict,
  possible: readonly Outcome[],
  isShort = false,
): string {
  const known = view.index.contracts.get(view.careType);
  const places = [
    ...new Set(possible.map(({ contract }) => contracts.findIndex(({ id }) => id === contract))),
  ].filter((place) => place >= 0);
  const nameAt = (place: number): string =>
    view.say(known?.get(contracts[place]?.id ?? "")?.contract.name);
  const isChosen = (place: number): boolean =>
    possible.some(({ kind, contract }) => kind === "eligible" && contract === contracts[place]?.id);
  const others = possible.filter(({ contract }) => !contract);
  const [best, last] = [Math.min(...places), Math.max(...places)];
  const inRow = places.length > 2 && last - best === places.length - 1;
  const first = isShort ? withoutSame(nameAt(best), nameAt(last)) : nameAt(best);
  return view.either([
    ...(inRow
      ? [view.t.headline.upTo(first, withoutSame(nameAt(last), nameAt(best)))]
      : places.map((place) =>
          isChosen(place) ? view.t.headline.chosen(nameAt(place)) : nameAt(place),
        )),
    ...new Set(others.map(({ kind }) => view.t.outcome[kind])),
  ]);
}

/** A name without the words with which the other begins too. */
function withoutSame(name: string, other: string): string {
  const [words, others] = [name.split(" "), other.split(" ")];
  const from = words.findIndex((word, i) => word !== others[i]);
  return words.slice(Math.max(0, from)).join(" ");
}
