// The one script that stands in the single file as text. The checker's own script is in the data
// block; it runs only if it is, to the letter, the one whose hash the file's security policy names.
import { unpackPieces } from "./container.js";
import { compose, copyFragment, partsId, type Pieces } from "./file.js";
import "../../../web/src/hosted/given.js";
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
const unpacked = unpackPieces(block);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

globalThis.contractwijzerFile = {
  copy(kept) {
    const { before, after } = unpacked;
    return Promise.resolve(compose(text(before), block, text(after), kept));
  },
};
// A browser that saved the file may have put what it was kept with behind this script.
if (location.hash !== copyFragment)
  document.addEventListener("DOMContentLoaded", () => {
    start(unpacked);
  });

function start({ script, evaluator }: Pieces): void {
  globalThis.contractwijzerEvaluator = evaluator;
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
