/** The WebAssembly module: a character for each byte, and the character of each of the 256 bytes. */
export declare const text: string;
export declare const alphabet: string;
