// The evaluator by itself, as pages have it: on policies that were compiled before, native and here to
// the same bytes, and with the same answers as the whole core.
import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { nativeRefusal, policies, policyOf } from "./cases.mjs";
import { loadCore, loadEvaluator, startEngine, startEngineWith } from "./core.mjs";

const program = new URL("../../build/native/contractwijzer", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "contractwijzer-"));
after(() => rmSync(folder, { recursive: true }));

const { core } = await loadCore();
const { core: evaluator, aborts } = await loadEvaluator();
const whole = await startEngine(core);
const alone = await startEngine(evaluator);

function compiledHere({ policy, vocabulary }) {
  const { key } = JSON.parse(core.loadPolicy(policy, vocabulary));
  const { structure } = JSON.parse(core.structure(key));
  const size = core.image(key);
  const from = core._room(0);
  return { image: core.HEAPU8.slice(from, from + size), structure };
}

function compiledByProgram({ id, rules }) {
  const [image, structure] = [join(folder, id), join(folder, `${id}.json`)];
  execFileSync(program, ["compile", id, "--rules", rules, "-o", image, "--structure", structure]);
  return { image: readFileSync(image), structure: JSON.parse(readFileSync(structure, "utf8")) };
}

const given = (policy) => ({
  ...compiledByProgram(policy),
  policy: JSON.parse(policy.policy),
  vocabulary: JSON.parse(policy.vocabulary),
});

for (const policy of policies) {
  test(`${policy.id}: the program and the module compile to the same bytes`, () => {
    const [native, here] = [compiledByProgram(policy), compiledHere(policy)];
    assert.ok(Buffer.from(here.image).equals(native.image));
    assert.deepEqual(here.structure, native.structure);
  });

  test(`${policy.id}: the evaluator alone answers as the whole core does`, () => {
    const { key } = valueOf(whole.loadPolicy(policy.policy, policy.vocabulary));
    assert.equal(valueOf(alone.loadCompiled(given(policy))).key, key);
    for (const { careType, asOf, answers } of policy.cases)
      for (const ask of ["checkAll", "ways"])
        assert.deepEqual(
          valueOf(alone[ask](key, [careType], answers, asOf)),
          valueOf(whole[ask](key, [careType], answers, asOf)),
        );
  });
}

const first = policyOf("caresq-paramedie-2025");
const { key } = valueOf(alone.loadCompiled(given(first)));
const { careType, asOf } = first.cases[0];

test("what cannot be an answer is told as the strict reader tells it, but for line and column", () => {
  const wrong = [
    { practice: { nergens: true } },
    { careTypes: { [careType]: { nergens: 1 } } },
    { careTypes: { nergens: {} } },
    ...Object.entries(
      JSON.parse(first.vocabulary).facts.reduce((all, { id, scope }) => {
        all[id] = scope;
        return all;
      }, {}),
    ).flatMap(([fact, scope]) =>
      ["not-applicable", "x", 1e7, -1, 1.5, [], ["x"], {}, "2025-02-30", "1234567"].flatMap(
        (value) => [
          scope === "practice"
            ? { practice: { [fact]: value } }
            : { careTypes: { [careType]: { [fact]: value } } },
        ],
      ),
    ),
  ];
  let told = 0;
  for (const scopes of wrong) {
    const answers = { format: 1, ...scopes };
    const [strict, own] = [whole, alone].map((each) => each.check(key, careType, answers, asOf));
    assert.equal(own.ok, strict.ok, JSON.stringify({ answers, own, strict }));
    if (strict.ok) continue;
    told += 1;
    const places = ({ errors }) =>
      errors.map(({ code, pointer }) => `${code} ${pointer.replace(/\/[0-9]+$/, "")}`).sort();
    assert.deepEqual(places(own), places(strict), JSON.stringify(answers));
    for (const { message, hint } of own.errors)
      assert.doesNotMatch(message.nl + message.en + hint.nl + hint.en, /\{[se]\}/);
  }
  assert.ok(told > 20);
});

