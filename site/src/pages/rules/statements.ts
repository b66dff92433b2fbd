import { h, type Child } from "../../tree.js";
import { ruleList } from "./rows.js";
import { ruleEntry } from "./rule.js";
import type { RulesTexts } from "./texts/texts.js";
import type { RulesView } from "./view.js";

/** What no answer changes, under what kind of statement it is. */
export function statementLists(view: RulesView): Child {
  const { t, book } = view;
  const kinds = Object.entries(t.statementKind) as [keyof RulesTexts["statementKind"], string][];
  return kinds.map(([kind, title]) => {
    const entries = (book.policy.statements ?? [])
      .filter((statement) => statement.kind === kind)
      .map((statement) => ruleEntry(view, "statement", statement, { untested: true }));
    return entries.length ? [h("h3", {}, title), ruleList(entries)] : undefined;
  });
}
