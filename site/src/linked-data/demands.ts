// The policy in the words of schema.org: who seeks which care, for which time, by which document.
import type { CareType, Policy, Term } from "../../../web/src/types.js";
import type { Book } from "../pages/book.js";
import { ids } from "./ids.js";
import { ownText } from "./in-both.js";
import { inDutch, inLanguages, onDay, refer, some, type Thing } from "./values.js";

/** The file, the document, the purchaser, and what it seeks. */
export function demandThings({ policy, index }: Book): Thing[] {
  return [
    file(policy),
    ...document(policy),
    ...policy.clauses.map(({ id, section, heading, clause }) => ({
      "@id": ids.clause(id),
      "@type": ["CreativeWork", "cv:ReferenceFramework"],
      name: inDutch(heading),
      description: inLanguages(clause),
      ...some("position", section === undefined ? [] : [section]),
      isPartOf: [refer(ids.document)],
    })),
    purchaser(policy),
    ...policy.purchaser.contacts.map(({ topic, address }, place) => ({
      "@id": ids.contact(place),
      "@type": ["ContactPoint"],
      contactType: inLanguages(topic),
      ...reachedAt(address),
    })),
    ...policy.careTypes.map(({ id, name }) => ({
      "@id": ids.care(id),
      "@type": ["Service"],
      name: inLanguages(name),
    })),
    ...policy.careTypes.filter(isSought).map((careType) => ({
      "@id": ids.demand(careType.id),
      "@type": ["Demand"],
      name: inLanguages(careType.name),
      itemOffered: [refer(ids.care(careType.id))],
      ...runs(index.term(careType.id)),
      "dct:requires": [refer(ids.conditions(careType.id))],
    })),
  ];
}

/** This file is the transcription; it is about care, and made from the document. */
const file = ({ version, title, document, term, careTypes }: Policy): Thing => ({
  "@id": ids.file,
  "@type": ["Dataset"],
  name: inLanguages(title),
  description: inLanguages(ownText((t) => t.lead(document.title, document.publisher))),
  version: [version],
  inLanguage: ["nl", "en"],
  temporalCoverage: [interval(term)],
  isBasedOn: [refer(ids.document)],
  mainEntityOfPage: [refer(ids.page)],
  about: careTypes.map(({ id }) => refer(ids.care(id))),
});

function document({ document: { title, publisher }, purchaser: { name } }: Policy): Thing[] {
  const isPurchaser = publisher === name;
  return [
    {
      "@id": ids.document,
      "@type": ["DigitalDocument", "cv:ReferenceFramework"],
      name: inDutch(title),
      publisher: [refer(isPurchaser ? ids.purchaser : ids.publisher)],
    },
    ...(isPurchaser
      ? []
      : [{ "@id": ids.publisher, "@type": ["Organization"], name: [publisher] }]),
  ];
}

const purchaser = ({ purchaser: { name, contacts }, careTypes }: Policy): Thing => ({
  "@id": ids.purchaser,
  "@type": ["Organization", "foaf:Agent"],
  name: [name],
  "foaf:name": [name],
  ...some(
    "contactPoint",
    contacts.map((_contact, place) => refer(ids.contact(place))),
  ),
  ...some(
    "seeks",
    careTypes.filter(isSought).map(({ id }) => refer(ids.demand(id))),
  ),
});

/** Where the document names no contract, it says of no care what it takes. */
const isSought = ({ contracts }: CareType): boolean => contracts.length > 0;

/** From when until when the care is delivered under a contract; no end where it has yet to be decided. */
const runs = ({ from, until }: Term): Pick<Thing, string> => ({
  availabilityStarts: [onDay(from)],
  ...some("availabilityEnds", until === undefined ? [] : [onDay(until)]),
});

/** In the Extended Date/Time Format: an end that is not known is left open. */
const interval = ({ from, until = "" }: Term): string => `${from}/${until}`;

/** An address in a policy is text: of a web address often without its scheme. */
function reachedAt(address: string): Record<string, readonly string[]> {
  if (address.includes("@")) return { email: [address] };
  if (/^[\d +()-]+$/.test(address)) return { telephone: [address] };
  return { url: [address.includes("://") ? address : `https://${address}`] };
}
