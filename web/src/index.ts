export { Engine } from "./engine.js";
export * from "./element/contract-wijzer.js";
export { define, tagName } from "./element/define.js";
export * from "./entries/beside-the-engine.js";
export { bundledPolicies, bundledPolicy, sharedEngine } from "./shared.js";
