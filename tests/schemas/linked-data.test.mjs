// Each policy's linked data against the published vocabularies (published/), and against the policy.
import { strict as assert } from "node:assert";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import edtf from "edtf";
import jsonld from "jsonld";
import { importTypeScript } from "../typescript.mjs";

const root = new URL("../../", import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

const { graphOf } = await importTypeScript("site/src/linked-data/graph.ts");
const { makeBook } = await importTypeScript("site/src/pages/book.ts");
const { PolicyIndex } = await importTypeScript("web/src/policy-index.ts");

const schemaOrg = "https://schema.org/";
const cccev = "http://data.europa.eu/m8g/";
const dcTerms = "http://purl.org/dc/terms/";
const prefLabel = "http://www.w3.org/2004/02/skos/core#prefLabel";
const base = "https://site.example/folder/regels.jsonld";

const published = ["schema-org", "cccev", "general-terms"].map((name) =>
  json(`tests/schemas/published/${name}.json`),
);
const types = new Map(published.flatMap((one) => Object.entries(one.types)));
/** Where a property may stand and what it takes there, by every vocabulary that has it. */
const usesOf = (property) => published.flatMap((one) => one.properties[property] ?? []);
/** The types of a thing, with those above them. */
const allTypes = (thing) => thing["@type"].flatMap((type) => [type, ...(types.get(type) ?? [])]);

const policiesIn = (rules) =>
  readdirSync(new URL(rules, root)).filter((id) =>
    existsSync(new URL(`${rules}${id}/policy.json`, root)),
  );

const graph = (policy, vocabulary) => graphOf(makeBook(new PolicyIndex(policy, vocabulary), []));

/** Expanded without asking anything of the network. */
const expanded = (document) =>
  jsonld.expand(document, {
    base,
    safe: true,
    documentLoader: (url) => Promise.reject(new Error(`asks for ${url}`)),
  });

/** What a graph says that the vocabularies do not know, or do not have there. */
function faultsOf(things) {
  const byId = new Map(things.map((thing) => [thing["@id"], thing]));
  return things.flatMap((thing) => [
    ...thing["@type"].filter((type) => !types.has(type)).map((type) => `no type ${type}`),
    ...Object.entries(thing)
      .filter(([property]) => !property.startsWith("@"))
      .flatMap(([property, values]) => {
        const where = `${thing["@id"]} ${property}`;
        const own = allTypes(thing);
        const takes = usesOf(property)
          .filter(({ of }) => of === "any" || own.includes(of))
          .flatMap((use) => use.takes);
        if (!takes.length) return [`${where} does not stand there`];
        return values
          .filter((value) => !isTaken(value, takes, byId))
          .map((value) => `${where} takes no ${JSON.stringify(value)}`);
      }),
  ]);
}

function isTaken(value, takes, byId) {
  if (value["@id"] !== undefined) {
    const thing = byId.get(value["@id"]);
    if (!thing) return takes.includes("url") && URL.canParse(value["@id"]);
    return takes.includes("any") || allTypes(thing).some((type) => takes.includes(type));
  }
  const text = value["@value"];
  if (value["@type"] === `${schemaOrg}Date`)
    return takes.includes("date") && edtf(text).type === "Date";
  if (value["@type"] !== undefined || typeof text !== "string" || text === "") return false;
  return takes.includes("text") || (takes.includes("url") && URL.canParse(text));
}

for (const rules of ["rules/", "tests/policies/"]) {
  const vocabulary = json(`${rules}vocabulary.json`);
  for (const id of policiesIn(rules))
    testPolicy(`${rules}${id}`, json(`${rules}${id}/policy.json`), vocabulary);
}

function testPolicy(name, policy, vocabulary) {
  const document = graph(policy, vocabulary);

  test(`${name}: only terms that the vocabularies have, where they have them`, async () => {
    const things = await expanded(document);
    assert.ok(things.length > 0);
    assert.deepEqual(faultsOf(things), []);
    const named = things.map((thing) => thing["@id"]);
    assert.deepEqual(named, [...new Set(named)], "each thing stands once");
  });

  test(`${name}: everything that a contract takes is in it, from its clause and in both languages`, async () => {
    const things = await expanded(document);
    const ofType = (type) => things.filter((thing) => thing["@type"].includes(type));
    const texts = (thing, property) => thing[property]?.map((value) => value["@value"]) ?? [];
    const refers = (thing, property) => thing[property]?.map((value) => value["@id"]) ?? [];
    const anchored = (anchor) => new URL(`regels.html#${anchor}`, base).href;

    const criteria = ofType(`${cccev}Criterion`);
    const { conditions = [], factors = [], modules = [], selective = [], offers } = policy;
    const contracts = policy.careTypes.flatMap((careType) => careType.contracts);
    const rules = [...conditions, ...factors, ...modules, ...selective];
    assert.equal(
      criteria.length,
      rules.length + offers.length + contracts.length + policy.careTypes.length,
    );
    for (const { text, source } of rules) {
      const clauses = source.map((clause) => anchored(`bron-${clause}`));
      const says = (thing, lang) =>
        [prefLabel, `${dcTerms}description`].some((property) =>
          thing[property]?.some(
            (value) => value["@language"] === lang && value["@value"] === text[lang],
          ),
        );
      const found = criteria.filter(
        (thing) =>
          says(thing, "nl") &&
          says(thing, "en") &&
          isDeepStrictEqual(refers(thing, `${cccev}isDerivedFrom`), clauses),
      );
      assert.ok(found.length, `${text.nl} (${source})`);
    }

    const asked = rules.flatMap(({ evidence = [] }) => evidence.filter((one) => one.asked));
    const evidence = ofType(`${cccev}EvidenceType`).map((thing) => texts(thing, prefLabel));
    assert.deepEqual(
      evidence,
      asked.map(({ text }) => [text.nl, text.en]),
    );

    const concepts = ofType(`${cccev}InformationConcept`);
    const facts = policy.groups.flatMap((group) => group.facts);
    assert.deepEqual(
      concepts.flatMap((thing) => texts(thing, `${dcTerms}identifier`)),
      facts,
    );

    const [purchaser] = ofType("http://xmlns.com/foaf/0.1/Agent");
    assert.deepEqual(texts(purchaser, `${schemaOrg}name`), [policy.purchaser.name]);
    const sought = policy.careTypes.filter((careType) => careType.contracts.length);
    const demands = ofType(`${schemaOrg}Demand`);
    assert.deepEqual(
      demands.map((thing) => [
        ...texts(thing, `${schemaOrg}name`),
        ...texts(thing, `${schemaOrg}availabilityStarts`),
        ...texts(thing, `${schemaOrg}availabilityEnds`),
      ]),
      sought.map(({ name: { nl, en }, term = policy.term }) => [
        nl,
        en,
        term.from,
        ...(term.until ? [term.until] : []),
      ]),
    );
  });

  test(`${name}: its time is written in EDTF, without an end that nobody knows`, async () => {
    const { from, until } = policy.term;
    const terms = [
      [policy.term, until ?? "unknown"],
      [{ from }, "unknown"],
      [{ from, untilOneOf: ["2029-12-31", "2030-12-31"] }, "unknown"],
    ];
    for (const [term, end] of terms) {
      const things = await expanded(graph({ ...policy, term }, vocabulary));
      const [dataset] = things.filter((thing) => thing["@type"].includes(`${schemaOrg}Dataset`));
      const [{ "@value": interval }] = dataset[`${schemaOrg}temporalCoverage`];
      const { lower, upper } = edtf(interval);
      assert.equal(lower.toEDTF(), from);
      assert.equal(upper === null ? "unknown" : upper.toEDTF(), end);
    }
  });
}

test("each page of rules leads to its policy's linked data, made from that policy", () => {
  const site = new URL("site/dist/", root);
  const pages = readdirSync(site, { recursive: true }).filter((path) =>
    /(^|\/)regels\.html$/.test(path),
  );
  const found = pages.map((path) => {
    const page = new URL(path, site);
    const [link] = /<link rel="alternate"[^>]*>/.exec(readFileSync(page, "utf8")) ?? [""];
    assert.match(link, / type="application\/ld\+json"/);
    return new URL(/ href="([^"]*)"/.exec(link)[1], page).href;
  });
  const made = policiesIn("rules/").map((id) =>
    JSON.stringify(graph(json(`rules/${id}/policy.json`), json("rules/vocabulary.json"))),
  );
  assert.equal(found.length, 2 * made.length, "in Dutch and in English");
  const linked = [...new Set(found)].map((href) => readFileSync(new URL(href), "utf8").trim());
  assert.deepEqual(linked.sort(), made.sort());
});
