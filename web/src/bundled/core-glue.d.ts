import type { CoreModule } from "../core-module.js";

/** The glue of the WebAssembly build (build/wasm/contractwijzer.js). */
declare const createCore: (options: { wasmBinary: Uint8Array }) => Promise<CoreModule>;
export default createCore;
