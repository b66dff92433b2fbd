// What things are called: by their place on the page of rules where they have one, and else by a
// name in the file itself, which lies beside that page.
import { pageFiles } from "../places.js";
import { clauseAnchor } from "../source.js";

const onPage = (anchor: string): string => `${pageFiles.rules}#${anchor}`;

export const ids = {
  page: pageFiles.rules,
  file: "",
  document: "#document",
  purchaser: "#inkoper",
  publisher: "#uitgever",
  contact: (place: number): string => `#contact-${place + 1}`,
  item: onPage,
  clause: (id: string): string => onPage(clauseAnchor(id)),
  fact: (id: string): string => onPage(`vraag-${id}`),
  care: (id: string): string => `#zorg-${id}`,
  demand: (id: string): string => `#vraag-naar-${id}`,
  conditions: (careType: string): string => `#randvoorwaarden-${careType}`,
  test: (anchor: string): string => `#toets-${anchor}`,
  applies: (anchor: string): string => `#alleen-als-${anchor}`,
  required: (offer: string, id: string): string => `#weg-${offer}.${id}`,
  evidence: (anchor: string): string => `#bewijs-${anchor}`,
  evidenceType: (anchor: string, place: number): string => `#bewijs-${anchor}.${place + 1}`,
  kind: (kind: string): string => `#soort-${kind}`,
} as const;
