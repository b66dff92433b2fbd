import { at } from "./at.js";

/** Bytes that stand in a script as text, a character for each (web/bytes-as-text.mjs). */
export function unpack(text: string): Uint8Array<ArrayBuffer> {
  const byteOf = new Uint8Array(0x200);
  for (let byte = 0, code = 0x20; byte < 256; ++code)
    if (!"\"'`$\\".includes(String.fromCharCode(code)) && (code < 0x7f || code > 0xad))
      byteOf[code] = byte++;
  return Uint8Array.from(text, (character) => at(byteOf, character.charCodeAt(0)));
}
