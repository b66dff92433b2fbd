import createCore from "./bundled/core-glue.js";
import { text } from "./bundled/core-wasm.js";
import type { CoreFactory } from "./core-module.js";
import { unpack } from "./unpack.js";

/** The core from inside this script: nothing is fetched, so it also starts from a saved page. */
export const inlineCore: CoreFactory = () => createCore({ wasmBinary: unpack(text) });
