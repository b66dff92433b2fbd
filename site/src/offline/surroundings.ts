import type { SingleFile } from "./file.js";

/**
 * Where a page stands: on a site, among its other pages; in a single file; or in a copy that a browser
 * made of a site's page.
 */
export type Standing = "site" | "file" | "copy";

/** What a page knows of itself beyond its place. */
export interface Surroundings {
  standing: Standing;
  /** The day on which it was made, 2026-11-25. */
  made: string;
  /** The size of the policy's single file; empty in that file itself. */
  kilobytes: string;
}

declare global {
  /** Only in a single file. */
  var contractwijzerFile: SingleFile | undefined;
}

/** The same, read from the page; `address` is where its own links say that it stands. */
export function surroundings(address: string): Surroundings {
  const read = (region: string): DOMStringMap =>
    document.querySelector<HTMLElement>(`[data-region="${region}"]`)?.dataset ?? {};
  return {
    standing: standing(address),
    made: read("edition")["made"] ?? "",
    kilobytes: read("keep")["kilobytes"] ?? "",
  };
}

function standing(address: string): Standing {
  if (globalThis.contractwijzerFile) return "file";
  // A browser that saves a page makes its links lead to the site.
  return location.protocol === "file:" && address.startsWith("http") ? "copy" : "site";
}
