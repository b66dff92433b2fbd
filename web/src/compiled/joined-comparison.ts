import { at } from "../at.js";
import type { Comparison, Place, Verdict } from "../types.js";
import type { CodedComparison, ComparedPolicy } from "./coded-comparison.js";
import { joinedDifferences } from "./joined-ways.js";
import type { Numbers } from "./numbers.js";
import { yearsWords } from "../generated/words.js";

/** Joins what an evaluator says of several sides with what it is about. */
export function joinedComparison(
  numbers: Numbers,
  sides: readonly ComparedPolicy[],
  { cares, editions }: CodedComparison,
  careTypes: readonly string[],
  asOf: string,
  verdict: (side: number, care: number) => Verdict,
): Comparison {
  const compared = sides.map(({ structure, policy }, side): Comparison["sides"][number] => {
    const own = at(cares, side);
    const edition = editions[side];
    return {
      policy: policy.id,
      version: structure.version,
      hash: structure.hash,
      ...(edition !== undefined && { edition }),
      purchaser: policy.purchaser.name,
      verdicts: own.map((_, care) => verdict(side, care)),
      without: careTypes.filter((id) => !own.some((care) => care.id === id)),
    };
  });
  const years = numbers.word(yearsWords);
  const questions = numbers.list((): Comparison["questions"][number] => {
    const side = numbers.number();
    const { structure, index, policy } = at(sides, side);
    const fact = at(structure.facts, numbers.number());
    const care = numbers.number();
    const asking = numbers.list(() => numbers.number());
    const [isShared, open] = [numbers.flag(), numbers.flag()];
    return {
      fact,
      scope: index.facts.get(fact)?.scope ?? "practice",
      ...(care >= 0 && { careType: at(at(cares, side), care).id }),
      ...(!isShared && { policy: policy.id }),
      sides: asking,
      open,
    };
  });
  const place = (): Place => ({
    side: numbers.number(),
    verdict: numbers.number(),
    entry: numbers.number(),
  });
  const places = (): Place[] => numbers.list(place);
  const evidence = numbers.list(places);
  const timeline = numbers.list(places);
  const changes = numbers.list((): Comparison["changes"][number] => {
    const [from, to] = [numbers.number(), numbers.number()];
    const [verdictFrom, verdictTo] = [numbers.number(), numbers.number()];
    const before = at(at(cares, from), verdictFrom);
    const after = at(at(cares, to), verdictTo);
    const differences = joinedDifferences(numbers, before, after);
    return { from, to, verdictFrom, verdictTo, differences };
  });
  return { format: 1, asOf, years, sides: compared, questions, evidence, timeline, changes };
}
