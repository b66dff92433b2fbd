// The version of the language that a policy says it is written in, and how an older one is brought
// to the present one.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const program = join(root, "build/native/contractwijzer");
const invented = join(root, "tests/policies");
const folder = mkdtempSync(join(tmpdir(), "contractwijzer-"));
after(() => rmSync(folder, { recursive: true }));

const { present, known } = (() => {
  const { properties } = JSON.parse(
    readFileSync(join(root, "rules/schema/policy.schema.json"), "utf8"),
  );
  return { present: properties.format.enum.at(-1), known: properties.format.enum };
})();

function run(command, operand, ...rest) {
  const args = [command, operand, "--rules", invented, ...rest];
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

let copies = 0;
/** The text of a policy in which `from` is replaced, in a folder of its own. */
function copyOf(id, from, to) {
  const copy = join(folder, `copy-${++copies}`);
  cpSync(join(invented, id), copy, { recursive: true });
  const file = join(copy, "policy.json");
  const text = readFileSync(file, "utf8");
  assert.equal(text.split(from).length, 2, `not there exactly once: ${from}`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
  return file;
}

test("migrate: an older policy gets the present version, and all else stays as it was", () => {
  const file = copyOf(
    "polderpolis-2027",
    `"format": ${present},`,
    `"note": "{ \\"format\\": 7, }",\n\t"format"\n:  1  ,`,
  );
  const before = readFileSync(file, "utf8");
  const { status, stdout } = run("migrate", file, "--lang", "en");
  assert.equal(status, 0, stdout);
  assert.match(stdout, new RegExp(`from version 1 to version ${present}\n$`));
  const text = readFileSync(file, "utf8");
  assert.equal(text, before.replace(":  1  ,", `:  ${present}  ,`));
  assert.equal(run("migrate", file).stdout, `${file}: is al versie ${present}\n`);
  assert.equal(readFileSync(file, "utf8"), text);
});

test("migrate: what is no policy that it knows stays as it is", () => {
  for (const [format, error] of [
    [String(present + 1), /^newer-format 3:13 \/format\n.*nieuwer dan dit programma/],
    ['"1"', /^wrong-format 3:13 \/format\n/],
    ["0", /^wrong-format 3:13 \/format\n/],
    ["1,,", /^invalid-json /],
  ]) {
    const file = copyOf("polderpolis-2027", `"format": ${present}`, `"format": ${format}`);
    const before = readFileSync(file, "utf8");
    const { status, stderr } = run("migrate", file);
    assert.equal(status, 2);
    assert.match(stderr.replace(/ \d+:\d+ /, " 3:13 "), error);
    assert.equal(readFileSync(file, "utf8"), before);
  }
});

test("a policy that says it is older has nothing in it that came later", () => {
  const file = copyOf("duinzorg-2028", `"format": ${present}`, '"format": 1');
  const { status, stderr } = run("lint", file);
  assert.equal(status, 1);
  const told = new Set(
    [...stderr.matchAll(/^newer-than-format .*\n.*?"(\w+)"/gm)].map(([, key]) => key),
  );
  assert.deepEqual(told, new Set(["compare", "day", "moreThanPercent", "atMostPercent"]));
  assert.equal(run("migrate", file).status, 0);
  assert.equal(run("lint", file).stderr, "");
});

test("an older policy without any of it is read as it is", () => {
  const file = copyOf("polderpolis-2027", `"format": ${present}`, '"format": 1');
  assert.equal(run("test", file).status, 0);
});

test("each version is told of in rules/VERSIES.md, and its members stand in the schema", () => {
  const versions = readFileSync(join(root, "rules/VERSIES.md"), "utf8");
  assert.deepEqual(
    [...versions.matchAll(/^## Versie (\d+)$/gm)].map(([, number]) => Number(number)).sort(),
    known,
  );
});
