// In the place of the rules inside the script: they stand before the piece that compares.

declare global {
  /** The vocabulary and policies by their ids, as JSON text. */
  var contractwijzerRules: { vocabulary: string; policies: Record<string, string> };
}

export const { vocabulary, policies } = globalThis.contractwijzerRules;
