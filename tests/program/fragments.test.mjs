// Each fragment of rules/ZEGGEN.md, put where it belongs in a small policy, is taken by the reader.
// The word behind "json" at a fragment says where that is.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const program = join(root, "build/native/contractwijzer");
const folder = mkdtempSync(join(tmpdir(), "contractwijzer-"));
mkdirSync(join(folder, "klein"));
after(() => rmSync(folder, { recursive: true }));

const text = (nl) => ({ nl, en: `In English: ${nl}` });
const source = ["c1"];
const options = (...ids) => ids.map((id) => ({ id, label: text(id) }));
const fact = (id, type, more = {}) => ({
  id,
  scope: "practice",
  type,
  question: text(`${id}?`),
  ...more,
});
const facts = [
  ...["register", "richtlijn", "scholing"].map((id) => fact(id, "yes-no")),
  fact("aantal", "integer", { minimum: 0, maximum: 200 }),
  fact("deel", "integer", { minimum: 0, maximum: 200, noMoreThan: "aantal" }),
  fact("soort", "choice", { options: options("klein", "groot") }),
  fact("dagen", "set", { options: options("maandag", "dinsdag", "woensdag") }),
  fact("gemeente", "choice", { options: options("assen", "emmen", "tynaarlo", "meppel") }),
  fact("postcode", "postcode"),
  fact("agb-code", "agb"),
  ...["getekend", "ingeschreven", "begin", "gevraagd"].map((id) =>
    fact(id, "date", { shared: false }),
  ),
  fact("index", "integer", {
    minimum: 0,
    maximum: 200,
    askedWhen: { number: "aantal", atLeast: 10 },
  }),
  fact("kinderen", "yes-no", { notApplicable: text("geen kinderen") }),
];
const answerGroups = [
  { id: "noord", fact: "gemeente", name: text("noord"), options: ["assen", "tynaarlo"] },
  { id: "stad", fact: "postcode", name: text("stad"), ranges: [{ from: 9711, until: 9749 }] },
];
const holidays = ["2025-01-01", "2025-12-25"];
const rule = (id, when) => ({
  id,
  for: "all",
  text: text(id),
  when,
  mend: text(`doe ${id}`),
  source,
});

/** A policy in which all that the fragments name is there. */
const small = () => ({
  format: 2,
  id: "klein",
  version: "1.0.0",
  title: text("Klein"),
  purchaser: { name: "Inkoper", contacts: [] },
  term: { from: "2025-01-01", until: "2025-12-31" },
  document: { title: "Beleid", publisher: "Inkoper" },
  clauses: [{ id: "c1", section: "1", heading: "Kop", clause: text("zin") }],
  actors: [{ id: "meetbureau", name: text("het meetbureau") }],
  answerGroups: [],
  groups: [{ id: "g", title: text("Alles"), facts: facts.map(({ id }) => id) }],
  careTypes: [
    {
      id: "zorg",
      name: text("Zorg"),
      contracts: [{ id: "basis", name: text("Basis"), source }],
      offers: ["vraag"],
      source,
    },
  ],
  conditions: [],
  factors: [rule("factor-scholing", { yes: "scholing" })],
  expectations: [],
  modules: [],
  offers: [
    { id: "vraag", kind: "on-request", name: text("Vraag"), text: text("Vraag het"), source },
  ],
  startRules: [],
  periods: [
    {
      id: "zomer",
      wording: text("zomer"),
      from: "2024-06-21",
      until: "2024-09-20",
      reading: text("de zomer"),
    },
  ],
  contradictions: [],
  steps: [
    {
      id: "opent",
      for: "all",
      actor: "purchaser",
      kind: "opens",
      text: text("opent"),
      when: { on: "2024-09-01" },
      source,
    },
  ],
  statements: [],
});

