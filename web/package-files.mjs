// What the package bears beside its scripts: types, custom-elements.json and editors' data made from it,
// example themes, JSON Schemas and licences.
import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { path } from "./package/paths.mjs";
import { writeTypes } from "./package/types.mjs";

const read = (name) => readFile(path(name), "utf8");

function writeManifest() {
  const analyzer = path("../node_modules/@custom-elements-manifest/analyzer/cem.js");
  execFileSync(
    process.execPath,
    [analyzer, "analyze", "--quiet", "--config", "package/cem.config.mjs"],
    { cwd: path("."), stdio: ["ignore", "ignore", "inherit"] },
  );
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

/** The shapes of what goes in and out. enums.json tells the build which words to count, and is no schema. */
async function copySchemas() {
  await rm(path("dist/schema"), { recursive: true, force: true });
  await cp(path("../rules/schema"), path("dist/schema"), {
    recursive: true,
    filter: (source) => !source.endsWith("enums.json"),
  });
}

await mkdir(path("dist"), { recursive: true });
writeManifest();
await Promise.all([
  writeTypes(),
  writeLicences(),
  copySchemas(),
  cp(path("themes"), path("dist/themes"), { recursive: true }),
  ...["LICENSE", "CHANGELOG.md"].map((name) => cp(path(`../${name}`), path(name))),
]);
