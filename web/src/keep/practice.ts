import type { Answers, Outcome, Verdict } from "../types.js";

/** What the checker was asked: enough to ask it again. */
export interface Practice {
  policy: string;
  careTypes: readonly string[];
  /** Empty: today. */
  asOf: string;
  answers: Answers;
  /** What was said of it then, where that was kept. */
  said?: Said | undefined;
}

/** A verdict as it was: by which rules, and what for each care type. */
export interface Said {
  version: string;
  /** The policy's hash, or its beginning. */
  hash: string;
  outcomes: readonly SaidOutcome[];
}

export interface SaidOutcome {
  careType: string;
  kind: Outcome["kind"] | "open";
  /** The contract's id; empty where none was reached, or where this policy no longer knows it. */
  contract: string;
}

/** A practice that was read, and what was left out because this policy does not know it. */
export interface Opened extends Practice {
  leftOut: string[];
}

/** Where an opened practice came from. */
export type OpenedBy = "link" | "page" | "file" | "code" | "browser" | "tab";

/** Why an address that was to bear a practice opened none. */
export type Refusal = "broken" | "other-form" | "unknown-policy";

export const outcomeKinds: readonly SaidOutcome["kind"][] = [
  "open",
  "contract",
  "none",
  "running-on",
  "not-offered",
  "not-yet-offered",
  "criteria-elsewhere",
  "eligible", // the last, as codes bear the place
];

/** Outcomes that have a contract in them. */
export const namesContract: Partial<Record<SaidOutcome["kind"], true>> = {
  contract: true,
  eligible: true,
};

/** What these verdicts say, to be kept beside the answers. */
export const said = (verdicts: readonly Verdict[]): Said | undefined =>
  verdicts[0] && {
    version: verdicts[0].receipt.version,
    hash: verdicts[0].receipt.hash,
    outcomes: verdicts.map(({ outcome, receipt: { careType } }) => ({
      careType,
      kind: outcome?.kind ?? "open",
      contract: outcome?.contract ?? "",
    })),
  };

/** Whether the same was said, by the same rules. */
export const sameSaid = (then: Said, now: Said): boolean =>
  sameRules(then, now) &&
  then.outcomes.length === now.outcomes.length &&
  then.outcomes.every(
    ({ careType, kind, contract }, i) =>
      now.outcomes[i]?.careType === careType &&
      now.outcomes[i].kind === kind &&
      now.outcomes[i].contract === contract,
  );

export const sameRules = (then: Said, now: Said): boolean =>
  then.version === now.version && now.hash.startsWith(then.hash);
