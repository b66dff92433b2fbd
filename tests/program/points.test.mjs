// Points: what is refused, what a reader is told of how many there are, and that a threshold which
// nobody reaches, or which one part decides by itself, is seen through.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { manyFactors } from "../many-factors.mjs";

const program = new URL("../../build/native/contractwijzer", import.meta.url).pathname;
const made = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const yes = (fact) => ({ yes: fact });
const part = (weight, fact) => ({ weight, when: yes(fact) });

/** A policy of three factors, of which contract A asks this. */
function policy(points) {
  const folder = manyFactors(0, 3, { contracts: [points] });
  made.push(folder);
  return folder;
}
const run = (folder, ...args) =>
  spawnSync(program, [...args, "--rules", folder], { encoding: "utf8" });
const errorsOf = (folder) =>
  JSON.parse(run(folder, "lint", "veel", "--json").stdout).errors.map(
    ({ code, pointer }) => `${code} ${pointer.replace("/careTypes/0/contracts/0/when", "")}`,
  );

test("what can be no points is refused at its place", () => {
  const rows = [
    [{ points: [part(3, "f0"), part(2, "f1")], atLeast: 5 }, []],
    [{ points: [part(1000, "f0")], atLeast: 1000 }, []],
    [{ points: [part(1001, "f0")], atLeast: 5 }, ["impossible-threshold /points/0/weight"]],
    [{ points: [part(1000, "f0"), part(999, "f1")], atLeast: 1999 }, []],
    [{ points: [part(1000, "f0")], atLeast: 60_001 }, ["impossible-threshold /atLeast"]],
    [
      { points: [part(0, "f0"), part(2, "f1")], atLeast: 1 },
      ["impossible-threshold /points/0/weight"],
    ],
    [{ points: [part(3, "f0"), part(2, "f1")], atLeast: 6 }, ["never-met /atLeast"]],
    [{ points: [part(3, "f0")] }, ["missing-field "]],
    [{ points: [], atLeast: 1 }, ["empty-list /points"]],
    [{ points: [part(3, "f9")], atLeast: 3 }, ["unknown-fact /points/0/when/yes"]],
    [{ points: [{ weight: 3 }], atLeast: 3 }, ["missing-field /points/0"]],
  ];
  for (const [points, errors] of rows)
    assert.deepEqual(errorsOf(policy(points)), errors, JSON.stringify(points));
});

const points = { points: [part(3, "f0"), part(2, "f1"), part(1, "f2")], atLeast: 4 };

function check(answers) {
  const folder = policy(points);
  const file = join(folder, "praktijk.json");
  writeFileSync(file, JSON.stringify({ format: 1, practice: answers, careTypes: { zorg: {} } }));
  const args = ["check", "--policy", "veel", "--care-type", "zorg", "--answers", file];
  const on = ["--as-of", "2025-01-01"];
  const { contracts, questions, outcome } = JSON.parse(
    run(folder, ...args, ...on, "--json").stdout,
  );
  const [a] = contracts;
  return {
    state: a.trace.state,
    points: a.trace.points,
    questions: questions.map(({ fact }) => fact),
    outcome,
    told: run(folder, ...args, ...on, "--lang", "en").stdout,
  };
}

test("how many points there are, may be and are wanted", () => {
  const some = check({ f0: true });
  assert.equal(some.state, "open");
  assert.deepEqual(some.points, { met: 3, open: 3, of: 6, wanted: 4 });
  assert.match(some.told, /\(open; points: 3, perhaps another 3, wanted 4 of 6\)/);
  const enough = check({ f0: true, f2: true });
  assert.equal(enough.state, "met");
  assert.match(enough.told, /\(met; points: 4, perhaps another 2, wanted 4 of 6\)/);
});

test("who cannot come to so many any more is told so, whatever is open", () => {
  const { state, points: counted, outcome } = check({ f0: false });
  assert.equal(state, "not-met");
  assert.deepEqual(counted, { met: 0, open: 3, of: 6, wanted: 4 });
  assert.equal(outcome.contract, "B");
});

test("every practice is counted under the contract that its points give", () => {
  const folder = policy(points);
  const proof = JSON.parse(run(folder, "prove", "veel", "--json").stdout);
  const outcomes = proof.careTypes[0].outcomes.map(({ outcome, profiles }) => [outcome, profiles]);
  // f0 with one of the others: three of the eight.
  assert.deepEqual(outcomes, [
    ["contract A vraag", "3"],
    ["contract B vraag", "5"],
  ]);
});
