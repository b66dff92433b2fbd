import type { Trace } from "../types.js";

/** The facts that a test itself looks at, each once. */
export const factsIn = (trace: Trace): string[] => [
  ...new Set([...(trace.facts ?? []), ...(trace.of ?? []).flatMap(factsIn)]),
];
