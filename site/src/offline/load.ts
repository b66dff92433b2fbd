// The one script that stands in the single file as text. The checker's own script is in the data
// block; it runs only if it is, to the letter, the one whose hash the file's security policy names.
import { fromText } from "./base91.js";
import { compose, copyFragment, partsId, pieces, type Pieces } from "./file.js";
import "./surroundings.js";

/** What is used here of Trusted Types, where a browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript: (text: string) => string },
  ): { createScript(text: string): string };
}
declare const trustedTypes: TrustedTypes | undefined;

const block = document.getElementById(partsId)?.textContent ?? "";
const unpacked = unpack(block);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

globalThis.contractwijzerFile = {
  async copy(kept) {
    const { before, after } = await unpacked;
    return compose(text(before), block, text(after), kept);
  },
};
if (location.hash !== copyFragment) void unpacked.then(start);

function start({ script }: Pieces): void {
  const known = text(script);
  const rules = {
    createScript(given: string): string {
      if (given !== known) throw new TypeError("Only the check's own script runs here.");
      return given;
    },
  };
  const own =
    typeof trustedTypes === "undefined"
      ? rules
      : trustedTypes.createPolicy("contractwijzer-file", rules);
  const element = document.createElement("script");
  element.text = own.createScript(known);
  document.head.append(element);
  // It has run. A page that is saved from here must not bear it a second time.
  element.remove();
}

/** The sizes of the pieces stand first, as JSON on a line. */
async function unpack(block: string): Promise<Pieces> {
  const stream = new Blob([fromText(block)]).stream().pipeThrough(new DecompressionStream("gzip"));
  const all = new Uint8Array(await new Response(stream).arrayBuffer());
  let from = all.indexOf(10) + 1;
  const sizes = JSON.parse(text(all.subarray(0, from))) as number[];
  return Object.fromEntries(
    pieces.map((name, i) => [name, all.subarray(from, (from += sizes[i] ?? 0))]),
  ) as Pieces;
}
