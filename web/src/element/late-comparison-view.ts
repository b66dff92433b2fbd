import { Late } from "../late.js";

/** How a comparison is drawn; a page may bring it in a script of its own (../compare.ts). */
export const lateComparisonView = new Late<typeof import("./comparison.js")>();
