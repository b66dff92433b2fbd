import type { SingleFile } from "./file.js";

/** What a page knows of itself beyond its place. */
export interface Surroundings {
  /** The day on which it was made, 2026-11-25. */
  made: string;
  /** A file by itself: no other page of the site stands beside it. */
  alone: boolean;
  /** The size of the policy's single file, on the pages that lead to it. */
  kilobytes: string;
}

declare global {
  /** Only in a single file. */
  var contractwijzerFile: SingleFile | undefined;
}

/** The same, read from the page. */
export function surroundings(): Surroundings {
  const read = (region: string): DOMStringMap =>
    document.querySelector<HTMLElement>(`[data-region="${region}"]`)?.dataset ?? {};
  return {
    made: read("edition")["made"] ?? "",
    alone: globalThis.contractwijzerFile !== undefined,
    kilobytes: read("keep")["kilobytes"] ?? "",
  };
}
