// The program: what it prints, where, and with which exit status.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const program = join(root, "build/native/contractwijzer");
const invented = join(root, "tests/policies");
const policyFile = join(invented, "trap/policy.json");

const folder = mkdtempSync(join(tmpdir(), "contractwijzer-"));
after(() => rmSync(folder, { recursive: true }));
const file = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

function run(args, { input = "", cwd = folder, env = {} } = {}) {
  const options = { input, cwd, env: { PATH: process.env.PATH, ...env }, encoding: "utf8" };
  const { status, stdout, stderr } = spawnSync(program, args, options);
  return { status, stdout, stderr };
}

const answers = JSON.stringify({
  format: 1,
  practice: { richtlijnen: true, "agb-praktijk": "04000001" },
  careTypes: {
    trap: { deelregister: true, keurmerk: true, behandelaars: 3, gespecialiseerd: 1 },
  },
});
const answersFile = file("antwoorden.json", answers);
const rules = ["--rules", invented];
const where = ["--policy", "trap", "--care-type", "trap", "--as-of", "2024-10-01"];
const check = ["check", ...rules, ...where];
const full = [...check, "--answers", answersFile];

/** Without `name` and its value. */
const without = (args, name) => args.filter((_, i) => args[i] !== name && args[i - 1] !== name);
/** With another value for `name`. */
const but = (args, name, value) => args.map((word, i) => (args[i - 1] === name ? value : word));

function good(args, options) {
  const { status, stdout, stderr } = run(args, options);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  return stdout;
}

/** Exit status 2, the errors' codes on standard error, nothing on standard output. */
function bad(codes, args, options) {
  const { status, stdout, stderr } = run(args, options);
  const told = stderr.split("\n").filter((line) => /^[a-z]/.test(line));
  assert.deepEqual(
    told.map((line) => line.split(" ")[0]),
    codes,
    stderr,
  );
  assert.equal(status, 2);
  assert.equal(stdout, "");
  assert.doesNotMatch(stderr, /\{[se]\}/);
  return stderr;
}

