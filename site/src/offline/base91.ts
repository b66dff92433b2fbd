// Bytes as text, two characters for thirteen bits: three bytes in thirteen are added, where base64
// takes a third. No character of the alphabet means anything in the text of a script element.
const alphabet =
  "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%'()*+,-./:;=?@[\\]^_`{|}~";
const base = 91;
const bits = 13;

/** The number of bytes goes before them: the last two characters may bear more bits than those have. */
export function toText(bytes: Uint8Array): string {
  let text = `${bytes.length} `;
  let [held, count] = [0, 0];
  const put = (value: number): void => {
    text += alphabet.charAt(Math.floor(value / base)) + alphabet.charAt(value % base);
  };
  for (const byte of bytes) {
    held = (held << 8) | byte;
    count += 8;
    if (count < bits) continue;
    count -= bits;
    put(held >> count);
    held &= (1 << count) - 1;
  }
  if (count) put(held << (bits - count));
  return text;
}

export function fromText(text: string): Uint8Array<ArrayBuffer> {
  const from = text.indexOf(" ") + 1;
  const values = new Uint8Array(128);
  for (let value = 0; value < base; ++value) values[alphabet.charCodeAt(value)] = value;
  const value = (at: number): number => values[text.charCodeAt(at)] ?? 0;
  const bytes = new Uint8Array(Number(text.slice(0, from)));
  let [held, count, next] = [0, 0, 0];
  for (let i = from; i + 2 <= text.length; i += 2) {
    held = (held << bits) | (value(i) * base + value(i + 1));
    for (count += bits; count >= 8;) {
      count -= 8;
      bytes[next++] = held >> count;
      held &= (1 << count) - 1;
    }
  }
  return bytes;
}
