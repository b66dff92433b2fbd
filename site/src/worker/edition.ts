/** What a service worker keeps: one version of the site, whole. */
export interface Edition {
  /** A hash over all files of the site. */
  version: string;
  /** The files that are kept, each with its SHA-256 in base64. */
  kept: Record<string, string>;
  /** Pages that come from the network. */
  notKept: string[];
  /** The style sheet of the pages, for what stands in the place of those. */
  styles: string;
}
