// What takes too much work is bounded, by the work and not by the clock, and the program says what
// was left out.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { manyFactors, withoutFactors } from "../many-factors.mjs";

const program = new URL("../../build/native/contractwijzer", import.meta.url).pathname;
const made = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const policy = (...how) => {
  const folder = manyFactors(...how);
  made.push(folder);
  return folder;
};

/** Changes what a file of JSON holds. */
function change(file, how) {
  const data = JSON.parse(readFileSync(file, "utf8"));
  how(data);
  writeFileSync(file, JSON.stringify(data));
}

function run(folder, ...args) {
  const { status, stdout, stderr } = spawnSync(program, [...args, "--rules", folder], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

test("prove: what it gives up neither holds nor fails", () => {
  const folder = policy(0, 40, {
    entangled: true,
    contracts: [{ not: { rule: "w0" } }, { rule: "w3" }],
  });
  const proof = JSON.parse(run(folder, "prove", "veel", "--json").stdout);
  const given = proof.careTypes[0].findings.filter(({ verdict }) => verdict === "not-decided");
  assert.deepEqual(
    given.map(({ claim }) => claim),
    ["factors-never-lower"],
  );
  const { stdout } = run(folder, "prove", "veel", "--lang", "en");
  assert.match(
    stdout,
    /^ {2}NOT DECIDED: More factors never give a lower contract\.\n {6}The factors and contracts/m,
  );
  assert.doesNotMatch(stdout, /NOT: More factors/);
});

test("prove: that not all was decided is an exit status and a sentence of its own", () => {
  const folder = policy(0, 1, { contracts: [{ factors: 1 }] });
  change(join(folder, "vocabulary.json"), ({ facts }) => {
    const count = { scope: "practice", type: "integer", minimum: 0, maximum: 2000 };
    const question = { nl: "Hoeveel?", en: "How many?" };
    facts.push({ id: "alle", ...count, question });
    facts.push({ id: "deel", ...count, noMoreThan: "alle", question });
  });
  change(join(folder, "veel", "policy.json"), (veel) => {
    veel.groups[0].facts = ["alle", "deel"];
    veel.factors[0].when = { share: "deel", of: "alle", atLeastPercent: 50 };
  });
  const { status, stdout, stderr } = run(folder, "prove", "veel");
  assert.doesNotMatch(stdout + stderr, /NIET: /);
  assert.match(stdout, /NIET BESLIST: /);
  assert.equal(stderr, "Dit is geen bewijs: niet alles kon worden nagegaan (NIET BESLIST).\n");
  assert.equal(status, 3);
});

test("prove: twenty factors and more are no reason to give up", () => {
  const folder = policy(40, 64, { contracts: [{ factors: 32 }, { factors: 16 }] });
  const { status, stdout, stderr } = run(folder, "prove", "veel");
  assert.equal(stderr, "");
  assert.equal(status, 0, stdout);
});
