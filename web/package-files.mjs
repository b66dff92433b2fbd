// What the package bears beside the two bundles: types, custom-elements.json, example themes and licences.
import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const here = new URL(".", import.meta.url);
const path = (name) => fileURLToPath(new URL(name, here));
const read = (name) => readFile(path(name), "utf8");

/**
 * The types of the public module. The element is made with a library that is inside the bundle and
 * that users do not have: they see it as the HTML element that it is.
 */
async function writeTypes() {
  await rm(path("dist/types"), { recursive: true, force: true });
  execFileSync(process.execPath, [
    path("../node_modules/typescript/bin/tsc"),
    "--project",
    path("tsconfig.package.json"),
  ]);
  const file = "dist/types/element/contract-wijzer.d.ts";
  const own = (await read(file))
    .replace(/^import \{[^}]*\} from "lit";\n/m, "")
    .replace("extends LitElement", "extends HTMLElement")
    .replace(/^ +(?:static|protected|#private)\b.*\n/gm, "");
  await writeFile(path(file), own);
  const needed = await reachedFrom("index.d.ts");
  for (const name of await readdir(path("dist/types"), { recursive: true })) {
    if (name.endsWith(".d.ts") && !needed.has(name)) await rm(path(`dist/types/${name}`));
  }
  for (const [name, text] of needed) {
    if (/from "(?!\.)|import\("(?!\.)/.test(text))
      throw new Error(`${name} asks its users for a library that is inside the bundle`);
  }
}

/** A file of types and those that it imports, by name. */
async function reachedFrom(name, reached = new Map()) {
  const text = await read(`dist/types/${name}`);
  reached.set(name, text);
  for (const [, to] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
    const next = normalize(join(dirname(name), `${to}.d.ts`));
    if (!reached.has(next)) await reachedFrom(next, reached);
  }
  return reached;
}

/** custom-elements.json: the element's own doc comment as data (Custom Elements Manifest 1.0.0). */
async function writeManifest() {
  const source = await read("src/element/contract-wijzer.ts");
  const [, comment = ""] = /\/\*\*([^]*?)\*\/\s*export class ContractWijzer/.exec(source) ?? [];
  const tags = (tag) =>
    [...comment.matchAll(new RegExp(`^ \\* @${tag} (\\S+) - (.+)$`, "gm"))].map(
      ([, name, description]) => ({ name, description }),
    );
  const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const isFlag = (property) =>
    new RegExp(`^ {4}${property}: \\{[^}]*\\btype: Boolean\\b`, "m").test(source);
  const attributes = tags("attr").map((each) => ({
    ...each,
    fieldName: camel(each.name),
    type: { text: isFlag(camel(each.name)) ? "boolean" : "string" },
  }));
  const properties = tags("prop");
  /** An attribute of the same name as a property of another form only sets it. */
  const isReflected = ({ name }) => !properties.some((property) => property.name === name);
  const events = tags("fires");
  const slots = tags("slot");
  const cssParts = tags("csspart");
  const cssProperties = [...comment.matchAll(/^ \* @cssprop (\S+)$/gm)].map(([, name]) => ({
    name,
  }));
  if ([attributes, properties, events, slots, cssParts, cssProperties].some((list) => !list.length))
    throw new Error("The element's doc comment lacks a kind of what it should name");
  const module = "dist/contractwijzer.mjs";
  const manifest = {
    schemaVersion: "1.0.0",
    modules: [
      {
        kind: "javascript-module",
        path: module,
        declarations: [
          {
            kind: "class",
            customElement: true,
            name: "ContractWijzer",
            tagName: "contract-wijzer",
            superclass: { name: "HTMLElement" },
            attributes,
            members: [
              ...attributes.filter(isReflected).map(({ name, fieldName, description, type }) => ({
                kind: "field",
                name: fieldName,
                description,
                type,
                attribute: name,
                reflects: true,
              })),
              ...properties.map((each) => ({ kind: "field", ...each })),
            ],
            slots,
            cssParts,
            cssProperties,
            events: events.map((each) => ({ ...each, type: { text: "CustomEvent" } })),
          },
        ],
        exports: [
          {
            kind: "custom-element-definition",
            name: "contract-wijzer",
            declaration: { name: "ContractWijzer", module },
          },
          {
            kind: "js",
            name: "ContractWijzer",
            declaration: { name: "ContractWijzer", module },
          },
        ],
      },
    ],
  };
  await writeFile(path("dist/custom-elements.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** What is inside the bundles and is not ours, each with its licence. */
async function writeLicences() {
  const inside = ["lit", "lit-html", "lit-element", "@lit/reactive-element", "ts-ics"];
  const texts = await Promise.all(
    inside.map(async (name) => `${name}\n\n${await read(`../node_modules/${name}/LICENSE`)}`),
  );
  texts.push(await read("third-party.txt"));
  const rule = `\n${"-".repeat(80)}\n\n`;
  await writeFile(path("dist/LICENSES.txt"), texts.map((text) => `${text.trim()}\n`).join(rule));
}

await mkdir(path("dist"), { recursive: true });
await Promise.all([
  writeTypes(),
  writeManifest(),
  writeLicences(),
  cp(path("themes"), path("dist/themes"), { recursive: true }),
]);
