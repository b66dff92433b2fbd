// A policy as linked data (JSON-LD), in published vocabularies only: schema.org for who seeks which
// care, CCCEV 2 for what that takes. What there is to say comes from the policy and the vocabulary.
import type { Book } from "../pages/book.js";
import { conceptThings } from "./concepts.js";
import { context } from "./context.js";
import { demandThings } from "./demands.js";
import { requirementThings } from "./requirements.js";
import { refer, type Thing } from "./values.js";

export interface Graph {
  "@context": typeof context;
  "@graph": readonly Thing[];
}

export function graphOf(book: Book): Graph {
  const things = [...demandThings(book), ...requirementThings(book), ...conceptThings(book)];
  return {
    "@context": context,
    "@graph": bothWays(things, [
      ["cv:hasRequirement", "cv:isRequirementOf"],
      ["cv:specifiesEvidenceType", "cv:isSpecifiedIn"],
    ]),
  };
}

/** What says of a thing that it has another is said of the other too. */
function bothWays(
  things: readonly Thing[],
  pairs: readonly (readonly [property: string, inverse: string])[],
): Thing[] {
  const inverses = new Map<string, Record<string, { "@id": string }[]>>();
  for (const thing of things)
    for (const [property, inverse] of pairs)
      for (const value of thing[property] ?? []) {
        if (typeof value === "string" || !("@id" in value)) continue;
        const of = inverses.get(value["@id"]) ?? {};
        (of[inverse] ??= []).push(refer(thing["@id"]));
        inverses.set(value["@id"], of);
      }
  return things.map((thing) => ({ ...thing, ...inverses.get(thing["@id"]) }));
}
