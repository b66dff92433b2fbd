// The single file's own parts, packed in a data block (container.ts). It unpacks them to start, and to
// make a copy of itself.
import { toHtml } from "../tree.js";
import { keptElement, type Kept } from "./kept.js";

export const partsId = "parts";

/**
 * Which of the container's pieces is what, in their order: the page's text stands right before the
 * script, which begins with the same sentences, so that they are packed once. The evaluator is its bytes.
 */
export const pieces = ["before", "script", "after", "evaluator"] as const;
export type Pieces = Record<(typeof pieces)[number], Uint8Array<ArrayBuffer>>;

/** What the file offers to its page, and to a page of the site that has it in a frame. */
export interface SingleFile {
  /** The text of this file as it was made, with these answers and no others. */
  copy(kept: Kept | undefined): Promise<string>;
}

/** Opened like this, it waits to be asked for a copy and starts nothing. */
export const copyFragment = "#copy";

/** One text from its pieces: what stands before and after the answers and the data block. */
export const compose = (before: string, block: string, after: string, kept?: Kept): string =>
  before + (kept ? toHtml(keptElement(kept)) : "") + blockOf(block) + after;

const blockOf = (text: string): string =>
  `<script type="text/plain" id="${partsId}">${text}</script>`;
