// The text in the single file's data block: its pieces behind one another, packed by LZMA. Their sizes
// stand first, as JSON on a line.
import { fromText, toText } from "./base91.js";
import { pieces, type Pieces } from "./file.js";
import { unpackLzma } from "./lzma.js";

export function packPieces(given: Pieces, packLzma: (bytes: Uint8Array) => Uint8Array): string {
  const sizes = `${JSON.stringify(pieces.map((name) => given[name].length))}\n`;
  const parts = [new TextEncoder().encode(sizes), ...pieces.map((name) => given[name])];
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return toText(packLzma(all));
}

export function unpackPieces(text: string): Pieces {
  const all = unpackLzma(fromText(text));
  let from = all.indexOf(10) + 1;
  const sizes = JSON.parse(new TextDecoder().decode(all.subarray(0, from))) as number[];
  return Object.fromEntries(
    pieces.map((name, i) => [name, all.subarray(from, (from += sizes[i] ?? 0))]),
  ) as Pieces;
}
