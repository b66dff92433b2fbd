import { at } from "./at.js";

/** Bytes that stand in a script as text, a character for each (web/build.mjs). */
export function unpack(alphabet: string, text: string): Uint8Array<ArrayBuffer> {
  const byteOf = new Uint8Array(0x200);
  for (let byte = 0; byte < 256; ++byte) byteOf[alphabet.charCodeAt(byte)] = byte;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; ++i) bytes[i] = at(byteOf, text.charCodeAt(i));
  return bytes;
}
