// Where the page's script finds what it reads, writes, shows or hides.

/** Parts of the page that its script reads or writes, by id. */
export const ids = {
  choices: "keuzes",
  careTypes: "zorgsoorten",
  preview: "voorbeeld",
  files: "bestanden",
  html: "html-code",
  policy: "html-csp",
  frameHtml: "iframe-code",
  framePolicy: "iframe-csp",
} as const;

/** Attribute for what is there with the script only; it shows them. */
export const withScript = "data-with-script";
/** Attribute for what belongs to one answer to where the script stands. */
export const onlyFrom = "data-from";
/** Attribute for what needs an address of this site, and for what stands instead where it has none. */
export const address = "data-address";
