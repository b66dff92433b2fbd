import createCore from "./bundled/core-glue.js";
import packed from "./bundled/core-wasm.js";
import type { CoreFactory } from "./core-module.js";

let unpacked: Promise<Uint8Array> | undefined;

/** The core from inside this script: nothing is fetched, so it also starts from a saved page. */
export const inlineCore: CoreFactory = async () => {
  unpacked ??= unpack(packed);
  return createCore({ wasmBinary: await unpacked });
};

async function unpack(base64: string): Promise<Uint8Array> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
