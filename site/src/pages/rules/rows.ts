import { h, type Branch, type Child } from "../../tree.js";

/** A term with what it is. */
export type Row = readonly [string, Child];

/** Terms with what they are; a row without anything is left out. */
export function rows(all: readonly (Row | undefined)[]): Child {
  const told = all.flatMap((row) => (row?.[1] ? [row] : []));
  if (!told.length) return undefined;
  return h(
    "dl",
    { class: "rows" },
    told.map(([term, what]) => h("div", {}, h("dt", {}, term), h("dd", {}, what))),
  );
}

/** Entries of rules, one beneath the other. */
export const ruleList = (entries: readonly Child[], tag = "ul"): Branch =>
  h(tag, { class: "plain rules" }, entries);
