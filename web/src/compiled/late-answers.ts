import { Late } from "../late.js";

/**
 * What an engine needs to answer more than a plain verdict. A page may bring it in a script of its own,
 * after the first verdict (../engine-whole.ts).
 */
export const lateAnswers = new Late<typeof import("./beyond-verdict.js")>();
