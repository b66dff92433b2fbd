// What xz packs, the single file's own reader gives back: byte for byte, whatever it is.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { packLzma } from "../../site/pack-lzma.mjs";
import { randomFrom } from "../bench/practices.mjs";
import { importTypeScript } from "../typescript.mjs";

const { unpackLzma } = await importTypeScript("site/src/offline/lzma.ts");
const random = randomFrom(2025);
const below = (end) => Math.floor(random() * end);

/** Bytes of few values or many, with stretches that come back from near by or from far away. */
function made(length, values, repeats) {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length;) {
    const count = 1 + below(random() < 0.1 ? 400 : 20);
    const from = random() < repeats && at ? below(at) : -1;
    for (const end = Math.min(length, at + count); at < end; ++at)
      bytes[at] = from < 0 ? below(values) : bytes[from + (at % count)];
  }
  return bytes;
}

for (const [name, bytes] of [
  ["nothing", new Uint8Array(0)],
  ["one byte", Uint8Array.of(255)],
  ["one byte over and over", new Uint8Array(300_000).fill(7)],
  ["bytes that do not repeat", made(50_000, 256, 0)],
  ["few values", made(20_000, 3, 0.2)],
  ["text, nearly", made(200_000, 60, 0.8)],
  ["long repeats from far away", made(600_000, 256, 0.95)],
])
  test(name, () => {
    assert.ok(Buffer.from(bytes).equals(unpackLzma(packLzma(bytes))));
  });
