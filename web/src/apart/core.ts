import "./given.js";
import createCore from "../bundled/core-glue.js";
import type { CoreFactory } from "../core-module.js";

const { module } = contractwijzerGiven;

/** The core from a module that was given. */
export const inlineCore: CoreFactory = () => createCore({ wasmBinary: module });
