/** The engine without the element and without a DOM, for servers, workers and tools: it reads policies too. */
export * from "./evaluator.js";
export { inlineCore as withCompiler } from "../inline-core.js";
export { bundledPolicies, bundledPolicy, sharedEngine } from "../shared.js";
