import type { PolicyIndex } from "../policy-index.js";
import type { Fault } from "../result.js";
import type { Answers, Structure } from "../types.js";
import { AnswerFaults } from "./answer-faults.js";
import { codedAnswers, isAnswerDay, type AnswerPlace } from "./coded-answers.js";
import { editionPlace } from "./editions.js";
import type { Refusal } from "./refusals.js";

/** The policy that was asked about. */
export interface AskedPolicy {
  structure: Structure;
  index: PolicyIndex;
}

/** What is wrong with a request that is not plainly one. */
export function requestFaults(
  asked: AskedPolicy,
  careTypes: readonly string[],
  answers: Answers,
  asOf: string,
): Fault[] {
  const faults = new AnswerFaults(asked.structure, asked.index);
  const errors = careTypeFaults(asked, careTypes);
  if (!errors.length) errors.push(...documentFaults(asked, faults, answers, asOf));
  if (!errors.length) errors.push(faults.request("wrong-type", "", "{...}", '{ "format": 1 }'));
  return errors;
}

/** What is wrong with the care types that were asked for. */
export function careTypeFaults(
  { structure, index }: AskedPolicy,
  careTypes: readonly string[],
): Fault[] {
  const faults = new AnswerFaults(structure, index);
  const known = structure.careTypes.map(({ id }) => id);
  return (careTypes.length ? careTypes : [""]).flatMap((id, i) => {
    if (!known.includes(id))
      return faults.request("unknown-care-type", "/careType", id, known.join(", "));
    return careTypes.indexOf(id) < i ? faults.request("duplicate-id", "/careType", id) : [];
  });
}

function documentFaults(
  { structure, index }: AskedPolicy,
  faults: AnswerFaults,
  answers: Answers,
  asOf: string,
): Fault[] {
  const { edition, careTypes = {} } = answers;
  const errors: Fault[] = [];
  if (!isAnswerDay(asOf)) errors.push(faults.request("impossible-date", "/asOf", asOf));
  if (edition !== undefined && editionPlace(index.policy, edition) === undefined) {
    const known = (index.policy.editions ?? []).map(({ id }) => id);
    errors.push(faults.request("unknown-edition", "/edition", edition, known.join(", ")));
  }
  const known = structure.careTypes.map(({ id }) => id);
  for (const id of Object.keys(careTypes))
    if (!known.includes(id))
      errors.push(faults.request("unknown-care-type", `/careTypes/${id}`, id, known.join(", ")));
  for (const fault of codedAnswers(answers, structure, index).faults)
    errors.push(faults.uncoded(fault, valueAt(answers, fault)));
  return errors;
}

/** What the evaluator refuses, in sentences. */
export function refusalFaults(
  { structure, index }: AskedPolicy,
  answers: Answers,
  refused: readonly Refusal<AnswerPlace>[],
): Fault[] {
  const faults = new AnswerFaults(structure, index);
  return refused.map(({ place, fault, bound }) =>
    faults.refused(place, fault, bound, valueAt(answers, place)),
  );
}

const valueAt = ({ practice, careTypes }: Answers, { careType, fact }: AnswerPlace): unknown =>
  careType === undefined ? practice?.[fact] : careTypes?.[careType]?.[fact];
