// Values of a graph in JSON-LD.
import type { Text } from "../../../web/src/types.js";

export interface Reference {
  readonly "@id": string;
}

interface Literal {
  readonly "@value": string;
  readonly "@language"?: string;
  readonly "@type"?: string;
}

export type Value = string | Reference | Literal;

/** A thing: its types, and what is said of it, each property with all its values. */
export interface Thing extends Reference {
  readonly "@type": readonly string[];
  readonly [property: string]: string | readonly Value[];
}

export const refer = (id: string): Reference => ({ "@id": id });

export const inLanguages = ({ nl, en }: Text): Literal[] => [
  { "@language": "nl", "@value": nl },
  { "@language": "en", "@value": en },
];

/** What stands so in the document, which is in Dutch. */
export const inDutch = (text: string): Literal[] => [{ "@language": "nl", "@value": text }];

/** A day, as schema.org writes one. */
export const onDay = (day: string): Literal => ({ "@type": "Date", "@value": day });

/** A property that is left out where it has no values. */
export const some = (
  property: string,
  values: readonly Value[],
): Record<string, readonly Value[]> => (values.length ? { [property]: values } : {});
