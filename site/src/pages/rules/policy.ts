import { h, type Child } from "../../tree.js";
import { termInWords, whenInWords } from "./days.js";
import { rows } from "./rows.js";
import type { RulesView } from "./view.js";

/** The policy as a whole: who purchases, in which document, for which time. */
export function policyBasics(view: RulesView): Child {
  const { t, words, book } = view;
  const { purchaser, document, term, events } = book.policy;
  return rows([
    [t.purchaser, purchaser.name],
    [t.actsFor, purchaser.actsFor],
    [t.document, h("cite", { lang: "nl" }, `${document.title}, ${document.publisher}`)],
    [t.term, termInWords(view, term)],
    [t.decided, term.decided && whenInWords(view, term.decided)],
    [t.earliest, events && t.earliestFrom(words.day(events.from), words.say(events.reading))],
  ]);
}
