export function packLzma(bytes: Uint8Array): Uint8Array;