test("check tells the outcome, the reasons with their sources and what to do, in Dutch", () => {
  const text = good(full);
  assert.match(text, /^Verzonnen beleid trap · trap · 2024-10-01\n/);
  assert.match(
    text,
    /Uitkomst\n {2}Contract A\n {2}Uw praktijk komt in aanmerking\.\n.*Aanbod portaal\.\n/,
  );
  assert.match(text, /✓ Regel richtlijnen \(voldaan\) \[1 Regel, eerste zin\]/);
  assert.match(text, /Regel openheid/);
  assert.match(text, /Uittreksel \(het document vraagt hierom\) \[/);
  assert.match(text, /Gemaakt met contractwijzer [0-9.]+, trap 1\.0\.0 \([0-9a-f]{16}\)\n$/);
});

test("check speaks English when asked", () => {
  const text = good([...full, "--lang", "en"]);
  assert.match(text, /Outcome\n/);
  assert.match(text, /Invented policy trap/);
  assert.match(text, /first sentence/);
  assert.doesNotMatch(text, /Uitkomst|oorwaarden|Planning|Herstel|eerste zin|voldaan|overeenkomst/);
});

test("check --json gives the verdict", () => {
  const text = good([...full, "--json"]);
  const verdict = JSON.parse(text);
  assert.equal(`${JSON.stringify(verdict)}\n`, text);
  assert.deepEqual(verdict.outcome, { kind: "contract", contract: "A", offer: "portaal" });
  assert.equal(verdict.receipt.asOf, "2024-10-01");
  assert.deepEqual(verdict.conditions[0].text, { nl: "Regel richtlijnen", en: "Rule richtlijnen" });
});

test("answers from standard input, a policy by its file, and rules from the environment", () => {
  const expected = good([...full, "--json"]);
  const fromInput = [...check, "--answers", "-", "--json"];
  assert.equal(good(fromInput, { input: answers }), expected);
  assert.equal(good([...but(full, "--policy", policyFile), "--json"]), expected);
  const env = { CONTRACTWIJZER_RULES: invented };
  assert.equal(good([...without(full, "--rules"), "--json"], { env }), expected);
});

test("the program finds its own rules, from anywhere and beside the working folder", () => {
  for (const cwd of [folder, root])
    assert.match(good(["policies"], { cwd }), /caresq-paramedie-2025/);
});

test("an open, a failing and a late verdict are verdicts too: exit status 0", () => {
  const of = (text, day = "2024-10-01") =>
    good([...but(check, "--as-of", day), "--answers", "-"], { input: text });
  assert.match(of('{"format":1}'), /Nog mogelijk:\n {2}- Contract A · Aanbod portaal\n/);
  assert.match(of('{"format":1}'), /Open vragen/);
  const failing = of('{"format":1,"practice":{"richtlijnen":false}}');
  assert.match(
    failing,
    /Uitkomst\n {2}Nu geen overeenkomst\n {2}Aan één voorwaarde voldoet u niet\.\n/,
  );
  assert.match(
    failing,
    /✗ Regel richtlijnen \(niet voldaan\).*\n +Wat u kunt doen: Herstel richtlijnen/,
  );
  assert.match(of(answers, "2026-01-01"), /Het jaar van dit beleid is voorbij\. /);
});

const line = (more) =>
  JSON.stringify({
    policy: "trap",
    careType: "trap",
    asOf: "2024-10-01",
    answers: JSON.parse(answers),
    ...more,
  });

test("check --ndjson: a line in, a verdict out", () => {
  const lines = [
    line(),
    line({ careType: "verband", answers: { format: 1 } }),
    line({ policy: policyFile }),
  ];
  const out = good(["check", "--ndjson", ...rules], { input: `${lines.join("\n")}\n\n` })
    .trimEnd()
    .split("\n");
  assert.equal(out.length, 3);
  const expected = good([...full, "--json"]).trimEnd();
  assert.equal(out[0], `{"ok":true,"verdict":${expected}}`);
  assert.equal(out[2], out[0]);
  assert.equal(JSON.parse(out[1]).verdict.receipt.careType, "verband");
  assert.equal(JSON.parse(out[1]).verdict.outcome, null);
});

test("check --ndjson: a bad line has its errors in its place, the others go on, exit status 2", () => {
  const lines = [
    line(),
    "{",
    "[1]",
    line({ policy: undefined, asOf: 3 }),
    line({ policy: "geen" }),
    line({ careType: "geen", asOf: "2024-13-01", answers: { format: 1, x: 1 } }),
    line({ answers: undefined }),
  ];
  const { status, stdout, stderr } = run(["check", "--ndjson", ...rules], {
    input: lines.join("\n"),
  });
  const codes = stdout
    .trimEnd()
    .split("\n")
    .map((text) => {
      const { ok, errors } = JSON.parse(text);
      return ok ? "ok" : errors.map(({ code }) => code).join(" ");
    });
  assert.deepEqual(codes, [
    "ok",
    "invalid-json",
    "wrong-type",
    "missing-field missing-field",
    "unknown-policy",
    "unknown-care-type impossible-date unknown-field",
    "ok",
  ]);
  assert.equal(stderr, "");
  assert.equal(status, 2);
});

test("check --ndjson: a name that stands twice in a line is refused, wherever it stands", () => {
  const twice = line().replace('"richtlijnen":true', '"richtlijnen":true,"richtlijnen":false');
  const { stdout, status } = run(["check", "--ndjson", ...rules], {
    input: `${twice}\n{"policy":"trap",${line().slice(1)}\n`,
  });
  const told = stdout
    .trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text).errors[0]);
  assert.deepEqual(
    told.map(({ code, pointer }) => [code, pointer]),
    [
      ["duplicate-key", "/answers/practice/richtlijnen"],
      ["duplicate-key", "/policy"],
    ],
  );
  assert.equal(status, 2);
});

test("policies lists each policy with its care types", () => {
  const text = good(["policies", ...rules]);
  assert.match(text, /^kalender 1\.0\.0 {2}Verzonnen beleid kalender\n {2}jaar {2}jaar\n/m);
  assert.match(text, /\ntrap 1\.0\.0 .*\n {2}trap .*\n {2}verband .*\n/);
  assert.match(good(["policies", ...rules, "--lang", "en"]), /Invented policy kalender/);
});

test("questions tells what may be answered, what helps, and where the answer is found", () => {
  const of = (policy, careType, lang = "nl") =>
    good(["questions", "--policy", policy, "--care-type", careType, "--lang", lang], { cwd: root });
  const text = of("caresq-paramedie-2025", "fysiotherapie");
  assert.match(
    text,
    /\n {2}aantal-fysiotherapeuten {2}Hoeveel .*\? \(fysiotherapeuten\)\n {6}Tel iedereen mee.*\n {6}Waar u dit vindt: In uw personeelslijst/,
  );
  assert.match(text, /\n {2}deelregisters {2}.*\n {6}- not-applicable: Wij leveren geen/);
  assert.match(of("caresq-paramedie-2025", "fysiotherapie", "en"), /Where to find this: /);
  const invented = ["questions", ...rules, "--policy", "strandzorg-2026"];
  assert.match(
    good([...invented, "--care-type", "oefentherapie"]),
    /\n {2}regio-strandzorg {2}Waar .*\n {6}- kust: .*\n/,
  );
});

