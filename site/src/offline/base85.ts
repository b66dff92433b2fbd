// Bytes as text, five characters for four bytes: a quarter more, where base64 takes a third. No
// character of the alphabet means anything in HTML.
const alphabet =
  "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%()*+,-./:;=?@[]^_{|";
const base = 85;

/** The number of bytes goes before them: the last group may not be full. */
export function toText(bytes: Uint8Array): string {
  let text = `${bytes.length} `;
  for (let i = 0; i < bytes.length; i += 4) {
    let group = 0;
    for (let k = i; k < i + 4; ++k) group = group * 256 + (bytes[k] ?? 0);
    for (let power = base ** 4; power >= 1; power /= base)
      text += alphabet.charAt(Math.floor(group / power) % base);
  }
  return text;
}

export function fromText(text: string): Uint8Array<ArrayBuffer> {
  const from = text.indexOf(" ") + 1;
  const values = new Uint8Array(128);
  for (let value = 0; value < base; ++value) values[alphabet.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.ceil((text.length - from) / 5) * 4);
  const view = new DataView(bytes.buffer);
  for (let i = from, at = 0; i + 5 <= text.length; at += 4) {
    let group = 0;
    for (const end = i + 5; i < end; ++i) group = group * base + (values[text.charCodeAt(i)] ?? 0);
    view.setUint32(at, group);
  }
  return bytes.subarray(0, Number(text.slice(0, from)));
}
