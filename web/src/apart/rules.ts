import "./given.js";

/** The vocabulary and the policies that were given. */
export const { vocabulary, policies } = contractwijzerGiven;
