// What lint finds beside a policy's own text: where it lies, and what its cases name.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const program = join(root, "build/native/contractwijzer");
const invented = join(root, "tests/policies");
const all = mkdtempSync(join(tmpdir(), "contractwijzer-"));
after(() => rmSync(all, { recursive: true }));

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
const writeJson = (path, value) => {
  writeFileSync(path, JSON.stringify(value));
};

let collections = 0;
/** A folder of policies, each a copy of an invented one under another folder's name. */
function collection(...folders) {
  const rules = join(all, String(++collections));
  mkdirSync(rules);
  cpSync(join(invented, "vocabulary.json"), join(rules, "vocabulary.json"));
  for (const folder of folders)
    cpSync(join(invented, "polderpolis-2027"), join(rules, folder), { recursive: true });
  return rules;
}

/** The policy of a folder, otherwise. */
function change(rules, folder, how) {
  const path = join(rules, folder, "policy.json");
  const policy = readJson(path);
  how(policy);
  writeJson(path, policy);
}

function lint(rules, operand) {
  const args = ["lint", operand, "--rules", rules, "--json"];
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: "utf8" });
  assert.equal(stderr, "");
  const { errors, advice } = JSON.parse(stdout);
  assert.equal(status, errors.length + advice.length ? 1 : 0);
  return {
    errors: errors.map(({ code, pointer, message }) => [code, pointer, message.en]),
    advice: advice.map(({ code, place }) => [code, place]),
  };
}

const nothing = { errors: [], advice: [] };

test("lint: a policy in the folder of its id, or by itself, is right", () => {
  assert.deepEqual(lint(invented, "polderpolis-2027"), nothing);
  const elsewhere = join(collection("ergens"), "ergens");
  assert.deepEqual(lint(invented, elsewhere), nothing);
});

test("lint: a folder that is not called as its policy", () => {
  const rules = collection("anders");
  const found = { errors: [], advice: [["folder-not-id", "/id"]] };
  assert.deepEqual(lint(rules, "anders"), found);
  assert.deepEqual(lint(rules, join(rules, "anders/policy.json")), found);
});

test("lint: two policies with one id", () => {
  const rules = collection("polderpolis-2027", "kopie");
  assert.deepEqual(lint(rules, "polderpolis-2027").advice, [["taken-id", "/id"]]);
  assert.deepEqual(lint(rules, "kopie").advice, [
    ["folder-not-id", "/id"],
    ["taken-id", "/id"],
  ]);
});

