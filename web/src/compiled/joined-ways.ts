import { at } from "../at.js";
import type { PolicyIndex } from "../policy-index.js";
import type {
  CareTypeStructure,
  Change,
  ContractWays,
  Difference,
  Ground,
  Stop,
  Way,
  Ways,
} from "../types.js";
import { formOf, notApplicable } from "../value-forms.js";
import { doesNotApply, type Numbers } from "./numbers.js";
import { rulesOf } from "./rule-lists.js";
import { contractStateWords, timelinessWords, verdictListWords } from "../generated/words.js";

const million = 1_000_000;
const bounds = ["atLeast", "moreThan", "atMost", "lessThan", "equals"] as const;
type Band = Partial<Record<(typeof bounds)[number], number>>;

/** What it would take, read from an evaluator's numbers. */
export function joinedWays(numbers: Numbers, care: CareTypeStructure, index: PolicyIndex): Ways {
  const decisive = [...care.conditions, ...care.factors];

  const change = (): Change => {
    const fact = at(care.facts, numbers.number());
    const [from, to] = [numbers.number(), numbers.number()];
    return {
      fact,
      change: index.facts.get(fact)?.change as Change["change"],
      from: valueOf(fact, from, index),
      to: valueOf(fact, to, index),
      ...band(numbers),
    };
  };
  const way = (): Way => {
    const changes = numbers.list(change);
    const asks = numbers.listFrom(care.facts);
    const meets = numbers.listFrom(decisive).map(({ id }) => id);
    const moment = numbers.word(timelinessWords);
    const until = numbers.from(care.steps);
    const start = numbers.day();
    const countsIn = numbers.flag();
    return {
      changes,
      asks,
      meets,
      moment,
      ...(until !== undefined && { until }),
      ...(start !== undefined && { start }),
      ...(countsIn && { countsIn }),
    };
  };
  const stop = (): Stop => {
    const kind = numbers.number();
    const place = numbers.number();
    if (kind === 0) return { condition: at(care.conditions, place).id };
    return kind === 1
      ? { offer: at(care.offers, place).id }
      : { contract: at(care.contracts, place).id };
  };
  const contracts = care.contracts.map(({ id }): ContractWays => {
    const state = numbers.word(contractStateWords);
    const ways = numbers.list(way);
    const more = numbers.number();
    const moreAtLeast = numbers.flag();
    return {
      id,
      state,
      ways,
      ...((more || moreAtLeast) && { more }),
      ...(moreAtLeast && { moreAtLeast }),
      stops: numbers.list(stop),
    };
  });
  const ground = numbers.list((): Ground => {
    const fact = at(care.facts, numbers.number());
    return { fact, canBeLost: numbers.flag(), ...band(numbers) };
  });
  return { format: 1, contracts, ground };
}

function band(numbers: Numbers): Band {
  const found: Band = {};
  for (const bound of bounds) {
    const code = numbers.code();
    if (code !== undefined) found[bound] = code / million;
  }
  return found;
}

/** A coded value as an answers file has it. */
function valueOf(fact: string, code: number, index: PolicyIndex): Change["from"] {
  if (code === doesNotApply) return notApplicable;
  const meta = index.facts.get(fact);
  const options = meta?.options ?? [];
  switch (meta && formOf[meta.type]) {
    case "yes-no":
      return code !== 0;
    case "choice":
      return at(options, code).id;
    case "set":
      return options.filter((_, i) => Math.floor(code / 2 ** i) % 2 === 1).map(({ id }) => id);
    case "number":
    case "date": // a date and an AGB code never change
    case "agb":
    case undefined:
      return code / million;
  }
}

/** What becomes different, read from an evaluator's numbers. */
export function joinedDifferences(
  numbers: Numbers,
  before: CareTypeStructure,
  after: CareTypeStructure,
): Difference[] {
  const [then, now] = [entryIds(before), entryIds(after)];
  return numbers.list(() => {
    const list = numbers.word(verdictListWords);
    const entry = numbers.number();
    const places = [numbers.number(), numbers.number()] as const;
    const isGone = places[1] < 0;
    return {
      list,
      id: at((isGone ? then : now)[list], entry),
      ...(places[0] >= 0 && { before: places[0] }),
      ...(!isGone && { after: places[1] }),
      reworded: numbers.flag(),
    };
  });
}

/** Of a care type's entries, list by list. */
function entryIds(care: CareTypeStructure): Record<Difference["list"], readonly string[]> {
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  const rules = ids(rulesOf(care));
  return {
    contracts: ids(care.contracts),
    conditions: rules,
    factors: rules,
    expectations: rules,
    selective: rules,
    modules: rules,
    offers: ids(care.offers),
    statements: care.statements,
    timeline: care.steps,
    starts: care.starts,
  };
}
