// Invented policies of which the cases notice each broken rule: what each construct of the language
// decides in them is shown by a case.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const program = join(root, "build/native/contractwijzer");
const invented = join(root, "tests/policies");

for (const id of ["duinzorg-2028", "heidezorg-2030", "rivierzorg-2029", "streken"]) {
  test(`${id}: the cases notice each mutant`, () => {
    const { status, stdout } = spawnSync(program, ["mutate", id, "--rules", invented], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout);
  });
}
