import { Late } from "../late.js";

/** What an engine needs to compare; a page may bring it in a script of its own (../compare.ts). */
export const lateComparison = new Late<typeof import("./comparison.js")>();
