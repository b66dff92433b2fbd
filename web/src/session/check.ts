import type { Engine, LoadedPolicy } from "../engine.js";
import type { Fault } from "../result.js";
import type { Answers, Kept, PracticeVerdict, Ways } from "../types.js";
import { answerPointer, type AnswerSheet } from "./answer-sheet.js";

/** What it would take, for each verdict; empty where that was not asked for. */
export interface WaysFound {
  ways: readonly Ways[];
  /** The same as if nothing were ruled out. */
  freeWays: readonly Ways[];
}

/** Verdicts, and the faults in answers that they had to do without, by the pointer of the answer. */
export interface Checked extends PracticeVerdict, WaysFound {
  /** Those that the verdicts rest on. */
  answers: Answers;
  faults: ReadonlyMap<string, Fault[]>;
  /** What is wrong with the question itself and not with one answer. */
  errors: Fault[];
}

/** The ways of nobody. */
export const noWays: WaysFound = { ways: [], freeWays: [] };

/** Asks the core; where it refuses an answer, asks again without that answer and says which. */
export function check(
  engine: Engine,
  policy: LoadedPolicy,
  careTypes: readonly string[],
  sheet: AnswerSheet,
  asOf: string,
): Checked {
  const faults = new Map<string, Fault[]>();
  for (;;) {
    const answers = sheet.document(careTypes, new Set(faults.keys()));
    const result = engine.checkAll(policy.key, careTypes, answers, asOf);
    if (result.ok) {
      return { ...result.value, ...noWays, answers, faults, errors: [] };
    }
    const before = faults.size;
    for (const fault of result.errors) {
      const pointer = answerPointer(fault);
      if (pointer) faults.set(pointer, [...(faults.get(pointer) ?? []), fault]);
    }
    if (faults.size === before)
      return { verdicts: [], timeline: [], ...noWays, answers, faults, errors: result.errors };
  }
}

/** What it would take, for each care type in their order. */
export function waysOf(
  engine: Engine,
  policy: LoadedPolicy,
  careTypes: readonly string[],
  answers: Answers,
  asOf: string,
  kept: Kept | undefined,
): WaysFound {
  const ask = (none?: Kept): readonly Ways[] => {
    const found = engine.ways(policy.key, careTypes, answers, asOf, none);
    return found.ok ? found.value : [];
  };
  const freeWays = ask();
  return { ways: kept ? ask(kept) : freeWays, freeWays };
}
