// One practice under several policies, as the program tells it.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { after, test } from "node:test";
import { collection } from "../collection.mjs";

const root = new URL("../../", import.meta.url).pathname;
const program = `${root}build/native/contractwijzer`;

const known = ["caresq-paramedie-2025", "vgz-paramedie-2021"];
const both = collection(known);
const more = collection(known, { aardappel: known[1], zuurkool: known[0] });
after(() => {
  for (const folder of [both, more]) rmSync(folder, { recursive: true });
});

const run = (args, answers = { format: 1 }, rules = both) => {
  const all = ["compare", "--rules", rules, ...args];
  all.push("--answers", "-", "--as-of", "2024-10-01");
  const input = JSON.stringify(answers);
  const { status, stdout, stderr } = spawnSync(program, all, {
    cwd: root,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

const fysio = ["--care-type", "fysiotherapie"];
const answers = {
  format: 1,
  practice: { "zn-digitalisering": false, richtlijnen: true },
  policies: {
    "caresq-paramedie-2025": {
      practice: { "eerder-contract": true },
      careTypes: { fysiotherapie: { "datum-getekend": "2024-09-20" } },
    },
  },
};

test("all policies of the collection, unless told which", () => {
  const { status, stdout, stderr } = run(fysio, answers);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  assert.match(stdout, /^1\. Caresq · .*\n2\. Coöperatie VGZ · /);
  assert.match(stdout, / {2}1\. Nu geen overeenkomst\n/);
  assert.match(stdout, /✗ Inzet voor .* \(niet voldaan\) \[3\.1 /);
  assert.match(stdout, /Randvoorwaarden: 1 van 8 voldaan, 6 nog open/);
  assert.match(stdout, /\n2\. .* · Na de wijziging\n/);
  assert.match(stdout, / {2}2\. Geen overeenkomst meer mogelijk\n/);
  const tekenen = /^1\. {3}\S.*Onderteken .*\(uw datum: 2024-09-20\)/m;
  assert.match(stdout, tekenen);
  assert.ok(stdout.indexOf("2020-04-01") < stdout.indexOf("2024-10-20"), "one timeline, by day");
});

test("in English, and a care type that one does not speak of", () => {
  const { stdout } = run(["--care-type", "gli", "--lang", "en"]);
  assert.match(stdout, / {2}2\. This type of care is not in the rules of this policy\.\n/);
  assert.match(stdout, /Still possible: /);
  assert.match(stdout, /^Open questions\n.*\[1\]$/m);
});

test("two editions of one policy: what changed, with its clause", () => {
  const { status, stdout } = run([
    "--policy",
    "vgz-paramedie-2021@gewijzigd",
    "--policy",
    "vgz-paramedie-2021@gepubliceerd",
    "--care-type",
    "huidtherapie-acne-camouflage-ontharen",
  ]);
  assert.equal(status, 0);
  assert.match(stdout, /Wat er bij 1 \(‘Na de wijziging’\) anders is dan bij 2 /);
  assert.match(stdout, /alleen bij 1: .*gaat niet door.* \[.*3e zin\]/);
  assert.match(stdout, /alleen bij 2: .*aangekondigd/);
});

test("as JSON, several care types", () => {
  const { stdout } = run([...fysio, "--care-type", "gli", "--json"]);
  const { sides, questions } = JSON.parse(stdout);
  assert.deepEqual(
    sides.map(({ policy, verdicts, without }) => [policy, verdicts.length, without]),
    [
      ["caresq-paramedie-2025", 2, []],
      ["vgz-paramedie-2021", 1, ["gli"]],
    ],
  );
  assert.ok(questions.some(({ open }) => open));
});

test("a policy that is added stands among the others, in its place, and changes nothing of theirs", () => {
  const [few, many] = [both, more].map((rules) => {
    const { status, stdout } = run([...fysio, "--json"], answers, rules);
    assert.equal(status, 0);
    return JSON.parse(stdout).sides;
  });
  assert.deepEqual(
    many.map(({ policy }) => policy),
    ["aardappel", ...known, "zuurkool"],
  );
  assert.deepEqual(
    many.filter(({ policy }) => known.includes(policy)),
    few,
  );
});

test("bad input names its place and mend", () => {
  const refused = [
    [[...fysio, "--policy", "caresq-paramedie-2025"], { format: 1 }, /^empty-list \/policies\n/],
    [[...fysio, "--policy", "x"], { format: 1 }, /^unknown-policy\n.*"x".*\n.*caresq/],
    [
      [...fysio, "--policy", "vgz-paramedie-2021@x", "--policy", "vgz-paramedie-2021"],
      { format: 1 },
      /^unknown-edition \/policies\n.*"x".*\n.*gepubliceerd, gewijzigd/,
    ],
    [
      fysio,
      { format: 1, policies: { "vgz-paramedie-2021": { practice: { "eerder-contract": true } } } },
      /^unknown-fact 1:\d+ \/policies\/vgz-paramedie-2021\/practice\/eerder-contract\n/,
    ],
    [[], { format: 1 }, /^missing-field\n.*--care-type/],
  ];
  for (const [args, given, error] of refused) {
    const { status, stdout, stderr } = run(args, given);
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, error);
  }
});
