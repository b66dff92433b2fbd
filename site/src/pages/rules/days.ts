// Days as the document gives them: exact, from a day on, or as a period that we read in its words.
import type { Period, Term, When } from "../../../../web/src/types.js";
import { h, type Branch, type Child } from "../../tree.js";
import { capital } from "../../words.js";
import type { RulesView } from "./view.js";

/** From when until when a contract runs. */
export function termInWords({ t, words }: RulesView, { from, until, untilOneOf }: Term): string {
  if (untilOneOf) return t.termOneOf(words.day(from), words.either(untilOneOf.map(words.day)));
  return until ? t.termRange(words.range(from, until)) : t.termOpen(words.day(from));
}

/** When something happens; a period leads to how we read it. */
export function whenInWords({ t, words, book }: RulesView, { on, from, period: id }: When): Child {
  if (on) return words.day(on);
  if (from) return t.from(words.day(from));
  const period = book.index.periods.get(id ?? "");
  return (
    period && [
      h("a", { href: `#${periodAnchor(period)}` }, words.say(period.wording)),
      ` (${words.range(period.from, period.until)})`,
    ]
  );
}

/** How we read a period that the document gives in words. */
export function periodEntry({ words }: RulesView, period: Period): Branch {
  const { wording, from, until, reading } = period;
  return h(
    "li",
    { class: "rule", id: periodAnchor(period) },
    h("p", {}, h("strong", {}, capital(words.say(wording))), `: ${words.range(from, until)}`),
    h("p", {}, words.say(reading)),
  );
}

const periodAnchor = ({ id }: Period): string => `lezing-${id}`;
