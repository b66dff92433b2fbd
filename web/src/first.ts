/** What a first verdict needs, but for its words; the element registered. */
import { define } from "./element/define.js";

define();

export { Engine } from "./engine.js";
export { bundledPolicies, bundledPolicy, sharedEngine } from "./shared.js";
export { whenSpoken, whenWhole } from "./hosted/shared.js";