test("questions lists what is asked, as text and as JSON", () => {
  const args = ["questions", ...rules, "--policy", "trap", "--care-type", "verband"];
  assert.match(good(args), /^Vragen\n {2}behandelaars {2}Vraag behandelaars\?\n/);
  assert.match(good([...args, "--lang", "en"]), /Question behandelaars\?/);
  const [{ id, facts }] = JSON.parse(good([...args, "--json"]));
  assert.equal(id, "vragen");
  assert.deepEqual(facts[0], {
    fact: "behandelaars",
    scope: "care-type",
    uses: ["condition", "factor", "offer"],
  });
});

test("--help and --version", () => {
  for (const option of [
    "check",
    "policies",
    "questions",
    "--as-of",
    "--ndjson",
    "timeline",
    "--lang",
    "--rules",
  ]) {
    assert.ok(good(["--help"]).includes(option), option);
  }
  const named = (text) =>
    [...text.matchAll(/^ {2}contractwijzer ([a-z]+)/gm)].map(([, name]) => name);
  const commands = named(good(["--help"]));
  assert.deepEqual(named(good(["--help", "--lang", "en"])), commands);
  assert.match(good(["--help"]), /^contractwijzer: wat het inkoopbeleid /);
  assert.match(good(["--help", "--lang", "en"]), /^contractwijzer: what a health insurer's /);
  const known = bad(["wrong-arguments"], ["chek"])
    .match(/help\. (.*)$/m)[1]
    .split(", ");
  assert.deepEqual([...new Set(commands)], known);
  assert.ok(known.length > 12, known);
  for (const name of known) {
    // Known, and it wants more; a few need nothing.
    const { stderr } = run([name, ...rules]);
    if (name !== "policies") assert.match(stderr, /^missing-field\n/, name);
  }
  assert.match(good(["--version"]), /^contractwijzer [0-9]+\.[0-9]+\.[0-9]+\n$/);
});

const ownDays = file(
  "data.json",
  JSON.stringify({
    format: 1,
    practice: { richtlijnen: true, "vorig-contract": true },
    careTypes: { jaar: { "datum-ingevuld": "2024-10-21" }, meerjarig: {} },
  }),
);
const timeline = [
  ...["timeline", ...rules, "--policy", "kalender", "--answers", ownDays],
  ...["--as-of", "2024-10-25", "--care-type", "jaar", "--care-type", "meerjarig"],
];

test("timeline: one for the whole practice, with its own days and what was missed", () => {
  const text = good(timeline);
  assert.match(text, /2024-10-20 · te laat: Stap invullen \(uw datum: 2024-10-21\)/);
  assert.match(text, /2024-10-20 · voorbij: Stap invullen/);
  assert.match(text, /in november · nu: Stap bezwaar .*\n {6}op zijn vroegst over 7 dagen\n/);
  assert.match(text, /\n {2}vanaf 2024-11-12 · .*: Stap publicatie .*\n.*\n {6}jaar, meerjarig\n/);
  assert.match(good([...timeline, "--lang", "en"]), /2024-10-20 · missed: Step invullen/);
});

test("timeline: a deadline that two care types share stands once", () => {
  const text = good([
    ...[
      "timeline",
      "--policy",
      "caresq-paramedie-2025",
      "--answers",
      file("leeg.json", JSON.stringify({ format: 1 })),
    ],
    ...["--as-of", "2024-10-01", "--care-type", "dietetiek", "--care-type", "gli"],
  ]);
  assert.equal(text.match(/2024-11-07 · /g).length, 1, text);
  assert.match(
    text,
    /2024-11-07 · .*\n(?: {6}.*\n)* +Diëtetiek, Gecombineerde leefstijlinterventie/,
  );
  assert.match(text, /eind augustus 2024 · .*\n(?: {6}.*\n)*? +Diëtetiek\n/);
});

test("timeline --json: the steps, each with its care types", () => {
  const steps = JSON.parse(good([...timeline, "--json"]));
  const told = steps.filter(({ id }) => id === "invullen");
  assert.deepEqual(
    told.map(({ state, own, careTypes }) => ({ state, own, careTypes })),
    [
      { state: "missed", own: "2024-10-21", careTypes: ["jaar"] },
      { state: "passed", own: undefined, careTypes: ["meerjarig"] },
    ],
  );
});

const refused = [
  ["a second care type for check", ["wrong-arguments"], [...full, "--care-type", "verband"]],
  ["a second day for the timeline", ["wrong-arguments"], [...timeline, "--as-of", "2024-10-26"]],
  [
    "an unknown care type beside a known one",
    ["unknown-care-type"],
    [...timeline, "--care-type", "x"],
  ],
  ["nothing", ["wrong-arguments"], []],
  ["an unknown command", ["wrong-arguments"], ["chek"]],
  ["an option of another command", ["wrong-arguments"], [...full, "-o", "x"]],
  ["a switch of another command", ["wrong-arguments"], ["policies", ...rules, "--json"]],
  [
    "a policy beside lines that name theirs",
    ["wrong-arguments"],
    ["check", "--ndjson", ...rules, "--policy", "trap"],
  ],
  [
    "a document and a day where neither is taken",
    ["wrong-arguments", "wrong-arguments"],
    ["policies", ...rules, "--document", "nonsense", "--as-of", "never"],
  ],
  ["a word where no file is taken", ["wrong-arguments"], ["policies", "x", ...rules]],
  ["no file where one is needed", ["missing-field"], ["prove", ...rules]],
  ["an unknown option", ["wrong-arguments"], [...full, "--kleur"]],
  ["two unknown words", ["wrong-arguments", "wrong-arguments"], [...full, "-x", "extra"]],
  ["an unknown option alone", ["wrong-arguments"], ["--kleur"]],
  ["an option without its value", ["wrong-arguments"], [...full, "--lang"]],
  ["an unknown language", ["wrong-value"], [...full, "--lang", "fr"]],
  ["no options", ["missing-field", "missing-field", "missing-field", "missing-field"], ["check"]],
  ["no policy", ["missing-field"], without(full, "--policy")],
  ["no care type", ["missing-field"], without(full, "--care-type")],
  ["no day", ["missing-field"], without(full, "--as-of")],
  ["no answers", ["missing-field"], check],
  ["questions without options", ["missing-field", "missing-field"], ["questions", ...rules]],
  ["an unknown policy", ["unknown-policy"], but(full, "--policy", "geen")],
  ["an unknown care type", ["unknown-care-type"], but(full, "--care-type", "geen")],
  ["an impossible day", ["impossible-date"], but(full, "--as-of", "2025-02-29")],
  [
    "two faults at once",
    ["unknown-care-type", "impossible-date"],
    but(but(full, "--as-of", "morgen"), "--care-type", "geen"),
  ],
  [
    "a file of answers that is not there",
    ["unreadable-file"],
    but(full, "--answers", join(folder, "geen.json")),
  ],
  ["a folder for answers", ["unreadable-file"], but(full, "--answers", folder)],
  [
    "a rules folder without a vocabulary",
    ["unreadable-file"],
    but(but(full, "--rules", folder), "--policy", policyFile),
  ],
  [
    "a rules folder that is not there",
    ["unknown-policy"],
    but(full, "--rules", join(folder, "geen")),
  ],
  ["a folder for a policy", ["unreadable-file"], but(full, "--policy", invented)],
  [
    "questions of an unknown policy",
    ["unknown-policy"],
    ["questions", ...rules, "--policy", "geen", "--care-type", "x"],
  ],
  [
    "questions of an unknown care type",
    ["unknown-care-type"],
    ["questions", ...rules, "--policy", "trap", "--care-type", "x"],
  ],
];
for (const [name, codes, args] of refused) {
  test(`refused: ${name}`, () => void bad(codes, args));
}

test("broken answers stand with line and column, in either language", () => {
  const input = '{"format":1,\n "practice":{"richtlijnen":ja}}';
  const args = [...check, "--answers", "-"];
  assert.match(
    bad(["invalid-json"], args, { input }),
    /^invalid-json 2:28\n {2}Dit is geen geldige JSON\./,
  );
  const english = bad(["invalid-json"], [...args, "--lang", "en"], { input });
  assert.match(english, /This is not valid JSON\./);
});

test("each fault of the answers is told, with its place", () => {
  const input =
    '{"format":1,"practice":{"richtlijnen":"ja"},\n"careTypes":{"trap":{"keurmerk":1,"weg":2}}}';
  const told = bad(["wrong-type", "wrong-type", "unknown-fact"], [...check, "--answers", "-"], {
    input,
  });
  assert.match(told, /^wrong-type 1:25 \/practice\/richtlijnen\n/);
  assert.match(told, /\nunknown-fact 2:35 \/careTypes\/trap\/weg\n/);
});

test("a broken policy is refused with its places by check, questions and policies", () => {
  const broken = file("beleid.json", '{\n"format":1,\n"kleur":"rood"}');
  const told = run(but(full, "--policy", broken));
  assert.equal(told.status, 2);
  assert.equal(told.stdout, "");
  assert.match(told.stderr, /(^|\n)unknown-field 3:1 \/kleur\n/);
  assert.match(told.stderr, /(^|\n)missing-field 1:1\n {2}Het veld "title" ontbreekt\./);
  assert.equal(run(["questions", ...rules, "--policy", broken, "--care-type", "x"]).status, 2);
});
