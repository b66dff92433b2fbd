// The core as WebAssembly: the same bytes as native, and nothing that a strict page would stop.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { nativeAnswers, nativeComparison, policies, policyOf } from "./cases.mjs";
import { glue, loadCore, startEngine } from "./core.mjs";

const { core, aborts, evaluate } = await loadCore();
const engine = await startEngine(core);
const load = ({ policy, vocabulary }) => {
  engine.loadPolicy(policy, vocabulary);
  return JSON.parse(core.loadPolicy(policy, vocabulary));
};
const first = policyOf("caresq-paramedie-2025");
const { key } = load(first);
const unknown = '{"format":1}';

/** What native says of one care type, as the module says it of several. */
const asList = (ways) => ways.replace('"ways":', '"ways":[').replace(/}$/, "]}");

for (const policy of policies) {
  const loaded = load(policy);
  const native = nativeAnswers("check", policy.id, policy.rules, policy.cases);
  const nativeWays = nativeAnswers("advise", policy.id, policy.rules, policy.cases);

  test(`${policy.id}: loads, and has cases`, () => {
    assert.equal(loaded.ok, true, JSON.stringify(loaded.errors));
    assert.equal(loaded.id, policy.id);
    assert.match(loaded.key, new RegExp(`^${policy.id}#[0-9a-f]{16}$`));
    assert.ok(policy.cases.length > 0);
    assert.equal(native.length, policy.cases.length);
  });

  policy.cases.forEach(({ name, careType, asOf, answers }, index) => {
    test(`${policy.id}/${name}`, () => {
      const given = [loaded.key, careType, JSON.stringify(answers), asOf];
      const full = core.check(...given);
      const whole = native[index].slice('{"ok":true,"verdict":'.length, -1);
      const begin = `{"ok":true,"verdicts":[${whole}],"timeline":[`;
      assert.ok(full.startsWith(begin), `not native's bytes\n${full}\n${native[index]}`);
      const kept = (policy.cases[index].keep ?? []).join(" ");
      assert.equal(core.ways(...given, kept), asList(nativeWays[index]));
      const joined = valueOf(engine.check(loaded.key, careType, answers, asOf));
      assert.deepEqual(joined, JSON.parse(whole));
    });
  });
}

/** The facts that some way changes. */
const changed = ({ contracts }) => [
  ...new Set(
    contracts.flatMap(({ ways }) => ways.flatMap(({ changes }) => changes.map(({ fact }) => fact))),
  ),
];

test("ways without what is kept: those of native, and none that changes it", () => {
  let asked = 0;
  for (const policy of policies) {
    const { key: of } = load(policy);
    const waysOf = ({ careType, asOf, answers, keep = [] }) =>
      valueOf(engine.ways(of, [careType], answers, asOf, { [careType]: keep }))[0];
    const kept = policy.cases.flatMap((one) => {
      const facts = changed(waysOf({ ...one, keep: [] }));
      return facts.length ? [{ ...one, keep: facts.slice(0, 1 + (facts.length > 3)) }] : [];
    });
    const all = [...kept, ...policy.cases.filter(({ keep }) => keep)];
    if (!all.length) continue;
    const native = nativeAnswers("advise", policy.id, policy.rules, all);
    all.forEach((one, i) => {
      const ways = waysOf(one);
      assert.deepEqual(ways, JSON.parse(native[i]).ways, one.name);
      const { careType, asOf, answers, keep } = one;
      const given = [of, careType, JSON.stringify(answers), asOf, keep.join(" ")];
      assert.equal(core.ways(...given), asList(native[i]), one.name);
      for (const fact of changed(ways)) assert.ok(!one.keep.includes(fact), one.name);
      asked += 1;
    });
  }
  assert.ok(asked > 50);
});

test("what is kept holds for its own care type, and must be something that there is", () => {
  const [careType, other] = load(first).careTypes;
  const ask = (kept) => engine.ways(key, [careType, other], { format: 1 }, "2024-10-01", kept);
  valueOf(ask({ [careType]: ["richtlijnen"], [other]: [] }));
  for (const [kept, code, pointer] of [
    [{ [careType]: ["richtlijnen", "nergens"] }, "unknown-fact", `/keep/${careType}/1`],
    [{ nergens: [] }, "unknown-care-type", "/careType"],
  ]) {
    const [fault] = ask(kept).errors;
    assert.deepEqual([fault.code, fault.pointer], [code, pointer]);
    assert.match(fault.message.nl, /nergens/);
  }
});

test("several care types: the same verdicts as one by one, and the core's one timeline", () => {
  for (const policy of policies) {
    const { key: of, careTypes } = load(policy);
    const { answers, asOf } = policy.cases.at(-1);
    const whole = JSON.parse(core.check(of, careTypes.join(" "), JSON.stringify(answers), asOf));
    assert.equal(whole.ok, true, JSON.stringify(whole.errors));
    const { verdicts, timeline } = valueOf(engine.checkAll(of, careTypes, answers, asOf));
    assert.deepEqual(verdicts, whole.verdicts);
    assert.deepEqual(timeline, whole.timeline);
    for (const [i, careType] of careTypes.entries())
      assert.deepEqual(valueOf(engine.check(of, careType, answers, asOf)), verdicts[i]);
    assert.ok(timeline.every(({ careTypes: alike }) => alike.length > 0));
  }
});

