import type { Text } from "../types.js";

/** A compiled policy as a script puts it on the page: what decides, without most of its texts. */
export interface GivenPolicy {
  // With marks where something comes later (policy-in-pieces.ts).
  structure: object;
  policy: object;
  vocabulary: object;
  /** The image's bytes as text (../unpack.ts), most of its lists as differences (added-up.ts). */
  image: string;
  /** The bytes of a row of each list: of the policy, and of each care type. */
  rows: readonly [readonly number[], readonly number[]];
}

/** What other scripts bring of a policy, each piece in the order of its marks. */
export interface GivenTexts {
  /** What a first verdict is put into words with. */
  nl?: readonly string[];
  en?: readonly string[];
  /** The other texts, and what else comes later. */
  rest?: { nl: readonly string[]; en: readonly string[]; later: readonly unknown[] };
}

declare global {
  interface WindowEventMap {
    /** A policy of the site is wanted, by its id, and is not on the page yet, or not all of it. */
    "contractwijzer-wants": CustomEvent<string>;
    /** A policy has come, or a piece of one. */
    "contractwijzer-policy": Event;
    /** One more piece is among those that did not come. */
    "contractwijzer-missing": Event;
  }
  /** By their ids. */
  var contractwijzerPolicies: Record<string, GivenPolicy> | undefined;
  var contractwijzerTexts: Record<string, GivenTexts> | undefined;
  /** The names of the pieces that the page asked for and did not get. */
  var contractwijzerMissing: Set<string> | undefined;
  /** The evaluator's bytes, where the page has them apart from the script, which then has none inside. */
  var contractwijzerEvaluator: Uint8Array<ArrayBuffer> | undefined;
  /** The titles of all policies that the page can bring, where it tells of them beforehand. */
  var contractwijzerTitles: Record<string, Text> | undefined;
}
