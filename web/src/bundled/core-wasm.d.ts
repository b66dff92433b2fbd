/** The WebAssembly module, a character for each byte. */
declare const bytes: string;
export default bytes;