/** Each policy with the next of its folder, by the first case of each care type. */
const pairs = policies.flatMap((one, i) => {
  const other = policies.slice(i + 1).find(({ rules }) => rules === one.rules);
  const firsts = new Map(one.cases.map((each) => [each.careType, each]).reverse());
  return other ? [...firsts.values()].map((each) => ({ one, other, each })) : [];
});

test("there are policies to compare", () => {
  assert.ok(pairs.length > 10);
});

for (const { one, other, each } of pairs) {
  test(`compared: ${one.id} and ${other.id}, ${each.careType}`, () => {
    const { careType, asOf, answers } = each;
    const compared = { format: 1, policies: { [one.id]: { ...answers } } };
    for (const key of ["format", "edition"]) delete compared.policies[one.id][key];
    const native = nativeComparison(one.rules, [one.id, other.id], { ...each, answers: compared });
    const keys = [load(one).key, load(other).key];
    const found = valueOf(
      engine.compare(
        keys.map((key) => ({ key })),
        [careType],
        compared,
        asOf,
      ),
    );
    assert.deepEqual(found, native);
    // A side's verdict is the one that its policy gives by itself.
    const { edition, ...plain } = answers;
    assert.deepEqual(found.sides[0].verdicts, [
      valueOf(engine.check(keys[0], careType, { ...plain }, asOf)),
    ]);
    assert.ok(edition === undefined || found.sides[0].verdicts[0].receipt.edition);
  });
}

test("what other answers change is what tells the two verdicts apart", () => {
  for (const policy of policies) {
    const { key: of } = load(policy);
    for (const [i, after] of policy.cases.entries()) {
      const before = policy.cases[i - 1];
      if (before?.careType !== after.careType) continue;
      const { careType, asOf } = after;
      const [differences] = valueOf(
        engine.differences(of, [careType], before.answers, after.answers, asOf),
      );
      const [was, is] = [before, after].map(({ answers }) =>
        valueOf(engine.check(of, careType, answers, asOf)),
      );
      for (const { list, id, before: then, after: now } of differences) {
        if (then !== undefined) assert.equal(was[list][then].id, id);
        if (now !== undefined) assert.equal(is[list][now].id, id);
      }
      const told = (list) => differences.filter((each) => each.list === list).length;
      for (const list of ["conditions", "factors"]) {
        const apart = is[list].filter(({ id, state }) =>
          was[list].every((rule) => rule.id !== id || rule.state !== state),
        );
        const gone = was[list].filter(({ id }) => is[list].every((rule) => rule.id !== id));
        assert.equal(told(list), apart.length + gone.length, `${policy.id}: ${after.name}`);
      }
    }
  }
});

test("an edition is asked for behind its policy's key", () => {
  const { key: of } = load(policyOf("vgz-paramedie-2021"));
  const sides = ["gewijzigd", "gepubliceerd"].map((edition) => ({ key: of, edition }));
  const careType = "huidtherapie-acne-camouflage-ontharen";
  const found = valueOf(engine.compare(sides, [careType], { format: 1 }, "2020-07-01"));
  assert.deepEqual(
    found.sides.map(({ verdicts: [{ receipt }] }) => receipt.edition),
    ["gewijzigd", "gepubliceerd"],
  );
  const [{ from, to }] = found.changes;
  assert.deepEqual([from, to], [1, 0]);
});

test("the version is the program's", () => {
  assert.match(core.version(), /^[0-9]+\.[0-9]+\.[0-9]+$/);
});

