import type { Book } from "../pages/book.js";
import { answerSchema } from "./answer-schema.js";
import { ids } from "./ids.js";
import { inLanguages, type Thing } from "./values.js";

/** The facts that the policy asks for, each with its question and which answers it takes. */
export function conceptThings({ policy, index }: Book): Thing[] {
  return policy.groups
    .flatMap(({ facts }) => facts)
    .flatMap((id) => index.facts.get(id) ?? [])
    .map((fact) => ({
      "@id": ids.fact(fact.id),
      "@type": ["cv:InformationConcept"],
      "dct:identifier": [fact.id],
      "skos:prefLabel": inLanguages(fact.question),
      ...(fact.help ? { "dct:description": inLanguages(fact.help) } : {}),
      "cv:expressionOfExpectedValue": [JSON.stringify(answerSchema(fact))],
    }));
}
