import { html, type TemplateResult } from "lit";
import type { StatementKind } from "../texts/rest-texts.js";
import type { StatementItem } from "../types.js";
import { restWords } from "./rest-words.js";
import { fold } from "./section.js";
import { sourceNote } from "./source-note.js";
import { groupBy, type View } from "./view.js";

/** What no answer can change, under what kind of statement it is. */
export function statementList(view: View, statements: StatementItem[]): TemplateResult[] {
  const byKind = groupBy(statements, (statement) => statement.kind);
  const titles = Object.entries(restWords(view).statements) as [StatementKind, string][];
  return titles.flatMap(([kind, title]) => {
    const group = byKind.get(kind);
    return group
      ? fold(
          `${title} (${group.length})`,
          "",
          html`<ul class="rules">
            ${group.map(
              (item) =>
                html`<li>
                  <p>${view.say(item.text)}</p>
                  ${sourceNote(view, item.source)}
                </li>`,
            )}
          </ul>`,
        )
      : [];
  });
}
