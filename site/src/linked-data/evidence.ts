import type { Evidence, Text } from "../../../web/src/types.js";
import { ids } from "./ids.js";
import { inLanguages, refer, some, type Thing } from "./values.js";

/**
 * The evidence that the document asks for with a rule: the list, and what is on it. What we advise to
 * have at hand is not in it: a list says what is needed.
 */
export function evidenceThings(anchor: string, rule: Text, evidence: readonly Evidence[]): Thing[] {
  const types = evidence
    .filter(({ asked }) => asked)
    .map(({ text, source = [] }, place) => ({
      "@id": ids.evidenceType(anchor, place),
      "@type": ["cv:EvidenceType"],
      "skos:prefLabel": inLanguages(text),
      ...some(
        "dct:source",
        source.map((clause) => refer(ids.clause(clause))),
      ),
    }));
  if (!types.length) return [];
  const list: Thing = {
    "@id": ids.evidence(anchor),
    "@type": ["cv:EvidenceTypeList"],
    "skos:prefLabel": inLanguages(rule),
    "cv:specifiesEvidenceType": types.map((type) => refer(type["@id"])),
  };
  return [list, ...types];
}
