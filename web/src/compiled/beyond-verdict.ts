/** What an engine answers beyond a plain verdict: refusals in sentences, ways, differences. */
export { keptFaults, keptPlaces } from "./coded-keep.js";
export { joinedDifferences, joinedWays } from "./joined-ways.js";
export { careTypeFaults, refusalFaults, requestFaults } from "./request-faults.js";
