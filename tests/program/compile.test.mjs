// compile: an image and its structure, the same each time, and errors where they cannot be written.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const rules = ["--rules", join(root, "tests/policies")];
const folder = mkdtempSync(join(tmpdir(), "contractwijzer-"));
after(() => rmSync(folder, { recursive: true }));
const at = (name) => join(folder, name);
const run = (...args) =>
  spawnSync(join(root, "build/native/contractwijzer"), ["compile", ...args], { encoding: "utf8" });

test("the same policy gives the same bytes, and nothing is said", () => {
  for (const name of ["een", "twee"]) {
    const { status, stdout, stderr } = run("trap", ...rules, "-o", at(name));
    assert.deepEqual([status, stdout, stderr], [0, "", ""]);
  }
  const [one, other] = ["een", "twee"].map((name) => readFileSync(at(name)));
  assert.ok(one.equals(other));
  assert.equal(one.subarray(0, 7).toString(), "CWIMAGE");
});

test("the structure names what the places are places of", () => {
  const { status } = run("trap", ...rules, "-o", at("image"), "--structure", at("structure.json"));
  assert.equal(status, 0);
  const structure = JSON.parse(readFileSync(at("structure.json"), "utf8"));
  assert.equal(structure.policy, "trap");
  assert.deepEqual(
    structure.careTypes.map(({ id }) => id),
    ["trap", "verband"],
  );
});

for (const [name, args, code] of [
  ["no file to write", ["trap", ...rules], "missing-field"],
  ["no policy", [...rules, "-o", at("x")], "missing-field"],
  ["an unknown policy", ["geen", ...rules, "-o", at("x")], "unknown-policy"],
  ["a folder that is not there", ["trap", ...rules, "-o", at("nergens/x")], "unwritable-file"],
  [
    "a structure that cannot be written",
    ["trap", ...rules, "-o", at("x"), "--structure", at("nergens/x")],
    "unwritable-file",
  ],
])
  test(`refused: ${name}`, () => {
    const { status, stderr } = run(...args);
    assert.equal(status, 2);
    assert.ok(stderr.startsWith(code), stderr);
  });
