/** In a string none of these can stand without an escape, and none of those that no text has. */
const isLeftOut = (code) =>
  "\"'`$\\".includes(String.fromCharCode(code)) || (code > 0x7e && code < 0xae);

/**
 * A character for each byte, in order from the space on: a server's own compression does better on it
 * than on base64, and than where frequent bytes have the shorter characters. The page has the same
 * characters (src/unpack.ts).
 */
export function asText(bytes) {
  const characters = [];
  for (let code = 0x20; characters.length < 256; ++code)
    if (!isLeftOut(code)) characters.push(String.fromCharCode(code));
  return Array.from(bytes, (byte) => characters[byte]).join("");
}
