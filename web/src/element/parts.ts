/** What comes after the first verdict, as far as what comes first asks for it. */
export { demands } from "./contract-reasons.js";
export { hostAnswers } from "./host-answers.js";
export { Rest } from "./rest.js";
export { shortWays, waysTo } from "./ways.js";
