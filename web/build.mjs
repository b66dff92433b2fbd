// Builds dist/contractwijzer.js, one classic script with the WebAssembly module and the policies inside,
// the package's modules (package/entries.mjs), and the script with one policy only (one-policy.mjs).
// dist/hosted, the script in pieces (hosted.mjs), is no part of the package.
//   node build.mjs [--core DIR]    DIR holds the wasm build; ../build/wasm when left out
import { copyFile, readFile, readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build, transform } from "esbuild";
import { asText } from "./bytes-as-text.mjs";
import { compiledPolicies } from "./compiled-policies.mjs";
import { buildHosted, writePolicies } from "./hosted.mjs";
import { buildForOnePolicy } from "./one-policy.mjs";
import { buildEntries } from "./package/entries.mjs";
import { writePolicyFiles } from "./package/policies.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const { values } = parseArgs({ options: { core: { type: "string", default: "../build/wasm" } } });
const core = resolve(here, values.core);
const rules = resolve(here, "../rules");

/** JSON text without white space: the form that the policy's hash is made of. */
const minified = async (file) => JSON.stringify(JSON.parse(await readFile(file, "utf8")));

async function bundledRules() {
  const folders = await readdir(rules, { withFileTypes: true });
  const names = folders
    .filter((entry) => entry.isDirectory() && entry.name !== "schema")
    .map(({ name }) => name);
  const policies = await Promise.all(
    names.sort().map(async (name) => [name, await minified(resolve(rules, name, "policy.json"))]),
  );
  return {
    vocabulary: await minified(resolve(rules, "vocabulary.json")),
    policies: Object.fromEntries(policies),
  };
}

/** Answers the imports of src/bundled/ from the wasm build and from rules/. */
const bundled = {
  name: "bundled",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/bundled\/core-glue\.js$/ }, () => ({
      path: resolve(core, "contractwijzer.js"),
    }));
    onResolve({ filter: /^\.\.?\/bundled\// }, ({ path }) => ({ path, namespace: "bundled" }));
    onLoad({ filter: /-wasm/, namespace: "bundled" }, async ({ path }) => {
      const module = /([a-z-]*evaluator)-wasm/.exec(path)?.[1] ?? "contractwijzer";
      const text = asText(await readFile(resolve(core, `${module}.wasm`)));
      return { contents: `export const text = ${JSON.stringify(text)};` };
    });
    onLoad({ filter: /rules/, namespace: "bundled" }, async () => {
      const { vocabulary, policies } = await bundledRules();
      return {
        contents: `export const vocabulary = ${JSON.stringify(vocabulary)};
export const policies = ${JSON.stringify(policies)};`,
      };
    });
  },
};

/** Styles are minified; in templates indentation goes, which HTML and JavaScript do not notice. */
const lean = {
  name: "lean",
  setup({ onLoad }) {
    onLoad({ filter: /web[\\/]src[\\/](element|styles)[\\/][^\\/]*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const [, head, sheet, tail] = /^([^]*css`)([^`]*)(`[^]*)$/.exec(source) ?? [];
      if (sheet === undefined) return { contents: source.replace(/\n\s+/g, "\n"), loader: "ts" };
      const { code } = await transform(sheet, { loader: "css", minify: true });
      return { contents: head + code.trim().replaceAll("\\", "\\\\") + tail, loader: "ts" };
    });
  },
};

const options = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  target: ["chrome111", "firefox113", "safari16.4"],
  charset: "utf8",
  legalComments: "none",
  // A byte order mark: the script is UTF-8 on every host, whatever its server or page says.
  banner: { js: "\ufeff" },
  conditions: ["production"],
  plugins: [bundled, lean],
  logLevel: "warning",
};

const dist = resolve(here, "dist");
const hosted = resolve(dist, "hosted");
const given = await bundledRules();
await buildHosted(options, hosted);
await copyFile(resolve(core, "evaluator.wasm"), resolve(hosted, "evaluator.wasm"));
const compiled = await compiledPolicies(core, given);
await writePolicies(hosted, compiled);
await Promise.all([
  buildForOnePolicy(options, hosted, Object.keys(given.policies), dist),
  build({
    ...options,
    entryPoints: ["src/script.ts"],
    format: "iife",
    globalName: "contractwijzer",
    outfile: "dist/contractwijzer.js",
    sourcemap: true,
  }),
  buildEntries(options, dist),
  writePolicyFiles(given.policies, compiled),
]);
