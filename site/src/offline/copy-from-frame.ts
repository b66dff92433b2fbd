import { copyFragment, type SingleFile } from "./file.js";
import type { Kept } from "./kept.js";

/** Longer than the file needs on a slow line; a frame that was refused may never tell. */
const patience = 60_000;

/**
 * The single file's text with these answers inside. The page may fetch nothing, so the file itself
 * makes the text, in a frame that nobody sees.
 */
export async function copyFromFrame(address: string, kept: Kept | undefined): Promise<string> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.src = address + copyFragment;
  try {
    await new Promise((loaded, refused) => {
      frame.addEventListener("load", loaded);
      setTimeout(refused, patience);
      document.body.append(frame);
    });
    // A page of another origin, such as a browser's own page of an error, throws here.
    const inside = frame.contentWindow as { contractwijzerFile?: SingleFile } | null;
    if (!inside?.contractwijzerFile) throw new Error(`No file that can be copied: ${address}`);
    return await inside.contractwijzerFile.copy(kept);
  } finally {
    frame.remove();
  }
}
