// Packs for the single file. In JavaScript, with its type beside it: the library's own types are its
// source, which is not written for settings as strict as this project's.
import { compress } from "lzma1";

/** Looks back over all of a file; higher ones take longer and save nothing here. */
const mode = 6;

/** In the form .lzma, as site/src/offline/lzma.ts unpacks it. */
export const packLzma = (bytes) => compress(bytes, mode);
