import type { ContractState, ContractWays, Verdict } from "../types.js";
import { isOver } from "./standing.js";
import type { View } from "./view.js";

/** How a contract of the ladder stands, in a word or two. */
export function rungWord(
  { t }: View,
  verdict: Verdict,
  { state }: ContractState,
  ways: ContractWays | undefined,
): string {
  const { contracts, standing } = verdict;
  if (isOver(verdict)) return t.ladderThen[state];
  if (hasWay(ways)) return t.summary.notYet(ways.ways.every(({ asks }) => asks.length > 0));
  // Where the way that came first is closed, or may be, what is met is not yet what one gets.
  const isMetOnly = standing.closedBy !== undefined;
  if (state === "reached" && isMetOnly) return t.summary.met;
  const isCertain = !isMetOnly && contracts.some((each) => each.state === "reached");
  return state === "surpassed" && !isCertain ? t.summary.surpassedIfAny : t.ladder[state];
}

/** Out of reach as it stands, and not for good. */
export const hasWay = (contract: ContractWays | undefined): contract is ContractWays =>
  contract?.state === "out-of-reach" && contract.ways.length > 0;
