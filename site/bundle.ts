import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A script or a style sheet of the site with all that it imports, as one text for the browsers that the checker runs in. */
export async function bundle(entry: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome111", "firefox113", "safari16.4"],
    charset: "utf8",
    write: false,
    define,
  });
  return outputFiles[0]?.text ?? "";
}
