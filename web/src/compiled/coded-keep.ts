import type { Fault } from "../result.js";
import type { CareTypeStructure, Kept } from "../types.js";
import { AnswerFaults } from "./answer-faults.js";
import { careTypeFaults, type AskedPolicy } from "./request-faults.js";

/** How many of a care type's facts no way may change, and their places: one that it does not ask is no matter to it. */
export function keptPlaces({ id, facts }: CareTypeStructure, kept: Kept): number[] {
  const places = (kept[id] ?? []).map((fact) => facts.indexOf(fact)).filter((place) => place >= 0);
  return [places.length, ...places];
}

/** What is wrong with what is to be kept. */
export function keptFaults(asked: AskedPolicy, kept: Kept): Fault[] {
  const faults = new AnswerFaults(asked.structure, asked.index);
  const careTypes = Object.keys(kept);
  return [
    ...(careTypes.length ? careTypeFaults(asked, careTypes) : []),
    ...Object.entries(kept).flatMap(([careType, facts]) =>
      facts.flatMap((fact, i) =>
        asked.index.facts.has(fact)
          ? []
          : faults.request("unknown-fact", `/keep/${careType}/${i}`, fact),
      ),
    ),
  ];
}
