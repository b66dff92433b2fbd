// A policy in pieces, put together on the page, is the policy.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFile, readdir } from "node:fs/promises";
import { asText } from "../../web/bytes-as-text.mjs";
import { compiledPolicies } from "../../web/compiled-policies.mjs";
import { inPieces } from "../../web/policy-pieces.mjs";
import { rowSizes, withDifferences } from "../../web/row-differences.mjs";
import { importTypeScript } from "../typescript.mjs";

const path = (name) => new URL(`../../${name}`, import.meta.url);
const read = (name) => readFile(path(name), "utf8");
const names = (await readdir(path("rules"), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && entry.name !== "schema")
  .map(({ name }) => name);
const policies = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, await read(`rules/${name}/policy.json`)])),
);
const vocabulary = await read("rules/vocabulary.json");
const compiled = await compiledPolicies(path("build/wasm").pathname, { policies, vocabulary });
const { PolicyInPieces } = await importTypeScript("web/src/hosted/policy-in-pieces.ts");

/** A header, and a list without rows. */
const emptyImage = new Uint8Array(40);

for (const { id, image, ...whole } of compiled) {
  const given = () => {
    const { first, ...texts } = JSON.parse(JSON.stringify(inPieces(whole)));
    const text = asText(withDifferences(image));
    return [new PolicyInPieces({ ...first, image: text, rows: rowSizes }), texts];
  };

  test(`${id}: all pieces, in any order, are the policy`, () => {
    for (const order of [
      ["nl", "en", "rest"],
      ["rest", "en", "nl"],
    ]) {
      const [policy, texts] = given();
      for (const name of order) policy.take({ [name]: texts[name] });
      const { image: bytes, ...parts } = policy.compiled;
      assert.deepEqual([...bytes], [...image]);
      assert.deepEqual(parts, JSON.parse(JSON.stringify(whole)));
      assert.equal(policy.hasRest, true);
    }
  });

  test(`${id}: a first piece has no text, and one language's no other's`, () => {
    const [policy, texts] = given();
    const { policy: rules } = policy.compiled;
    const { title } = rules;
    assert.deepEqual(title, { nl: "", en: "" });
    assert.equal(policy.speaks("nl"), false);
    policy.take({ nl: texts.nl });
    assert.deepEqual([title.nl, title.en], [whole.policy.title.nl, ""]);
    assert.deepEqual([policy.speaks("nl"), policy.speaks("en")], [true, false]);
    assert.deepEqual(
      rules.statements.flatMap(({ source }) => source),
      [],
    );
    policy.take({ rest: texts.rest });
    assert.notDeepEqual(
      rules.statements.flatMap(({ source }) => source),
      [],
    );
    assert.equal(title.en, "");
  });
}

test("until the rest comes only those statements are there that a first verdict may say, each in its place", () => {
  for (const { id, structure, policy, vocabulary: facts } of compiled) {
    const { first } = inPieces({ structure, policy, vocabulary: facts });
    const pieces = new PolicyInPieces({ ...first, image: asText(emptyImage), rows: [[1], []] });
    const known = new Set(pieces.compiled.policy.statements.map((each) => each.id));
    for (const { kind, offers, id: own } of policy.statements)
      assert.equal(known.has(own), kind === "discretion" && offers !== undefined, `${id} ${own}`);
    for (const [i, { statements }] of pieces.compiled.structure.careTypes.entries())
      assert.deepEqual(
        statements,
        structure.careTypes[i].statements.map((own) => (known.has(own) ? own : "")),
      );
  }
});

test("each byte has a character of its own, which no string need escape", async () => {
  const { unpack } = await importTypeScript("web/src/unpack.ts");
  const bytes = Uint8Array.from(Array(256).keys());
  assert.deepEqual(unpack(asText(bytes)), bytes);
  assert.equal(JSON.stringify(asText(bytes)).length, 258);
  assert.doesNotMatch(asText(bytes), /['`$]/);
});

test("an image is taken as differences only when its lists end where it ends", () => {
  const [{ image }] = compiled;
  assert.throws(() => withDifferences(image.slice(0, -8)), /other rows|ends before/);
  assert.throws(() => withDifferences(Uint8Array.of(...image, ...Array(8).fill(0))), /other rows/);
});

test("a text that is a mark is refused", () => {
  const [{ structure, policy, vocabulary: facts }] = compiled;
  assert.throws(
    () => inPieces({ structure, policy: { ...policy, id: "§" }, vocabulary: facts }),
    /is a mark/,
  );
});