test("the glue turns no text into code", () => {
  assert.doesNotMatch(glue, /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(/);
  assert.throws(() => evaluate('eval("1")'), /EvalError|Code generation/);
});

test("the same policy twice has one key, and stays loaded", () => {
  assert.deepEqual(load(first), load(first));
  assert.equal(load(first).key, key);
  const { careTypes } = load(first);
  assert.equal(JSON.parse(core.check(key, careTypes[0], unknown, "2024-10-01")).ok, true);
});

test("a changed policy has another key, and both can be asked", () => {
  const policy = JSON.parse(first.policy);
  policy.title.nl += "!";
  const changed = load({ ...first, policy: JSON.stringify(policy) });
  assert.notEqual(changed.key, key);
  for (const one of [key, changed.key]) {
    const answer = core.check(one, changed.careTypes[0], unknown, "2024-10-01");
    assert.equal(JSON.parse(answer).verdicts[0].receipt.hash, one.split("#")[1]);
  }
});

test("questions come in the policy's groups", () => {
  const policy = JSON.parse(first.policy);
  for (const { id } of policy.careTypes) {
    const groups = valueOf(engine.questions(key, id));
    const ids = policy.groups
      .map((group) => group.id)
      .filter((group) => groups.some((g) => g.id === group));
    assert.deepEqual(
      groups.map((group) => group.id),
      ids,
    );
    for (const { facts } of groups) for (const { uses } of facts) assert.ok(uses.length > 0);
  }
});

const comparing = (sides, asOf) =>
  JSON.stringify(engine.compare(sides, ["x"], { format: 1 }, asOf));

const failures = [
  ["broken JSON", () => core.loadPolicy("{", first.vocabulary), ["invalid-json"]],
  ["no policy at all", () => core.loadPolicy("", ""), ["invalid-json", "invalid-json"]],
  ["an unknown policy", () => core.check("geen#0", "x", unknown, "2024-10-01"), ["unknown-policy"]],
  ["the structure of an unknown policy", () => core.structure("geen#0"), ["unknown-policy"]],
  [
    "questions of an unknown policy",
    () => JSON.stringify(engine.questions("geen#0", "x")),
    ["unknown-policy"],
  ],
  [
    "questions of an unknown care type",
    () => JSON.stringify(engine.questions(key, "x")),
    ["unknown-care-type"],
  ],
  [
    "a comparison with an unknown policy",
    () => comparing([{ key }, { key: "geen#0" }], "2024-10-01"),
    ["unknown-policy"],
  ],
  [
    "a comparison of one, on no day, with an unknown edition and care type",
    () => comparing([{ key, edition: "x" }], "nu"),
    ["empty-list", "unknown-care-type", "impossible-date", "unknown-edition"],
  ],
  [
    "differences from answers that cannot be read",
    () =>
      JSON.stringify(
        engine.differences(
          key,
          [first.cases[0].careType],
          { format: 1 },
          { format: 2 },
          "2024-10-01",
        ),
      ),
    ["wrong-format"],
  ],
  [
    "three faults in one request",
    () => core.check(key, "x", '{"format":3}', "2025-02-29"),
    ["unknown-care-type", "impossible-date", "wrong-format"],
  ],
  [
    "text that is no UTF-8 by itself",
    () => core.check(key, "x", '{"format":1,"\ud800":1}', "2024-10-01"),
    ["unknown-care-type", "invalid-json"],
  ],
];
for (const [name, ask, codes] of failures) {
  test(`an envelope of errors for ${name}`, () => {
    const { ok, errors } = JSON.parse(ask());
    assert.equal(ok, false);
    assert.deepEqual(
      errors.map(({ code }) => code),
      codes,
    );
    for (const error of errors) {
      for (const text of [error.message, error.hint]) {
        assert.ok(text.nl && text.en);
        assert.doesNotMatch(text.nl + text.en, /\{[se]\}/);
      }
    }
  });
}

test("an error in a text has a line and a column", () => {
  const [{ careTypes }] = [load(first)];
  const [error] = JSON.parse(
    core.check(key, careTypes[0], '{"format":1,\n  "naam":"é"}', "2024-10-01"),
  ).errors;
  assert.deepEqual(
    [error.code, error.pointer, error.line, error.column],
    ["unknown-field", "/naam", 2, 3],
  );
});

function valueOf(result) {
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

/** The policy with a condition whose test makes its file so many layers deep. */
function withDepth(layers) {
  const policy = JSON.parse(first.policy);
  // The file, its list of conditions and the condition are three layers; the innermost test is one.
  let when = { yes: "richtlijnen" };
  for (let layer = 4; layer < layers; layer += 1) when = { not: when };
  const { careTypes, clauses, conditions } = policy;
  conditions.push({
    id: "diep",
    for: careTypes.map(({ id }) => id),
    text: { nl: "Diep", en: "Deep" },
    when,
    mend: { nl: "Graaf", en: "Dig" },
    source: [clauses[0].id],
  });
  const grouped = policy.groups.some(({ facts }) => facts.includes("richtlijnen"));
  if (!grouped) policy.groups[0].facts.push("richtlijnen");
  return { ...first, policy: JSON.stringify(policy) };
}

test("a file of 64 layers is read, checked and traced within the stack", () => {
  const loaded = load(withDepth(64));
  assert.equal(loaded.ok, true, JSON.stringify(loaded.errors));
  for (const answer of [true, false]) {
    const answers = JSON.stringify({ format: 1, practice: { richtlijnen: answer } });
    const text = core.check(loaded.key, loaded.careTypes[0], answers, "2024-10-01");
    const { conditions } = JSON.parse(text).verdicts[0];
    const { state, trace } = conditions.find(({ id }) => id === "diep");
    let depth = 1;
    for (let part = trace; part.of; [part] = part.of) depth += 1;
    assert.equal(depth, 61);
    assert.equal(state, answer ? "met" : "not-met");
  }
});

test("a file of 65 layers is refused", () => {
  const { ok, errors } = load(withDepth(65));
  assert.equal(ok, false);
  assert.deepEqual(
    errors.map(({ code }) => code),
    ["too-deep"],
  );
});

test("five thousand layers are refused just so", () => {
  const deep = "[".repeat(5_000);
  assert.equal(load({ ...first, policy: deep }).errors[0].code, "too-deep");
  assert.match(core.check(key, "x", deep, "2024-10-01"), /too-deep/);
});

test("nothing of this made the module abort", () => {
  assert.deepEqual(aborts, []);
});
