import type { Words } from "../../words.js";
import type { ProofTexts } from "./texts.js";

/** How many profiles there are; of more than the program can count it tells of how many there are more. */
export interface ProfileCount {
  readonly value: bigint;
  readonly isMore: boolean;
}

/** As the program writes it: digits, or "> " before the most that it can count. */
export function readCount(text: string): ProfileCount {
  const isMore = text.startsWith("> ");
  return { value: BigInt(isMore ? text.slice(2) : text), isMore };
}

export const total = (counts: readonly ProfileCount[]): ProfileCount => ({
  value: counts.reduce((sum, { value }) => sum + value, 0n),
  isMore: counts.some(({ isMore }) => isMore),
});

export const isOne = ({ value, isMore }: ProfileCount): boolean => value === 1n && !isMore;

export function countInWords({ value, isMore }: ProfileCount, words: Words, t: ProofTexts): string {
  const number = words.number(value);
  return isMore ? t.moreThan(number) : number;
}