/** What is done with a fragment of each kind. */
const places = {
  vraag: (policy, fragment) => {
    policy.facts = [fragment];
    policy.groups[0].facts.push(fragment.id);
  },
  groep: (policy, fragment) => policy.answerGroups.push(fragment),
  toets: (policy, fragment) => policy.conditions.push(rule("toets", fragment)),
  voorwaarde: (policy, fragment) => policy.conditions.push(fragment),
  factor: (policy, fragment) => policy.factors.push(fragment),
  verwachting: (policy, fragment) => policy.expectations.push(fragment),
  tegenspraak: (policy, fragment) => policy.contradictions.push(fragment),
  module: (policy, fragment) => policy.modules.push(fragment),
  overeenkomst: (policy, fragment) => policy.careTypes[0].contracts.unshift(fragment),
  weg: (policy, fragment) => {
    policy.offers.unshift(fragment);
    policy.careTypes[0].offers.unshift(fragment.id);
  },
  stap: (policy, fragment) => policy.steps.push(fragment),
  periode: (policy, fragment) => policy.periods.push(fragment),
  begin: (policy, fragment) => policy.startRules.push(fragment),
  mededeling: (policy, fragment) => policy.statements.push(fragment),
};

const page = readFileSync(join(root, "rules/ZEGGEN.md"), "utf8");
/** Under its heading, the kind and the text of each fragment. */
const fragments = page.split(/^(?=##+ )/m).flatMap((section) => {
  const [heading = ""] = section.split("\n");
  return [...section.matchAll(/^```json (\S+)\n(.*?)^```$/gms)].map(([, kind, json]) => ({
    heading: heading.replace(/^#+ /, ""),
    kind,
    json,
  }));
});

function errorsOf(policy) {
  writeFileSync(
    join(folder, "vocabulary.json"),
    JSON.stringify({ format: 1, holidays, facts, answerGroups }),
  );
  writeFileSync(join(folder, "klein", "policy.json"), JSON.stringify(policy));
  const { stdout } = spawnSync(program, ["lint", "klein", "--json", "--rules", folder], {
    encoding: "utf8",
  });
  return JSON.parse(stdout).errors;
}

test("the small policy is sound by itself", () => {
  assert.deepEqual(errorsOf(small()), []);
});

test("a fragment that is wrong is found", () => {
  const policy = small();
  places.toets(policy, { yes: "registers" });
  assert.deepEqual(
    errorsOf(policy).map(({ code }) => code),
    ["unknown-fact"],
  );
});

for (const { heading, kind, json } of fragments) {
  test(`${heading} (${kind})`, () => {
    assert.ok(kind in places, kind);
    const policy = small();
    places[kind](policy, JSON.parse(json));
    assert.deepEqual(errorsOf(policy), []);
  });
}

test("each type of a question has a fragment", () => {
  const schema = JSON.parse(readFileSync(join(root, "rules/schema/facts.schema.json"), "utf8"));
  const asked = new Set(
    fragments.flatMap(({ kind, json }) => (kind === "vraag" ? JSON.parse(json).type : [])),
  );
  for (const type of schema.definitions.Fact.properties.type.enum)
    assert.ok(asked.has(type), `no fragment asks for a ${type}`);
});

test("each form of a test has a fragment", () => {
  const schema = JSON.parse(readFileSync(join(root, "rules/schema/policy.schema.json"), "utf8"));
  const forms = schema.definitions.Test.anyOf.map(({ $ref }) => $ref.split("/").at(-1));
  // Of what a policy without editions cannot say, there is none.
  const asked = forms.filter((form) => form !== "Since");
  const all = fragments.map(({ json }) => json).join("\n");
  for (const form of asked) {
    const [key] = schema.definitions[form].required.slice(-1);
    assert.ok(all.includes(`"${key}":`), `no fragment has "${key}" (${form})`);
  }
});

test("each field of what a policy is made of is in a fragment", () => {
  const { definitions } = JSON.parse(
    readFileSync(join(root, "rules/schema/policy.schema.json"), "utf8"),
  );
  const all = fragments.map(({ json }) => json).join("\n");
  for (const name of [
    ...["Contract", "Offer", "Requirement", "Criterion", "Evidence"],
    ...["StartRule", "StartWindow", "Step", "Statement"],
  ])
    for (const key of Object.keys(definitions[name].properties))
      assert.ok(all.includes(`"${key}":`), `no fragment has "${key}" (${name})`);
});
