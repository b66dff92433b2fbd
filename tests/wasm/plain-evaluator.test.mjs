// The plain evaluator, which a page has until its first verdict is there: the same verdicts as the whole
// one, to the number, and the whole one in its place afterwards.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { policies, policyOf } from "./cases.mjs";
import { loadCore, loadEvaluator, startEngine, startEngineWith } from "./core.mjs";

const { core } = await loadCore();
const { core: whole } = await loadEvaluator();
const { core: plain } = await loadEvaluator("plain-evaluator");

/** A policy as pages have it. */
function compiled({ policy, vocabulary }) {
  const { key } = JSON.parse(core.loadPolicy(policy, vocabulary));
  const { structure } = JSON.parse(core.structure(key));
  const size = core.image(key);
  const from = core._room(0);
  return {
    image: core.HEAPU8.slice(from, from + size),
    structure,
    policy: JSON.parse(policy),
    vocabulary: JSON.parse(vocabulary),
  };
}

const answerOf = (module, count) =>
  new Float64Array(module.HEAPU8.buffer, module._answered(), count).slice();

/** The module, of which `told` has the last answer. */
function heard(module) {
  const told = {};
  const listening = Object.create(module, {
    _ask: {
      value: (key) => {
        const count = module._ask(key);
        told.numbers = answerOf(module, count);
        return count;
      },
    },
  });
  return [listening, told];
}

/** What a module answers to a request, by the place where it put the image. */
function asked(module, place, numbers) {
  new Float64Array(module.HEAPU8.buffer, module._room(numbers.length), numbers.length).set(numbers);
  return answerOf(module, module._ask(place));
}

for (const policy of policies)
  test(`${policy.id}: the same numbers as the whole evaluator's, for each case`, async () => {
    const given = compiled(policy);
    const sides = await Promise.all(
      [plain, whole].map(async (module) => {
        const [listening, told] = heard(module);
        const engine = await startEngine(listening);
        const { key } = valueOf(engine.loadCompiled(given));
        return { engine, told, key };
      }),
    );
    const all = JSON.parse(policy.policy).careTypes.map(({ id }) => id);
    for (const { careType, asOf, answers } of policy.cases)
      for (const careTypes of [[careType], all]) {
        const [mine, other] = sides.map(({ engine, told, key }) => {
          engine.checkAll(key, careTypes, answers, asOf);
          return told.numbers;
        });
        assert.ok(mine.length > 1);
        assert.deepEqual(mine, other);
      }
  });

const first = policyOf("caresq-paramedie-2025");
const { careType, asOf, answers } = first.cases[0];

const loaded = (module, image) => {
  module.HEAPU8.set(image, module._room(Math.ceil(image.length / 8)));
  return module._load(image.length);
};

test("of ways and differences no number comes", () => {
  const { image } = compiled(first);
  const request = ({ ways = 0, before = [0] }) => [20_000, -1, ways, 1, 0, 0, 0, ...before];
  for (const wanted of [{ ways: 1 }, { before: [1, -1, 0] }]) {
    const [mine, other] = [plain, whole].map((module) =>
      asked(module, loaded(module, image), request(wanted)),
    );
    assert.equal(mine.length, 0);
    assert.ok(other.length > 1);
  }
  assert.ok(asked(plain, loaded(plain, image), request({})).length > 1);
});

test("what was changed on the way, or is of another version, is refused", () => {
  const { image } = compiled(first);
  const changed = (place, value) => {
    const bytes = image.slice();
    bytes[place] = value;
    return bytes;
  };
  for (const bytes of [
    new Uint8Array(),
    changed(0, 0),
    changed(8, 99),
    changed(24, 57),
    image.slice(0, -8),
    changed(200, image[200] ^ 1),
  ])
    assert.ok(loaded(plain, bytes) < 0);
});

test("the whole evaluator takes the plain one's place: what was loaded is there, and more is answered", async () => {
  const engine = await startEngine((await loadEvaluator("plain-evaluator")).core);
  const { key } = valueOf(engine.loadCompiled(compiled(first)));
  const before = valueOf(engine.checkAll(key, [careType], answers, asOf));
  let letGo;
  const gate = new Promise((settle) => (letGo = settle));
  const taken = engine.replace(async () => {
    await gate;
    return (await loadEvaluator()).core;
  });
  // Until it is there, the plain one answers; and takes policies that come meanwhile.
  assert.deepEqual(valueOf(engine.checkAll(key, [careType], answers, asOf)), before);
  const late = policyOf("vgz-paramedie-2021");
  const other = valueOf(engine.loadCompiled(compiled(late))).key;
  letGo();
  valueOf(await taken);
  assert.deepEqual(valueOf(engine.checkAll(key, [careType], answers, asOf)), before);
  const all = await startEngine(whole);
  all.loadCompiled(compiled(first));
  const ways = (each) => valueOf(each.ways(key, [careType], answers, asOf));
  assert.deepEqual(ways(engine), ways(all));
  const [{ careType: lateType, asOf: day, answers: told }] = late.cases;
  valueOf(engine.ways(other, [lateType], told, day));
});

test("where the whole one cannot start, the plain one goes on", async () => {
  const engine = await startEngine((await loadEvaluator("plain-evaluator")).core);
  const { key } = valueOf(engine.loadCompiled(compiled(first)));
  const before = valueOf(engine.checkAll(key, [careType], answers, asOf));
  const replaced = await engine.replace(() => Promise.reject(new Error("no memory")));
  assert.equal(replaced.ok, false);
  assert.equal(replaced.errors[0].code, "engine-not-started");
  assert.deepEqual(valueOf(engine.checkAll(key, [careType], answers, asOf)), before);
});

test("a module that broke off just before is not put back over the whole one", async () => {
  const { core: broken } = await loadEvaluator("plain-evaluator");
  broken._ask = () => {
    throw new WebAssembly.RuntimeError("unreachable");
  };
  let letGo;
  const gate = new Promise((settle) => (letGo = settle));
  const made = [() => Promise.resolve(broken), () => gate];
  const engine = await startEngineWith(() => made.shift()());
  const { key } = valueOf(engine.loadCompiled(compiled(first)));
  assert.equal(engine.check(key, careType, answers, asOf).errors[0].code, "engine-aborted");
  const renewed = engine.ready();
  valueOf(await engine.replace(async () => (await loadEvaluator()).core));
  letGo((await loadEvaluator("plain-evaluator")).core);
  valueOf(await renewed);
  const other = await startEngine(whole);
  other.loadCompiled(compiled(first));
  const [mine, all] = [engine, other].map((each) => each.ways(key, [careType], answers, asOf));
  assert.deepEqual(valueOf(mine), valueOf(all));
});

function valueOf(result) {
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}
