// The tarball: what npm and bundlers would complain of, its entries, and its command.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { allPolicies } from "../collection.mjs";
import { install, root, run } from "./package-in-use.mjs";

const { folder, installed, tarball } = install("package");

const read = (name) => readFileSync(join(installed, name), "utf8");

test("publint and Are the types wrong have nothing to say", () => {
  run(installed, "publint", "run", "--strict", tarball);
  run(folder, "attw", "--profile", "esm-only", "--no-emoji", tarball);
});

test("it needs no other package, and names whose work is inside", () => {
  assert.equal(JSON.parse(read("package.json")).dependencies, undefined);
  const licences = read("dist/LICENSES.txt");
  for (const name of ["lit-html", "ts-ics", "Niels Lohmann"]) assert.ok(licences.includes(name));
  assert.match(read("LICENSE"), /Apache License/);
  assert.match(read("CHANGELOG.md"), /^## 0\.1\.0/m);
});

test("every entry is there, with its types", () => {
  const { exports, bin, customElements, unpkg, jsdelivr } = JSON.parse(read("package.json"));
  const targets = [Object.values(exports), Object.values(bin), customElements, unpkg, jsdelivr]
    .flat(2)
    .flatMap((target) => (typeof target === "object" ? Object.values(target) : target))
    .flatMap((target) =>
      target.includes("*") && !/schema|themes/.test(target)
        ? allPolicies().map((id) => target.replace("*", id))
        : target.includes("*")
          ? []
          : target,
    );
  assert.ok(targets.length > 15);
  for (const target of targets) assert.ok(existsSync(join(installed, target)), target);
});

for (const entry of [
  "contractwijzer",
  "contractwijzer/engine",
  "contractwijzer/react",
  "contractwijzer/vue",
])
  test(`on a server ${entry} does nothing and throws nothing`, () => {
    const before = "const before = Object.keys(globalThis);";
    const after =
      "console.log(Object.keys(globalThis).filter((key) => !before.includes(key)).join());";
    const script = `${before} await import("${entry}"); ${after}`;
    const made = run(folder, "node", "--input-type=module", "--eval", script).trim();
    // The marks by which Lit knows that it was loaded twice.
    assert.match(made, /^((lit|reactive)\w+(,|$))*$/);
  });

test("one import of the engine does not bring the element, nor policies that nobody asks for", async () => {
  const bundle = async (code) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    return outputFiles[0].text;
  };
  const element = await bundle(`import "contractwijzer"`);
  const engine = await bundle(`export { sharedEngine } from "contractwijzer/engine"`);
  const evaluator = await bundle(
    `export { Engine, evaluatorAlone } from "contractwijzer/evaluator"`,
  );
  const isElement = /attachShadow|customElements/;
  assert.match(element, isElement);
  for (const each of [engine, evaluator]) assert.doesNotMatch(each, isElement);
  const [policy] = allPolicies();
  assert.ok(engine.includes(policy) && !evaluator.includes(policy));
  assert.ok(evaluator.length < engine.length / 3, `${evaluator.length} of ${engine.length}`);
});

test("the script that the command makes is the checker with the policies that were named", () => {
  const [first, second] = allPolicies();
  const command = join(installed, "bin/contractwijzer.mjs");
  const made = (...args) => {
    const tag = run(folder, "node", command, "bundle", ...args, "--out", "made.js");
    const script = readFileSync(join(folder, "made.js"));
    const hash = createHash("sha384").update(script).digest("base64");
    assert.ok(tag.includes(`src="made.js" integrity="sha384-${hash}"`), tag);
    return script.toString();
  };
  assert.equal(made("--policy", first), read(`dist/contractwijzer-${first}.js`));
  assert.equal(made("--all"), read("dist/contractwijzer.js"));
  const both = made("--policy", first, "--policy", second);
  for (const id of [first, second]) assert.ok(both.includes(`["${id}"]`));
  assert.throws(
    () => made("--policy", "elders-2020"),
    new RegExp(
      `There is no policy "elders-2020" in this package. It has: ${allPolicies().join(", ")}`,
    ),
  );
  assert.throws(() => made(), /Name the policies with --policy/);
});

test("a release bears the address of where it is kept, and asks for it", () => {
  const release = join(root, "web/package/release.mjs");
  const repository = "https://example.org/zorg/contractwijzer";
  const said = run(folder, "node", release, "--dry-run", "--repository", `${repository}.git`);
  const released = JSON.parse(said);
  assert.equal(released.repository.url, `git+${repository}.git`);
  assert.equal(released.homepage, `${repository}#readme`);
  assert.equal(released.bugs, `${repository}/issues`);
  assert.equal(released.publishConfig.provenance, true);
  assert.equal(released.devDependencies ?? released.scripts, undefined);
  assert.throws(() => run(folder, "node", release, "--dry-run"), /--repository takes the address/);
});

test("editors find the element's attributes in their data", () => {
  const html = JSON.parse(read("dist/vscode.html-custom-data.json"));
  const [element] = html.tags;
  assert.equal(element.name, "contract-wijzer");
  assert.ok(element.attributes.some(({ name }) => name === "care-type"));
  const types = JSON.parse(read("dist/web-types.json")).contributions.html.elements[0];
  assert.equal(types.name, "contract-wijzer");
  const manifest = JSON.parse(read("dist/custom-elements.json")).modules[0].declarations[0];
  const typeOf = (name) => manifest.attributes.find((each) => each.name === name).type.text;
  assert.equal(typeOf("compact"), "boolean");
  assert.match(typeOf("lang"), /"nl" \| "en"/);
});
