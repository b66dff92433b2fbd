// Every rule file, and every verdict that the native program gives for a case, against the schemas:
// the policies of rules/ and those that only tests use.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strict as assert } from "node:assert";
import { test } from "node:test";
import Ajv from "ajv";

const root = new URL("../../", import.meta.url);
const program = new URL("build/native/contractwijzer", root).pathname;

const names = (folder, ending) =>
  readdirSync(new URL(folder, root)).filter((name) => name.endsWith(ending));
const json = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
});
const schemas = names("rules/schema/", ".schema.json").map((name) => json(`rules/schema/${name}`));
ajv.addSchema(schemas);

function errorsOf(kind, value) {
  const { $id } = schemas.find(({ $id }) => $id.endsWith(`/${kind}.schema.json`));
  const validate = ajv.getSchema($id);
  return validate(value)
    ? []
    : validate.errors.map(({ instancePath, message, params }) =>
        [instancePath || "/", message, JSON.stringify(params)].join(" "),
      );
}
const assertValid = (kind, value, where) => {
  assert.deepEqual(errorsOf(kind, value), [], where);
};

/** The answers of a case: laid over the base of its file. */
function answersOf({ careType, base = {} }, { blank = false, edition, answers = {} }) {
  const under = blank ? {} : base;
  return {
    format: 1,
    ...(edition && { edition }),
    practice: { ...under.practice, ...answers.practice },
    careTypes: { [careType]: { ...under.careType, ...answers.careType } },
  };
}

test("each schema is a valid schema", () => {
  assert.ok(schemas.length > 0);
  for (const { $id } of schemas) assert.ok(ajv.getSchema($id), $id);
});

test("each policy of rules/ has the map of its document", () => {
  for (const policy of names("rules/", "")) {
    if (!existsSync(new URL(`rules/${policy}/policy.json`, root))) continue;
    assert.ok(existsSync(new URL(`rules/${policy}/outline.json`, root)), policy);
  }
});

for (const rules of ["rules/", "tests/policies/"]) {
  const policies = readdirSync(new URL(rules, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "schema")
    .map(({ name }) => name);

  test(`${rules}: the vocabulary`, () => {
    assertValid("facts", json(`${rules}vocabulary.json`));
  });

  test(`${rules}: there are policies`, () => {
    assert.ok(policies.length > 0);
  });

  for (const id of policies) testPolicy(rules, id);
  testComparison(rules, policies);
}

function testComparison(rules, policies) {
  test(`${rules}: all policies compared`, () => {
    const folder = new URL(rules, root).pathname;
    const careTypes = policies.flatMap((id) =>
      json(`${rules}${id}/policy.json`).careTypes.map((careType) => careType.id),
    );
    const answers = { format: 1, policies: Object.fromEntries(policies.map((id) => [id, {}])) };
    assertValid("compared-answers", answers);
    assert.notDeepEqual(
      errorsOf("compared-answers", { format: 1, policies: { x: { y: {} } } }),
      [],
    );
    for (const careType of new Set(careTypes)) {
      const args = ["compare", "--rules", folder, "--care-type", careType, "--as-of", "2025-01-15"];
      const { stdout, stderr } = spawnSync(program, [...args, "--answers", "-", "--json"], {
        input: JSON.stringify(answers),
        encoding: "utf8",
        maxBuffer: 2 ** 28,
      });
      assert.equal(stderr, "");
      assertValid("comparison", JSON.parse(stdout), careType);
    }
  });
}

function testPolicy(rules, id) {
  const folder = `${rules}${id}/`;

  for (const kind of ["outline", "equivalents"]) {
    const path = `${folder}${kind}.json`;
    if (existsSync(new URL(path, root))) {
      test(path, () => {
        assertValid(kind, json(path));
      });
    }
  }

  test(`${folder}: the proof`, () => {
    const args = ["prove", id, "--json", "--rules", new URL(rules, root).pathname];
    const { stdout } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
    assertValid("proof", JSON.parse(stdout));
  });

  test(`${folder}: what it is compiled to`, () => {
    const made = mkdtempSync(join(tmpdir(), "contractwijzer-"));
    const structure = join(made, "structure.json");
    const args = ["compile", id, "-o", join(made, "image"), "--structure", structure];
    spawnSync(program, [...args, "--rules", new URL(rules, root).pathname]);
    assertValid("structure", JSON.parse(readFileSync(structure, "utf8")));
    rmSync(made, { recursive: true });
  });

  const casesFiles = names(`${folder}cases/`, ".json").map((file) => `${folder}cases/${file}`);
  const run = (command, args, input) => {
    const all = [command, "--rules", new URL(rules, root).pathname, ...args];
    const { stdout, stderr } = spawnSync(program, all, { input, maxBuffer: 2 ** 28 });
    assert.notEqual(stdout.length, 0, String(stderr));
    return String(stdout);
  };

  test(`${folder}: the policy, and it has cases`, () => {
    const policy = json(`${folder}policy.json`);
    assertValid("policy", policy);
    assert.equal(policy.id, id, "a policy lies in the folder of its id");
    assert.ok(casesFiles.length > 0);
  });

  test(`${folder}: a policy with an unknown field, or without a source, is refused`, () => {
    const policy = json(`${folder}policy.json`);
    assert.notDeepEqual(errorsOf("policy", { ...policy, surprise: true }), []);
    const [{ source, ...bare }, ...others] = policy.offers;
    assert.ok(source);
    assert.notDeepEqual(errorsOf("policy", { ...policy, offers: [bare, ...others] }), []);
  });

  for (const path of casesFiles) {
    test(`${path}: the cases`, () => {
      const file = json(path);
      assertValid("cases", file);
      const titles = file.cases.map(({ name }) => name);
      assert.deepEqual(titles, [...new Set(titles)], "each name is unique");
      for (const one of file.cases) assertValid("answers", answersOf(file, one), one.name);
    });

    test(`${path}: the verdicts, without and with texts`, () => {
      const file = json(path);
      const inputs = file.cases.map((one) => ({
        policy: id,
        careType: file.careType,
        asOf: one.asOf,
        answers: answersOf(file, one),
      }));
      const lines = inputs.map((input) => `${JSON.stringify(input)}\n`).join("");
      const outputs = run("check", ["--ndjson"], lines).trimEnd().split("\n");
      assert.equal(outputs.length, inputs.length);
      for (const [index, output] of outputs.entries()) {
        const { name } = file.cases[index];
        const { ok, verdict, errors } = JSON.parse(output);
        assert.ok(ok, `${name}: ${JSON.stringify(errors)}`);
        assertValid("verdict", verdict, name);
      }
      for (const output of run("advise", ["--ndjson"], lines).trimEnd().split("\n"))
        assertValid("ways", JSON.parse(output).ways);
      const [{ careType, asOf, answers }] = inputs;
      const where = ["--policy", id, "--care-type", careType, "--as-of", asOf];
      const told = run("check", [...where, "--answers", "-", "--json"], JSON.stringify(answers));
      assertValid("verdict", JSON.parse(told));
    });
  }
}
