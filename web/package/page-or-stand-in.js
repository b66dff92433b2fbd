// What the element's libraries take from a page when they are loaded, or stand-ins for it on a server,
// where the element is imported and never made. Put in the place of the globals (entries.mjs).
export const hostDocument = globalThis.document ?? { createTreeWalker: () => ({}) };
export const HostElement = globalThis.HTMLElement ?? class {};
