/** The WebAssembly module: a character for each byte. */
export declare const text: string;
