// A practice as a file: JSON that says what it is, to be kept and opened again.
import type { PolicyIndex } from "../policy-index.js";
import type { Answers } from "../types.js";
import { asKnown } from "./fragment.js";
import type { Opened, Practice, Said } from "./practice.js";

const form = 1;

export const toFile = (practice: Practice): string =>
  `${JSON.stringify({ contractwijzer: form, ...practice }, null, 2)}\n`;

/** The policy that a file is about; undefined where it is no practice's file. */
export const policyOfFile = (text: string): string | undefined => read(text)?.policy;

/** The practice in a file, as far as this policy knows it; undefined where it is none of this policy's. */
export function fromFile(text: string, index: PolicyIndex): Opened | undefined {
  const practice = read(text);
  return practice && asKnown(practice, index);
}

/** What has the form of a practice; what stands in the answers is looked at by who knows the policy. */
function read(text: string): Practice | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data) || data["contractwijzer"] !== form) return undefined;
  const { policy, careTypes, asOf = "", answers, said } = data;
  if (typeof policy !== "string" || typeof asOf !== "string" || !isList(careTypes))
    return undefined;
  if (!isRecord(answers) || !isRecord(answers["practice"] ?? {})) return undefined;
  const own: unknown = answers["careTypes"] ?? {};
  if (!isRecord(own) || !Object.values(own).every(isRecord)) return undefined;
  return { policy, careTypes, asOf, answers: answers as unknown as Answers, said: readSaid(said) };
}

function readSaid(said: unknown): Said | undefined {
  if (!isRecord(said) || !Array.isArray(said["outcomes"])) return undefined;
  return said["outcomes"].every(isRecord) ? (said as unknown as Said) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === "string");
