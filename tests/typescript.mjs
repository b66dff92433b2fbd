// A part of the project that is written in TypeScript, for tests that node runs as they stand.
import { build } from "esbuild";

const root = new URL("../", import.meta.url);

let imported = 0;

/**
 * Each import is a module by itself, with a state of its own.
 * @param {string} path
 * @param {Record<string, string>} instead - other text for a module, by the end of how it is imported
 */
export async function importTypeScript(path, instead = {}) {
  const { outputFiles } = await build({
    entryPoints: [new URL(path, root).pathname],
    bundle: true,
    format: "esm",
    write: false,
    plugins: [
      {
        name: "instead",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /./ }, ({ path: asked }) => {
            const name = Object.keys(instead).find((end) => asked.endsWith(end));
            return name && { path: name, namespace: "instead" };
          });
          onLoad({ filter: /./, namespace: "instead" }, ({ path: name }) => ({
            contents: instead[name],
          }));
        },
      },
    ],
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  imported += 1;
  return import(`data:text/javascript;base64,${source}#${imported}`);
}
