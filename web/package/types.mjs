// The types of the package's entries, written by the TypeScript compiler.
import { execFileSync } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { path } from "./paths.mjs";
import { frameworks } from "./entries.mjs";

const entries = [
  "index",
  "entries/engine",
  "entries/evaluator",
  ...frameworks.map((name) => `frameworks/${name}`),
];

/** Who loads the classic script has what it exports as a global. */
const ofScript = `import type * as exported from "./types/index.js";

declare global {
  var contractwijzer: typeof exported;
}
export {};
`;

const ofPolicy = `import type { CompiledPolicy } from "./entries/evaluator.js";

declare const policy: CompiledPolicy;
export default policy;
`;

/**
 * The element is made with a library that is inside the bundle and that users do not have: they see it
 * as the HTML element that it is.
 */
export async function writeTypes() {
  await rm(path("dist/types"), { recursive: true, force: true });
  execFileSync(process.execPath, [
    path("../node_modules/typescript/bin/tsc"),
    "--project",
    path("tsconfig.package.json"),
  ]);
  const file = path("dist/types/element/contract-wijzer.d.ts");
  const own = (await readFile(file, "utf8"))
    .replace(/^import \{[^}]*\} from "lit";\n/m, "")
    .replace(" extends LitElement implements Looks ", " extends HTMLElement ")
    .replace(/^ +(?:static|protected|#private)\b.*\n/gm, "");
  await writeFile(file, own);
  const needed = new Map();
  for (const entry of entries) await reach(`${entry}.d.ts`, needed);
  for (const name of await readdir(path("dist/types"), { recursive: true })) {
    if (name.endsWith(".d.ts") && !needed.has(name)) await rm(path(`dist/types/${name}`));
  }
  for (const [name, text] of needed) {
    const asked = [...text.matchAll(/(?:from |import\()"(?!\.)([^"/]+)/g)].map(([, one]) => one);
    const allowed = frameworks.filter((each) => name === `frameworks/${each}.d.ts`);
    if (asked.some((one) => !allowed.includes(one)))
      throw new Error(`${name} asks its users for a library that is inside the bundle: ${asked}`);
    // What is imported for what it does has no types.
    await writeFile(path(`dist/types/${name}`), text.replace(/^import "\.[^"]+";\n/gm, ""));
  }
  await writeFile(path("dist/contractwijzer.d.ts"), ofScript);
  await writeFile(path("dist/types/compiled-policy.d.ts"), ofPolicy);
}

/** A file of types and those that it imports, by name. */
async function reach(name, reached) {
  if (reached.has(name)) return;
  const text = await readFile(path(`dist/types/${name}`), "utf8");
  reached.set(name, text);
  for (const [, to] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g))
    await reach(normalize(join(dirname(name), `${to}.d.ts`)), reached);
}
