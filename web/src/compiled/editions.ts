import type { Policy } from "../types.js";

/** The place of the edition that is asked for; -1: the last; undefined: there is no such one. */
export function editionPlace(
  { editions = [] }: Policy,
  id: string | undefined,
): number | undefined {
  if (id === undefined) return -1;
  const place = editions.findIndex((edition) => edition.id === id);
  return place < 0 ? undefined : place;
}

/** The id of the edition at a place; undefined where the policy has none. */
export const editionAt = ({ editions = [] }: Policy, place: number): string | undefined =>
  editions.at(place)?.id;