/** The folders that the site has beside those of its policies. */
const siteFolders = readdirSync(join(root, "site/dist"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => !existsSync(join(root, "rules", name, "policy.json")));

test("the site has folders of its own", () => {
  assert.ok(siteFolders.includes("en"));
});

for (const name of [...siteFolders, "EN"])
  test(`lint: ${name} is a folder of the site's own`, () => {
    const rules = collection(name);
    change(rules, name, (policy) => (policy.id = name));
    assert.deepEqual(lint(rules, name).advice, [["site-id", "/id"]]);
  });

test("lint: a policy that was made from a file has a map of it", () => {
  const rules = collection("polderpolis-2027");
  change(rules, "polderpolis-2027", ({ document }) => (document.file = "polder.txt"));
  assert.deepEqual(lint(rules, "polderpolis-2027").advice, [["no-map", "/document/file"]]);
  const clauses = readJson(join(rules, "polderpolis-2027/policy.json")).clauses;
  assert.ok(clauses.length > 0);
  writeJson(join(rules, "polderpolis-2027/outline.json"), {});
  assert.deepEqual(lint(rules, "polderpolis-2027").advice, []);
});

const inPractice = (answers) => (one) => (one.answers = { practice: answers });
const ofCareType = (answers) => (one) => (one.answers = { careType: answers });
/** Of the first case: what is changed in it, and what is said of that. */
const faults = [
  ["an unknown fact", inPractice({ geen: true }), "unknown-fact", "answers/practice/geen"],
  [
    "a fact at the wrong place",
    ofCareType({ meldcode: true }),
    "wrong-scope",
    "answers/careType/meldcode",
  ],
  [
    "a value out of range",
    ofCareType({ "percentage-aan-huis": 101 }),
    "out-of-range",
    "answers/careType/percentage-aan-huis",
  ],
  [
    "an unknown option",
    inPractice({ "regio-polder": "zee" }),
    "unknown-option",
    "answers/practice/regio-polder",
  ],
  [
    "an unknown contract",
    ({ expect }) => (expect.outcome.contract = "geen"),
    "wrong-value",
    "expect/possible",
  ],
  [
    "an unknown way in as outcome",
    ({ expect }) => (expect.outcome.offer = "geen"),
    "unknown-offer",
    "expect/possible",
  ],
  [
    "an unknown rule",
    ({ expect }) => (expect.rules.geen = "met"),
    "unknown-rule",
    "expect/rules/geen",
  ],
  [
    "an unknown question",
    ({ expect }) => expect.questions.push("geen"),
    "unknown-fact",
    "expect/questions",
  ],
  [
    "an unknown first question",
    ({ expect }) => (expect.firstQuestion = "geen"),
    "unknown-fact",
    "expect/firstQuestion",
  ],
  [
    "an unknown step",
    ({ expect }) => (expect.timeline.geen = "now"),
    "unknown-step",
    "expect/timeline/geen",
  ],
  [
    "a day of an unknown step",
    ({ expect }) => (expect.days = { geen: "2026-10-15" }),
    "unknown-step",
    "expect/days/geen",
  ],
  [
    "an absent step that there is not",
    ({ expect }) => expect.absentSteps.push("geen"),
    "unknown-step",
    "expect/absentSteps",
  ],
  [
    "an unknown start",
    ({ expect }) => (expect.starts.geen = "no-event"),
    "wrong-value",
    "expect/starts/geen",
  ],
  [
    "an absent start that there is not",
    ({ expect }) => expect.absentStarts.push("geen"),
    "wrong-value",
    "expect/absentStarts",
  ],
  [
    "an unknown statement",
    ({ expect }) => expect.statements.push("geen"),
    "wrong-value",
    "expect/statements",
  ],
  [
    "an absent statement that there is not",
    ({ expect }) => expect.absentStatements.push("geen"),
    "wrong-value",
    "expect/absentStatements",
  ],
  [
    "the course of an unknown way in",
    ({ expect }) => (expect.courses = { geen: "open" }),
    "unknown-offer",
    "expect/courses/geen",
  ],
  [
    "reasons of an unknown way in",
    ({ expect }) => (expect.reasons = { geen: ["x"] }),
    "unknown-offer",
    "expect/reasons/geen",
  ],
  ["an unknown fact to keep", (one) => (one.keep = ["geen"]), "unknown-fact", "keep"],
];
const caseFile = "polderpolis-2027/cases/ergotherapie.json";

for (const [what, how, code, place] of faults)
  test(`lint: a case with ${what}`, () => {
    const rules = collection("polderpolis-2027");
    const cases = readJson(join(rules, caseFile));
    how(cases.cases[0]);
    writeJson(join(rules, caseFile), cases);
    const { errors } = lint(rules, "polderpolis-2027");
    assert.deepEqual(
      errors.map((error) => error.slice(0, 2)),
      [[code, `ergotherapie.json#/cases/0/${place}`]],
    );
  });

test("lint: a fault in what all cases share is told once, where it stands", () => {
  const rules = collection("polderpolis-2027");
  const cases = readJson(join(rules, caseFile));
  assert.ok(cases.cases.length > 1);
  cases.base.practice.geen = true;
  cases.base.careType["percentage-aan-huis"] = -1;
  writeJson(join(rules, caseFile), cases);
  assert.deepEqual(
    lint(rules, "polderpolis-2027").errors.map(([code, pointer]) => `${code} ${pointer}`),
    [
      "unknown-fact ergotherapie.json#/base/practice/geen",
      "out-of-range ergotherapie.json#/base/careType/percentage-aan-huis",
    ],
  );
});
