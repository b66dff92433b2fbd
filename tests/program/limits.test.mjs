// What takes too much work is bounded, by the work and not by the clock, and the program says what
// was left out.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
    const count = { scope: "practice", type: "integer", minimum: 0, maximum: 900 };
    const question = { nl: "Hoeveel?", en: "How many?" };
    facts.push({ id: "alle", ...count, question });
    for (const id of ["deel", "stuk", "rest"])
      facts.push({ id, ...count, noMoreThan: "alle", question });
  });
  change(join(folder, "veel", "policy.json"), (veel) => {
    veel.groups[0].facts = ["alle", "deel", "stuk", "rest"];
    veel.factors[0].when = {
      all: ["deel", "stuk", "rest"].map((share) => ({ share, of: "alle", atLeastPercent: 50 })),
    };
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

/** The ways to contract A of a practice that meets no factor, as data and as a reader sees them. */
function waysToA(folder, practice) {
  const file = join(folder, "praktijk.json");
  writeFileSync(file, JSON.stringify(practice));
  const args = ["advise", "--policy", "veel", "--care-type", "zorg"];
  const day = ["--as-of", "2025-01-01", "--answers", file];
  const { stdout } = run(folder, ...args, ...day, "--json");
  const [a] = JSON.parse(stdout).contracts;
  const changed = a.ways.map(({ changes }) => changes.map(({ fact }) => fact));
  return { a, changed, bytes: stdout.length, told: run(folder, ...args, ...day).stdout };
}

test("advise: the nearest hundred ways, and how many more there are", () => {
  const folder = policy(0, 12, { contracts: [{ factors: 3 }] });
  const { a, changed, told } = waysToA(folder, withoutFactors(0, 12));
  assert.equal(changed.length, 100);
  assert.equal(new Set(changed.map(String)).size, 100);
  assert.ok(changed.every((facts) => facts.length === 3));
  assert.equal(a.more, 120); // three of twelve: 220
  assert.equal(a.moreAtLeast, undefined);
  assert.match(told, /^ {2}- en nog 120 andere manieren, met evenveel of meer veranderingen$/m);
});

test("advise: of too many ways to look for, each nearer one is told", () => {
  // Ten of twenty are 184,756 ways; one change and two changes do it too, and eleven.
  const all = (...facts) => ({ all: facts.map((fact) => ({ yes: fact })) });
  const eleven = Array.from({ length: 11 }, (_, i) => `v${i + 3}`);
  const folder = policy(14, 20, {
    contracts: [{ any: [{ factors: 10 }, all("v0"), all("v1", "v2"), all(...eleven)] }],
  });
  change(join(folder, "veel", "policy.json"), (veel) => {
    veel.conditions = [];
  });
  const practice = withoutFactors(14, 20);
  for (const fact of Object.keys(practice.practice)) practice.practice[fact] = false;
  const { a, changed, bytes, told } = waysToA(folder, practice);
  assert.deepEqual(changed.slice(0, 2), [["v0"], ["v1", "v2"]]);
  assert.equal(changed.length, 100);
  for (const facts of changed.slice(2)) {
    assert.equal(facts.length, 10);
    assert.ok(facts.every((fact) => fact.startsWith("f")));
  }
  assert.equal(new Set(changed.map(String)).size, 100);
  assert.ok(a.more > 100);
  assert.equal(a.moreAtLeast, true);
  assert.ok(bytes < 1_000_000);
  assert.match(told, new RegExp(`- en nog minstens ${a.more} andere manieren`));
});

test("mutate: says how many mutants were not tried, and writes no megabyte", () => {
  const folder = policy(250, 1, { contracts: [{ factors: 1 }] });
  mkdirSync(join(folder, "veel", "cases"));
  const outcome = { kind: "contract", contract: "B", offer: "vraag" };
  writeFileSync(
    join(folder, "veel", "cases", "zorg.json"),
    JSON.stringify({
      format: 1,
      careType: "zorg",
      cases: [
        {
          name: "geen factor",
          asOf: "2025-01-01",
          answers: withoutFactors(250, 1),
          expect: { outcome, questions: [] },
        },
      ],
    }),
  );
  const { status, stdout } = run(folder, "mutate", "veel", "--json");
  assert.equal(status, 1);
  assert.ok(stdout.length < 1_000_000 * 4, `${stdout.length}`); // indented, as it was asked for
  const { mutants, leftOut, noticed, refused, same, unnoticed } = JSON.parse(stdout);
  assert.ok(leftOut > 0);
  assert.equal(noticed + refused + same + unnoticed.length + leftOut, mutants);
  const told = run(folder, "mutate", "veel").stdout;
  assert.ok(told.length < 1_000_000, `${told.length}`);
  assert.match(told, new RegExp(`^${leftOut} mutanten zijn niet geprobeerd: `, "m"));
});

test("lint: of very many errors it tells five hundred, and how many more there are", () => {
  const folder = policy(0, 1, { contracts: [{ factors: 1 }] });
  change(join(folder, "veel", "policy.json"), (veel) => {
    for (let i = 0; i < 620; i++) veel[`vreemd${i}`] = true;
  });
  const { stderr } = run(folder, "lint", "veel");
  assert.equal(stderr.match(/^unknown-field /gm)?.length, 500);
  assert.match(stderr, /^en nog 120 fouten$/m);
});

test("lint: its JSON holds no megabyte of errors, and says how many more there are", () => {
  const folder = policy(250, 1, { contracts: [{ factors: 1 }] });
  change(join(folder, "veel", "policy.json"), (veel) => {
    for (let i = 0; i < 4000; i++) veel[`vreemd${i}`] = true;
  });
  const { status, stdout } = run(folder, "lint", "veel", "--json");
  assert.equal(status, 1);
  assert.ok(stdout.length < 1_000_000, `${stdout.length}`);
  const { errors, moreErrors } = JSON.parse(stdout);
  const all = JSON.parse(run(folder, "lint", "veel", "--json", "--all").stdout);
  assert.equal(all.moreErrors, undefined);
  assert.ok(moreErrors > 0);
  assert.equal(errors.length + moreErrors, all.errors.length);
  const { stderr } = run(folder, "lint", "veel");
  assert.ok(stderr.length < 1_000_000, `${stderr.length}`);
  assert.match(stderr, /^en nog \d+ fouten$/m);
});

test("lint: nor does it hold a megabyte of advice", () => {
  const folder = policy(0, 1, { contracts: [{ factors: 1 }] });
  change(join(folder, "veel", "policy.json"), (veel) => {
    const clause = { heading: "Kop", clause: { nl: "zin", en: "sentence" } };
    for (let i = 0; i < 4000; i++)
      veel.clauses.push({ id: `ongenoemd-${i}`, section: "2", ...clause });
  });
  const { stdout } = run(folder, "lint", "veel", "--json");
  assert.ok(stdout.length < 1_000_000, `${stdout.length}`);
  const { advice, moreAdvice } = JSON.parse(stdout);
  const all = JSON.parse(run(folder, "lint", "veel", "--json", "--all").stdout).advice;
  assert.ok(moreAdvice > 0);
  assert.equal(advice.length + moreAdvice, all.length);
  const told = run(folder, "lint", "veel").stdout;
  assert.ok(told.length < 1_000_000, `${told.length}`);
});

test("prove: leaves practices out before they are a megabyte, and says how many", () => {
  const folder = policy(250, 1, { contracts: [{ factors: 1 }] });
  const { status, stdout } = run(folder, "prove", "veel", "--json");
  assert.equal(status, 0);
  assert.ok(stdout.length < 1_000_000, `${stdout.length}`);
  const { careTypes, practicesLeftOut } = JSON.parse(stdout);
  const practices = (types) =>
    types.flatMap(({ findings }) => findings.flatMap((one) => one.practices));
  const all = JSON.parse(run(folder, "prove", "veel", "--json", "--all").stdout);
  assert.ok(practicesLeftOut > 0);
  assert.equal(all.practicesLeftOut, undefined);
  assert.equal(practices(careTypes).length + practicesLeftOut, practices(all.careTypes).length);
});
