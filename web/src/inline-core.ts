import createCore from "./bundled/core-glue.js";
import packed from "./bundled/core-wasm.js";
import type { CoreFactory } from "./core-module.js";

/** The core from inside this script: nothing is fetched, so it also starts from a saved page. */
export const inlineCore: CoreFactory = () =>
  createCore({ wasmBinary: Uint8Array.from(packed, (character) => character.charCodeAt(0)) });
