import { at } from "../at.js";
import { failure, success, type Result } from "../result.js";
import type { CareTypeStructure, ComparedAnswers, Comparison } from "../types.js";
import { AnswerFaults } from "./answer-faults.js";
import { codedComparison, pointed, type ComparedPolicy } from "./coded-comparison.js";
import { joinedComparison } from "./joined-comparison.js";
import type { VerdictJoiner } from "./joined-verdict.js";
import { Numbers } from "./numbers.js";
import { refusals } from "./refusals.js";

/** What a comparison asks of the engine. */
export interface ComparisonEngine {
  /** Hands the request to the evaluator. */
  ask(request: readonly number[]): Result<Float64Array>;
  joiner(side: number, care: CareTypeStructure): VerdictJoiner;
}

/** One practice held against several policies, or says what is wrong with that. */
export function comparison(
  sides: readonly ComparedPolicy[],
  careTypes: readonly string[],
  answers: ComparedAnswers,
  asOf: string,
  engine: ComparisonEngine,
): Result<Comparison> {
  const coded = codedComparison(sides, careTypes, answers, asOf);
  if (!coded.ok) return coded;
  const words = engine.ask(coded.value.numbers);
  if (!words.ok) return words;
  const numbers = new Numbers(words.value);
  const { places, cares, editions } = coded.value;
  const refused = refusals(numbers, places);
  if (refused.length)
    return failure(
      refused.map(({ place, fault, bound }) => {
        const { structure, index } = at(sides, Math.max(place.under, 0));
        const faults = new AnswerFaults(structure, index);
        return pointed(faults.refused(place, fault, bound, place.value), place, sides);
      }),
    );
  return success(
    joinedComparison(numbers, sides, coded.value, careTypes, asOf, (side, care) =>
      engine.joiner(side, at(at(cares, side), care)).verdict(numbers, asOf, editions[side]),
    ),
  );
}
