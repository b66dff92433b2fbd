// A part of the project that is written in TypeScript, for tests that node runs as they stand.
import { build } from "esbuild";

const root = new URL("../", import.meta.url);

export async function importTypeScript(path) {
  const { outputFiles } = await build({
    entryPoints: [new URL(path, root).pathname],
    bundle: true,
    format: "esm",
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${source}`);
}
