import { at } from "./at.js";
import createCore from "./bundled/core-glue.js";
import { alphabet, text } from "./bundled/core-wasm.js";
import type { CoreFactory } from "./core-module.js";

/** The core from inside this script: nothing is fetched, so it also starts from a saved page. */
export const inlineCore: CoreFactory = () => createCore({ wasmBinary: unpack() });

function unpack(): Uint8Array {
  const byteOf = new Uint8Array(0x200);
  for (let byte = 0; byte < 256; ++byte) byteOf[alphabet.charCodeAt(byte)] = byte;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; ++i) bytes[i] = at(byteOf, text.charCodeAt(i));
  return bytes;
}
