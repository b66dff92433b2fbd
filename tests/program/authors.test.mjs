// The commands for who writes a policy: on a copy of a good policy, and with a fault planted in it.
import { strict as assert } from "node:assert";
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

let copies = 0;
/** A copy of an invented policy, in which each `from` is replaced by `to`. */
function copyOf(id, changes = []) {
  const copy = join(folder, `copy-${++copies}`);
  cpSync(join(invented, id), copy, { recursive: true });
  for (const { file = "policy.json", from, to } of changes) {
    const path = join(copy, file);
    const text = readFileSync(path, "utf8");
    assert.equal(text.split(from).length, 2, `not there exactly once: ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  return copy;
}

function run(command, operand, ...rest) {
  const args = [command, operand, "--rules", invented, ...rest].filter((word) => word !== "");
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}
const data = ({ stdout }) => JSON.parse(stdout);

for (const command of ["lint", "prove", "test"]) {
  test(`${command}: exit status 0 where all holds, by folder, by file and by id`, () => {
    const copy = copyOf("polderpolis-2027");
    for (const operand of [copy, join(copy, "policy.json"), "polderpolis-2027"]) {
      const { status, stdout, stderr } = run(command, operand);
      assert.equal(stderr, "");
      assert.equal(status, 0, stdout);
    }
  });
}

test("lint: an error is told with its place and gives 1, an unreadable file 2", () => {
  const copy = copyOf("trap", [{ from: '"yes": "deelregister"', to: '"yes": "deelregisters"' }]);
  const broken = run("lint", copy);
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /^unknown-fact \d+:\d+ \/.*\n.*deelregisters/m);
  assert.equal(data(run("lint", copy, "--json")).errors[0].code, "unknown-fact");
  assert.equal(run("lint", join(folder, "nergens")).status, 2);
});

test("lint: advice gives 1, and is data when asked", () => {
  const copy = copyOf("polderpolis-2027", [
    {
      from: '"periods": [',
      to: '"periods": [{"id":"ooit","wording":{"nl":"ooit","en":"once"},"from":"2026-01-01","until":"2026-02-01","reading":{"nl":"zo maar","en":"just so"}},',
    },
  ]);
  const told = run("lint", copy, "--lang", "en");
  assert.equal(told.status, 1);
  assert.match(
    told.stdout,
    /^unused-period \/periods\/ooit\n {2}No step has this period: ooit\.\n/,
  );
  const { advice, errors } = data(run("lint", copy, "--json"));
  assert.deepEqual(errors, []);
  assert.equal(advice[0].place, "/periods/ooit");
});

test("prove: a hole is shown by a practice that check says gets nothing", () => {
  const copy = copyOf("noorderlicht-2025", [{ from: '"atLeast": 85', to: '"atLeast": 86' }]);
  const told = run("prove", copy, "--lang", "en");
  assert.equal(told.status, 1);
  assert.match(told.stdout, /NOT: Whoever meets all conditions/);
  const proof = data(run("prove", copy, "--json"));
  assert.equal(proof.verdict, "fails");
  const { careType, findings } = proof.careTypes[0];
  const { practices } = findings.find(({ claim }) => claim === "no-hole");
  const [{ answers, asOf, outcome }] = practices;
  assert.equal(outcome, "none");
  const file = join(folder, "praktijk.json");
  writeFileSync(file, JSON.stringify(answers));
  const args = ["check", "--policy", join(copy, "policy.json"), "--rules", invented];
  const { stdout } = spawnSync(
    program,
    [...args, "--care-type", careType, "--answers", file, "--as-of", asOf, "--json"],
    { encoding: "utf8" },
  );
  const verdict = JSON.parse(stdout);
  assert.deepEqual(verdict.outcome, { kind: "none" });
  assert.ok(verdict.conditions.every(({ state }) => state !== "not-met"));
});

test("prove: says how many profiles it covered and where they were cut", () => {
  const proof = data(run("prove", "noorderlicht-2025", "--json"));
  assert.equal(proof.verdict, "holds");
  for (const { profiles, cuts, outcomes } of proof.careTypes) {
    assert.equal(
      cuts.reduce((product, { cells }) => product * BigInt(cells), 1n),
      BigInt(profiles),
    );
    assert.equal(
      outcomes.reduce((sum, { profiles: some }) => sum + BigInt(some), 0n),
      BigInt(profiles),
    );
    assert.ok(cuts.every(({ at, facts }) => at.length > 0 && facts.length > 0));
  }
});

test("test: a case that fails and a rule that no case decides give 1", () => {
  const failing = copyOf("noorderlicht-2025", [{ from: '"atLeast": 85', to: '"atLeast": 86' }]);
  const told = run("test", failing, "--lang", "en");
  assert.equal(told.status, 1);
  assert.match(told.stdout, /fysiotherapie\.json: .*\n {2}outcome: expected contract/);
  assert.ok(data(run("test", failing, "--json")).failures.length > 0);
  const undecided = copyOf("trap");
  const report = data(run("test", undecided, "--json"));
  assert.deepEqual(report.failures, []);
  assert.equal(report.undecided.length > 0 ? 1 : 0, run("test", undecided).status);
});

test("test: a way that is otherwise is told, one beside the other", () => {
  const from = '"wachttijd-weken": 4, "percentage-op-afstand": 21 }';
  const to = '"wachttijd-weken": 3, "percentage-op-afstand": 21 }';
  const copy = copyOf("noorderlicht-2025", [{ file: "cases/logopedie.json", from, to }]);
  const told = run("test", copy, "--lang", "en");
  assert.equal(told.status, 1);
  const ways = (weeks) => `percentage-op-afstand=21 wachttijd-weken=${weeks}`;
  assert.ok(told.stdout.includes(`  ways/plus: expected ${ways(3)}, found ${ways(4)}\n`));
});

test("test: a case file with a fault, and a policy without cases, are bad input", () => {
  const broken = copyOf("polderpolis-2027", [
    {
      file: "cases/ergotherapie.json",
      from: '"careType": "ergotherapie"',
      to: '"careType": "ergo"',
    },
  ]);
  const told = run("test", broken);
  assert.equal(told.status, 2);
  assert.match(told.stderr, /^unknown-care-type ergotherapie\.json#\/careType/);
  const none = copyOf("polderpolis-2027");
  rmSync(join(none, "cases"), { recursive: true });
  assert.equal(run("test", none).status, 2);
});

test("mutate: what no case notices gives 1, and a reason for each gives 0", () => {
  const copy = copyOf("polderpolis-2027");
  const before = data(run("mutate", copy, "--json"));
  assert.equal(
    before.mutants,
    before.noticed + before.refused + before.same + before.unnoticed.length,
  );
  assert.equal(run("mutate", copy).status, before.unnoticed.length > 0 ? 1 : 0);
  const equivalents = before.unnoticed.map((one) => ({ ...one, reason: "Zo is het." }));
  writeFileSync(join(copy, "equivalents.json"), JSON.stringify({ format: 1, equivalents }));
  const excused = run("mutate", copy);
  assert.equal(excused.status, 0, excused.stdout);
  const needless = [...equivalents, { place: "/nergens", change: "dropped", reason: "Zo maar." }];
  writeFileSync(
    join(copy, "equivalents.json"),
    JSON.stringify({ format: 1, equivalents: needless }),
  );
  const told = run("mutate", copy, "--lang", "en");
  assert.equal(told.status, 1);
  assert.match(told.stdout, /\/nergens: dropped: is in equivalents\.json and should not be/);
});

test("outline and sources: a draft becomes a map, and the map is held against other texts", () => {
  const copy = copyOf("trap");
  const text = "1. Regel\n\nEerste zin.\n\n- een punt\n- nog een punt\n";
  const document = join(copy, "document.txt");
  writeFileSync(document, text);
  const draft = spawnSync(program, ["outline", "--policy", "trap", "--document", document], {
    encoding: "utf8",
  });
  assert.equal(draft.status, 0);
  const outline = JSON.parse(draft.stdout);
  assert.equal(outline.sections[0].heading, "Regel");
  const { clauses } = JSON.parse(readFileSync(join(copy, "policy.json"), "utf8"));
  for (const { clauses: parts } of outline.sections) for (const part of parts) delete part.text;
  Object.assign(outline.sections[0].clauses[1], { kind: "rule", of: clauses.map(({ id }) => id) });
  writeFileSync(join(copy, "outline.json"), JSON.stringify(outline));
  const hold = (against, ...rest) => {
    writeFileSync(document, against);
    const args = ["sources", "--policy", copy, "--document", document, "--rules", invented];
    return spawnSync(program, [...args, ...rest], { encoding: "utf8" });
  };
  assert.equal(hold(text).status, 0);
  const changed = hold(text.replace("Eerste zin.", "Een andere zin."), "--lang", "en");
  assert.equal(changed.status, 1);
  assert.match(changed.stdout, /^changed: 1 Regel, part 2, line 3\n {2}\/careTypes\//);
  assert.match(changed.stdout, /3 unchanged, 1 changed, 0 moved, 0 gone, 0 new\n/);
  const { changes } = JSON.parse(hold(text.replace("- een punt\n", ""), "--json").stdout);
  assert.deepEqual(
    changes.map(({ change }) => change),
    ["unchanged", "unchanged", "gone", "unchanged"],
  );
});
