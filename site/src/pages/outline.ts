// The map of a policy's document (rules/schema/outline.schema.json): what stands where, of what kind
// it is, and which clauses of the policy stand for it. It bears fingerprints and no text.
import type { Outline, OutlineClause } from "../../../web/src/types.js";
import type { Book, Item } from "./book.js";

export type OutlineKind = OutlineClause["kind"];

/** Kinds that ask something of a practice: of each, something of the policy must have been made. */
const normative: Partial<Record<OutlineKind, true>> = { rule: true, step: true, expectation: true };

export interface MappedClause {
  kind: OutlineKind;
  /** Which of its section's clauses it is, headings not counted, from 1. */
  place: number;
  items: readonly Item[];
  /** It asks something, and nothing was made from it. */
  without: boolean;
}

export interface Coverage {
  sections: { number: string; heading: string; clauses: MappedClause[] }[];
  clauses: number;
  normative: number;
  covered: number;
}

/** What was made from each clause of the document. */
export function coverageOf(book: Book, outline: Outline): Coverage {
  const sections = outline.sections.map(({ number = "", heading, clauses }) => ({
    number,
    heading,
    clauses: clauses
      .filter(({ kind }) => kind !== "heading")
      .map(({ kind, of = [] }, i): MappedClause => {
        const items = [...new Set(of.flatMap((clause) => book.madeFrom(clause)))];
        return {
          kind,
          place: i + 1,
          items,
          without: normative[kind] === true && items.length === 0,
        };
      }),
  }));
  const all = sections.flatMap(({ clauses }) => clauses);
  const asking = all.filter(({ kind }) => normative[kind]);
  return {
    sections,
    clauses: all.length,
    normative: asking.length,
    covered: asking.filter(({ without }) => !without).length,
  };
}
