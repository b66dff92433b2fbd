import type { When } from "../types.js";
import type { Verdict } from "../types.js";
import type { View } from "./view.js";

type Ended = Pick<Verdict, "term" | "standing">;

/** The days that the contract's last may be, in words; empty where the document does not say. */
export const lastDays = (view: View, { until, untilOneOf = [] }: Verdict["term"]): string =>
  view.either((until ? [until] : untilOneOf).map((day) => view.day(day)));

/** When the contract ends, as far as the document says it; and whether to ask which day it is. */
export function ending(view: View, { term, standing }: Ended): { text: string; isToAsk: boolean } {
  const { ends } = view.t;
  const { until, untilOneOf = [], decided } = term;
  if (until) return { text: ends.on(view.day(until)), isToAsk: false };
  if (!untilOneOf.length) return { text: ends.notSaid, isToAsk: false };
  const inList = (days: string[]): string => view.either(days.map((day) => view.day(day)));
  const ahead = standing.ends ?? [];
  const past = untilOneOf.filter((day) => !ahead.includes(day));
  if (past.length)
    return {
      text: ends.mayHaveEnded(inList(past), inList(ahead), view.purchaser),
      isToAsk: true,
    };
  return standing.decisionIsDue
    ? { text: ends.which(inList(ahead), view.purchaser), isToAsk: true }
    : {
        text: ends.oneOf(inList(ahead), view.purchaser, decided ? inWords(view, decided) : ""),
        isToAsk: false,
      };
}

function inWords(view: View, { on, from, period = "" }: When): string {
  if (on) return view.t.ends.onDay(view.day(on));
  if (from) return view.t.from(view.day(from));
  return view.say(view.index.periods.get(period)?.wording);
}
