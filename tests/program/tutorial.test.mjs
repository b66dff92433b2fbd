// The tutorial of rules/README.md, followed to the letter: its files are a policy of which all holds.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const program = join(root, "build/native/contractwijzer");
const rules = join(root, "rules");
const folder = mkdtempSync(join(tmpdir(), "contractwijzer-"));
after(() => rmSync(folder, { recursive: true }));

const files = new Map(
  [...readFileSync(join(rules, "README.md"), "utf8").matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(
    ([, name, text]) => [name, text],
  ),
);
const run = (...args) => spawnSync(program, [...args, "--rules", rules], { encoding: "utf8" });

test("its files are there", () => {
  assert.deepEqual([...files.keys()], ["document.txt", "policy.json", "cases/fysiotherapie.json"]);
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});

const saysNothing = (command) => {
  const { status, stdout, stderr } = run(command, folder);
  assert.equal(status, 0, stdout + stderr);
};

test("before the last step lint misses the map, and has nothing else to say", () => {
  const { errors, advice } = JSON.parse(run("lint", folder, "--json").stdout);
  assert.deepEqual(errors, []);
  assert.deepEqual(
    advice.map(({ code }) => code),
    ["no-map"],
  );
});

for (const command of ["test", "mutate", "prove"]) {
  test(`${command} has nothing to say`, () => {
    saysNothing(command);
  });
}

test("the draft of its map, filled in as it says, misses nothing", () => {
  const document = join(folder, "document.txt");
  const draft = run("outline", "--policy", "zonnezorg-2026", "--document", document);
  const outline = JSON.parse(draft.stdout);
  assert.deepEqual(
    outline.sections.map(({ number, heading }) => `${number} ${heading}`),
    ["1 Wie kan een contract krijgen", "2 Twee contracten", "3 Planning", "4 Tarieven"],
  );
  const { clauses } = JSON.parse(files.get("policy.json"));
  const parts = outline.sections.flatMap(({ clauses: all }) => all);
  const texts = parts.filter(({ kind }) => kind !== "heading");
  assert.equal(texts.length, clauses.length);
  texts.forEach((part, i) => {
    delete part.text;
    Object.assign(part, { kind: "rule", of: [clauses[i].id] });
  });
  writeFileSync(join(folder, "outline.json"), JSON.stringify(outline));
  const held = run("sources", "--policy", folder, "--document", document);
  assert.equal(held.status, 0, held.stdout + held.stderr);
  saysNothing("lint");
});
