import type { Comparer } from "../session/comparer.js";
import type { ComparedWords } from "./compared-words.js";
import { differenceList } from "./difference-list.js";
import { partOnDemand } from "./on-demand.js";
import { section } from "./section.js";

/** What differs between sides of one purchaser: where it is between two only it stands open. */
export const comparedChanges = (words: ComparedWords, comparer: Comparer): unknown => {
  const { t, compared } = words;
  const { changes } = compared.comparison;
  return changes.map(({ from, to, verdictFrom, verdictTo, differences }) => {
    const [before, after] = [words.name(from), words.name(to)];
    const told = words.told(to, verdictTo);
    const { view } = told;
    const title = `${words.several ? `${view.name}: ` : ""}${t.changes(before, after)}`;
    const list = (): unknown =>
      differenceList(words.told(from, verdictFrom), told, differences, {
        none: t.same,
        comes: t.onlyUnder(after),
        goes: t.onlyUnder(before),
        was: t.otherWords(before),
      });
    return changes.length === 1
      ? section(title, "", list())
      : partOnDemand(comparer, `${from} ${to} ${view.careType}`, title, list);
  });
};
