// publiccode.yml against the published standard, and against the project that it tells of.
import { strict as assert } from "node:assert";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv";
import { load } from "js-yaml";
import { importTypeScript } from "../typescript.mjs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");

const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const ajv = new Ajv({ allErrors: true, formats: { uri: URL.canParse, date: isDay } });
const validate = ajv.compile(JSON.parse(read("tests/schemas/published/publiccode.json")));
const errorsOf = (value) => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

const told = load(read("publiccode.yml"));

test("publiccode.yml is as the standard wants it", () => {
  assert.deepEqual(errorsOf(told), []);
});

test("publiccode.yml tells the licence, languages and picture that there are", async () => {
  const { license } = JSON.parse(read("package.json"));
  const { languages } = await importTypeScript("site/src/places.ts");
  assert.equal(told.legal.license, license);
  assert.deepEqual(told.localisation.availableLanguages, languages);
  assert.deepEqual(Object.keys(told.description), languages);
  for (const { screenshots } of Object.values(told.description))
    for (const path of screenshots) assert.ok(existsSync(new URL(path, root)), path);
});

const { nl } = told.description;
const { legal, ...unlicensed } = told;
const refused = [
  ["a key that is none", { ...told, surprise: true }, " additionalProperties"],
  ["no licence", unlicensed, " required"],
  ["an address that is none", { ...told, url: "contractwijzer" }, "/url format"],
  ["a category of our own", { ...told, categories: ["contracts"] }, "/categories/0 enum"],
  [
    "a short description that is long",
    { ...told, description: { nl: { ...nl, shortDescription: "x".repeat(151) } } },
    "/description/nl/shortDescription maxLength",
  ],
  [
    "maintenance by nobody that has a name",
    { ...told, maintenance: { type: "internal" } },
    "/maintenance required",
  ],
];
for (const [what, value, error] of refused) {
  test(`publiccode.yml with ${what} is refused`, () => {
    assert.ok(errorsOf(value).includes(error), errorsOf(value).join("; "));
  });
}
