import type { Engine, LoadedPolicy } from "../engine.js";
import type { Fault } from "../result.js";
import type { Verdict } from "../types.js";
import { answerPointer, type AnswerSheet } from "./answer-sheet.js";

/** A verdict, and the faults in answers that it had to do without, by the pointer of the answer. */
export interface Checked {
  verdict: Verdict | undefined;
  faults: ReadonlyMap<string, Fault[]>;
  /** What is wrong with the question itself and not with one answer. */
  errors: Fault[];
}

/** Asks the core; where it refuses an answer, asks again without that answer and says which. */
export function check(
  engine: Engine,
  policy: LoadedPolicy,
  careType: string,
  sheet: AnswerSheet,
  asOf: string,
): Checked {
  const faults = new Map<string, Fault[]>();
  for (;;) {
    const result = engine.check(
      policy.key,
      careType,
      sheet.document(careType, new Set(faults.keys())),
      asOf,
    );
    if (result.ok) return { verdict: result.value, faults, errors: [] };
    const before = faults.size;
    for (const fault of result.errors) {
      const pointer = answerPointer(fault);
      if (pointer) faults.set(pointer, [...(faults.get(pointer) ?? []), fault]);
    }
    if (faults.size === before) return { verdict: undefined, faults, errors: result.errors };
  }
}
