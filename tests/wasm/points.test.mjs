// Points as the evaluator and the page's own joining say them: what the whole module says.
import { strict as assert } from "node:assert";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { manyFactors } from "../many-factors.mjs";
import { loadCore, startEngine } from "./core.mjs";

const { core } = await loadCore();
const engine = await startEngine(core);
const weigh = (weight, fact) => ({ weight, when: { yes: fact } });
const folder = manyFactors(0, 3, {
  contracts: [{ points: [weigh(1000, "f0"), weigh(999, "f1"), weigh(1, "f2")], atLeast: 1001 }],
});
after(() => rmSync(folder, { recursive: true }));
const [policy, vocabulary] = ["veel/policy.json", "vocabulary.json"].map((name) =>
  readFileSync(join(folder, name), "utf8"),
);
engine.loadPolicy(policy, vocabulary);
const { key } = JSON.parse(core.loadPolicy(policy, vocabulary));

for (const f0 of [undefined, false, true])
  for (const f1 of [undefined, false, true])
    for (const f2 of [undefined, false, true])
      test(`${f0} ${f1} ${f2}`, () => {
        const practice = Object.fromEntries(
          Object.entries({ f0, f1, f2 }).filter(([, value]) => value !== undefined),
        );
        const answers = { format: 1, practice, careTypes: { zorg: {} } };
        const told = JSON.parse(core.check(key, "zorg", JSON.stringify(answers), "2025-01-01"));
        const joined = engine.check(key, "zorg", answers, "2025-01-01").value;
        assert.deepEqual(joined, told.verdicts[0]);
        const { state, points } = joined.contracts[0].trace;
        assert.equal(points.of, 2000);
        assert.equal(points.wanted, 1001);
        const sure = points.met >= 1001;
        const possible = points.met + points.open >= 1001;
        assert.equal(state, sure ? "met" : possible ? "open" : "not-met");
      });
