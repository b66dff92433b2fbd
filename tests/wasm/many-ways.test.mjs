// Of a practice with very many ways to a contract, the evaluator tells the nearest hundred and how
// many more there are, as the whole module does.
import { strict as assert } from "node:assert";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { manyFactors, withoutFactors } from "../many-factors.mjs";
import { loadCore, startEngine } from "./core.mjs";

const { core } = await loadCore();
const engine = await startEngine(core);
const made = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

for (const [wanted, more, moreAtLeast] of [
  [2, undefined, undefined], // two of twelve: 66
  [3, 120, undefined], // 220
  [6, 412, true], // 924
]) {
  test(`${wanted} of twelve factors`, () => {
    const folder = manyFactors(0, 12, { contracts: [{ factors: wanted }] });
    made.push(folder);
    const [policy, vocabulary] = ["veel/policy.json", "vocabulary.json"].map((name) =>
      readFileSync(join(folder, name), "utf8"),
    );
    engine.loadPolicy(policy, vocabulary);
    const { key } = JSON.parse(core.loadPolicy(policy, vocabulary));
    const answers = withoutFactors(0, 12);
    const whole = JSON.parse(core.ways(key, "zorg", JSON.stringify(answers), "2025-01-01", ""));
    const told = engine.ways(key, ["zorg"], answers, "2025-01-01");
    assert.deepEqual(told.value, whole.ways);
    const [a] = told.value[0].contracts;
    assert.equal(a.ways.length, wanted === 2 ? 66 : 100);
    assert.equal(a.more, more);
    assert.equal(a.moreAtLeast, moreAtLeast);
  });
}
