import type { Policy, Structure, Vocabulary } from "../types.js";

/** A compiled policy as a script puts it on the page. */
export interface GivenPolicy {
  structure: Structure;
  policy: Policy;
  vocabulary: Vocabulary;
  /** The image's bytes as text (../unpack.ts). */
  alphabet: string;
  image: string;
}

declare global {
  /** By their ids. */
  var contractwijzerPolicies: Record<string, GivenPolicy> | undefined;
}
