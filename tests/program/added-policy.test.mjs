// A policy that is added to rules/ breaks no test of the program: those that run on the program's own
// collection are run on one with more policies, before and behind those that they speak of.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { after, test } from "node:test";
import { allPolicies, collection } from "../collection.mjs";

const folder = collection(allPolicies(), {
  "aardappel-2021": "vgz-paramedie-2021",
  "zuurkool-2025": "caresq-paramedie-2025",
});
after(() => rmSync(folder, { recursive: true }));

for (const name of ["advise", "compare", "program"]) {
  test(`${name}.test.mjs, with more policies than there are`, () => {
    const file = new URL(`${name}.test.mjs`, import.meta.url).pathname;
    // A test that runs within a test would report to it, not to us.
    const { NODE_TEST_CONTEXT: _, ...own } = process.env;
    const env = { ...own, CONTRACTWIJZER_RULES: folder };
    const { status, stdout } = spawnSync(process.execPath, ["--test", file], {
      env,
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^# pass [1-9]/m);
  });
}
