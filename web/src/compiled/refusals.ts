import { at } from "../at.js";
import type { Numbers } from "./numbers.js";

/** An answer that an evaluator refuses, and why (answer-faults.ts). */
export interface Refusal<Place> {
  place: Place;
  fault: number;
  bound: number;
}

/** Which of these answers it refuses. */
export const refusals = <Place>(numbers: Numbers, places: readonly Place[]): Refusal<Place>[] =>
  numbers.list(() => ({
    place: at(places, numbers.number()),
    fault: numbers.number(),
    bound: numbers.number(),
  }));