test("parts that are together more than their whole are refused as the strict reader refuses them", () => {
  const policy = policyOf("streken");
  const { key: here } = valueOf(whole.loadPolicy(policy.policy, policy.vocabulary));
  alone.loadCompiled(given(policy));
  for (const [own, count] of [
    [{ behandelaren: 10, masters: 5, specialisten: 5 }, 0],
    [{ behandelaren: 10, masters: 5, specialisten: 6 }, 2],
    [{ masters: 15, specialisten: 5 }, 0],
    [{ masters: 15, specialisten: 6 }, 2],
    [{ behandelaren: 10, masters: 11, specialisten: 1 }, 2],
  ]) {
    const answers = { format: 1, careTypes: { streek: own } };
    const [strict, told] = [whole, alone].map((each) =>
      each.check(here, "streek", answers, "2025-03-01"),
    );
    assert.deepEqual(inOrder(told.errors ?? []), inOrder(withoutPlaces(strict.errors ?? [])));
    assert.equal((told.errors ?? []).length, count, JSON.stringify(own));
  }
});

/** Values have no place in a text. */
const withoutPlaces = (errors) =>
  errors.map(({ code, pointer, message, hint }) => ({ code, pointer, message, hint }));

const image = () => Uint8Array.from(compiledByProgram(first).image);
const changed = (place, value) => {
  const bytes = image();
  bytes[place] = value;
  return bytes;
};
for (const [name, bytes, code] of [
  ["nothing", new Uint8Array(), "damaged-policy"],
  ["no image", changed(0, 0), "damaged-policy"],
  ["another format", changed(8, 99), "other-version"],
  ["another engine", changed(24, 57), "other-version"],
  ["an image cut off", image().slice(0, -8), "damaged-policy"],
  ["an image changed on the way", changed(200, image()[200] ^ 1), "damaged-policy"],
])
  test(`refused: ${name}`, async () => {
    const engine = await startEngine(evaluator);
    const { ok, errors } = engine.loadCompiled({ ...given(first), image: bytes });
    assert.equal(ok, false);
    assert.deepEqual(
      errors.map((error) => error.code),
      [code],
    );
  });

test("reading a policy's own text needs the compiler: that is said", () => {
  const [fault] = alone.loadPolicy(first.policy, first.vocabulary).errors;
  assert.equal(fault.code, "no-compiler");
});

const [one, other] = [first, policyOf("vgz-paramedie-2021")];
const keys = [one, other].map((policy) => {
  alone.loadCompiled(given(policy));
  return valueOf(whole.loadPolicy(policy.policy, policy.vocabulary)).key;
});
const both = keys.map((each) => ({ key: each }));
const [own] = JSON.parse(one.policy).facts.filter(({ scope }) => scope === "practice");
const shared = JSON.parse(one.vocabulary).facts.find(
  ({ scope, type, shared = true }) => scope === "practice" && type === "yes-no" && shared,
);

test("a comparison that is refused is told as the strict reader tells it", () => {
  const wrong = [
    [[both[0]], [careType], { format: 1 }, asOf],
    [both, ["nergens"], { format: 1 }, "2025-02-30"],
    [[both[0], { key: keys[1], edition: "geen" }], [careType], { format: 1 }, asOf],
    ...[
      { format: 1, policies: { geen: {} } },
      { format: 1, policies: { [one.id]: { practice: { nergens: true } } } },
      { format: 1, policies: { [one.id]: { careTypes: { nergens: {} } } } },
      { format: 1, policies: { [other.id]: { practice: { [own.id]: true } } } },
      { format: 1, practice: { [shared.id]: "x" } },
      {
        format: 1,
        policies: {
          [one.id]: { practice: { [shared.id]: true } },
          [other.id]: { practice: { [shared.id]: false } },
        },
      },
    ].map((answers) => [both, [careType], answers, asOf]),
  ];
  for (const [sides, careTypes, answers, day] of wrong) {
    const names = sides.map(({ key: of, edition }) =>
      [of.split("#")[0], edition].filter(Boolean).join("@"),
    );
    const told = alone.compare(sides, careTypes, answers, day);
    for (const lang of ["nl", "en"]) {
      const asked = { rules: one.rules, sides: names, careTypes, answers, asOf: day };
      const strict = nativeRefusal(lang, asked);
      assert.ok(strict.length, JSON.stringify(answers));
      const own = told.errors.map(({ code, pointer, message, hint }) => {
        return { code, pointer, message: message[lang], hint: hint[lang] };
      });
      assert.deepEqual(inOrder(own), inOrder(strict), JSON.stringify(answers));
    }
  }
});

