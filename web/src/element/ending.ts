import type { When } from "../types.js";
import type { Verdict } from "../types.js";
import type { View } from "./view.js";

type Ended = Pick<Verdict, "term" | "receipt">;

/** The days that the contract's last may be, in words; empty where the document does not say. */
export const lastDays = (view: View, { until, untilOneOf = [] }: Verdict["term"]): string =>
  view.either((until ? [until] : untilOneOf).map((day) => view.day(day)));

/** When the contract ends, as far as the document says it; and whether to ask which day it is. */
export function ending(
  view: View,
  { term, receipt: { asOf } }: Ended,
): { text: string; isToAsk: boolean } {
  const { ends } = view.t;
  const { until, untilOneOf = [], decided } = term;
  if (until) return { text: ends.on(view.day(until)), isToAsk: false };
  if (!untilOneOf.length) return { text: ends.notSaid, isToAsk: false };
  const [past, ahead] = [
    untilOneOf.filter((day) => day < asOf),
    untilOneOf.filter((day) => day >= asOf),
  ].map((days) => view.either(days.map((day) => view.day(day))));
  if (past && ahead) return { text: ends.mayHaveEnded(past, ahead, view.purchaser), isToAsk: true };
  const days = lastDays(view, term);
  return decided && isPast(view, decided, asOf)
    ? { text: ends.which(days, view.purchaser), isToAsk: true }
    : {
        text: ends.oneOf(days, view.purchaser, decided ? inWords(view, decided) : ""),
        isToAsk: false,
      };
}

/** Whether a time lies wholly before a day. */
function isPast({ index }: View, { on, period = "" }: When, day: string): boolean {
  const last = on ?? index.periods.get(period)?.until;
  return last !== undefined && last < day;
}

function inWords(view: View, { on, from, period = "" }: When): string {
  if (on) return view.t.ends.onDay(view.day(on));
  if (from) return view.t.from(view.day(from));
  return view.say(view.index.periods.get(period)?.wording);
}
