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
  interface WindowEventMap {
    /** A policy of the site is wanted, by its id, and is not on the page yet. */
    "contractwijzer-wants": CustomEvent<string>;
    /** A policy has come. */
    "contractwijzer-policy": Event;
  }
  /** By their ids. */
  var contractwijzerPolicies: Record<string, GivenPolicy> | undefined;
}