test("a comparison for no care type is refused as one for a care type that is not there", () => {
  const refusal = (careTypes) =>
    alone
      .compare(both, careTypes, { format: 1 }, asOf)
      .errors.map(({ code, pointer, hint }) => ({ code, pointer, hint }));
  assert.deepEqual(refusal([]), refusal(["nergens"]));
});

/** By place. */
const inOrder = (errors) =>
  [...errors].sort((a, b) => `${a.pointer} ${a.code}`.localeCompare(`${b.pointer} ${b.code}`));

test("answers may name their schema, and leave a scope empty", () => {
  const bare = { format: 1 };
  const named = {
    $schema: "x",
    format: 1,
    practice: undefined,
    careTypes: { [careType]: undefined },
  };
  const strict = core.check(key, careType, JSON.stringify({ $schema: "x", format: 1 }), asOf);
  assert.equal(JSON.parse(strict).ok, true);
  for (const each of [whole, alone]) {
    assert.deepEqual(
      valueOf(each.check(key, careType, named, asOf)),
      valueOf(each.check(key, careType, bare, asOf)),
    );
    assert.deepEqual(
      valueOf(each.compare(both, [careType], named, asOf)),
      valueOf(each.compare(both, [careType], bare, asOf)),
    );
  }
});

test("a policy's editions are compared without a compiler", () => {
  const withEditions = policies.find(
    ({ policy }) => (JSON.parse(policy).editions ?? []).length > 1,
  );
  const { key: of } = valueOf(alone.loadCompiled(given(withEditions)));
  whole.loadPolicy(withEditions.policy, withEditions.vocabulary);
  const sides = JSON.parse(withEditions.policy).editions.map(({ id }) => ({
    key: of,
    edition: id,
  }));
  for (const { careType: asked, asOf: day, answers } of withEditions.cases) {
    const { edition, ...compared } = answers;
    assert.deepEqual(
      valueOf(alone.compare(sides, [asked], compared, day)),
      valueOf(whole.compare(sides, [asked], compared, day)),
      edition,
    );
  }
});

test("a module that breaks off is replaced, its policies loaded again, the failure told", async () => {
  const made = [];
  const engine = await startEngineWith(async () => {
    const { core: fresh } = await loadEvaluator();
    made.push(fresh);
    if (made.length > 1) return fresh;
    const broken = () => {
      throw new WebAssembly.RuntimeError("unreachable");
    };
    return { HEAPU8: fresh.HEAPU8, _room: fresh._room, _load: fresh._load, _ask: broken };
  });
  valueOf(engine.loadCompiled(given(first)));
  const ask = () => engine.check(key, careType, { format: 1 }, asOf);
  assert.equal(ask().errors[0].code, "engine-aborted");
  assert.equal(ask().errors[0].code, "engine-aborted");
  valueOf(await engine.ready());
  valueOf(ask());
  assert.equal(made.length, 2);
});

test("memory grows to what is put there; where there is no more, the call throws", async () => {
  const { core: fresh } = await loadEvaluator();
  const count = 4_000_000;
  const room = fresh._room(count);
  assert.ok(fresh.HEAPU8.length >= room + 8 * count);
  assert.throws(() => fresh._room(2 ** 28), WebAssembly.RuntimeError);
  assert.throws(() => fresh._room(2 ** 30), WebAssembly.RuntimeError);
});

test("memory that one request is done with is there for the next", async () => {
  const { core: fresh } = await loadEvaluator();
  const engine = await startEngine(fresh);
  valueOf(engine.loadCompiled(given(first)));
  const ask = () => valueOf(engine.ways(key, [careType], { format: 1 }, asOf));
  ask();
  const before = fresh.HEAPU8.length;
  for (let i = 0; i < 1000; ++i) ask();
  assert.equal(fresh.HEAPU8.length, before);
});

test("nothing of this made the module abort", () => {
  assert.deepEqual(aborts, []);
});

function valueOf(result) {
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}
