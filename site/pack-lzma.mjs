// Packs for the single file. In JavaScript, with its type beside it, as a test without types uses it too.
import { execFileSync } from "node:child_process";

/** The most that it can do; without places of four bytes, which text does not have. */
const settings = "preset=9e,pb=0";
/** Where the form .lzma names the length of what was packed; xz leaves it open. */
const lengthAt = 5;

/** In the form .lzma, as site/src/offline/lzma.ts unpacks it. */
export function packLzma(bytes) {
  const packed = execFileSync("xz", ["--format=lzma", `--lzma1=${settings}`, "--stdout"], {
    input: bytes,
    maxBuffer: 2 * bytes.length + 1024,
  });
  packed.writeBigUInt64LE(BigInt(bytes.length), lengthAt);
  return new Uint8Array(packed);
}
