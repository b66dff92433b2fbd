// Answers of which there are so many that some share a key of twenty bits survive a receipt's code.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { importTypeScript } from "../typescript.mjs";

const { fromCode, keyOf, toCode } = await importTypeScript("web/src/keep/receipt-code.ts");
const { PolicyIndex } = await importTypeScript("web/src/policy-index.ts");

/** Two ids with one key, among as many as it takes. */
function alike() {
  const seen = new Map();
  for (let i = 0; ; ++i) {
    const id = `gemeente-${i}`;
    const known = seen.get(keyOf(id));
    if (known) return [known, id];
    seen.set(keyOf(id), id);
  }
}

const text = { nl: "x", en: "x" };
const [first, second] = alike();
const options = [first, second, ..."abcdefghijkl"].map((id) => ({ id, label: text }));
const index = new PolicyIndex(
  {
    id: "klein",
    clauses: [],
    groups: [],
    careTypes: [{ id: "zorg", name: text, contracts: [], offers: [], source: [] }],
    offers: [],
  },
  { facts: [{ id: "plaats", scope: "practice", type: "choice", question: text, options }] },
);

for (const id of [first, second, "c"])
  test(`of many options ${id} is told from one with its key`, () => {
    const answers = { format: 1, practice: { plaats: id }, careTypes: { zorg: {} } };
    const said = { version: "1.0.0", hash: "0123456789abcdef", outcomes: [] };
    said.outcomes.push({ careType: "zorg", kind: "none", contract: "" });
    const practice = { policy: "klein", careTypes: ["zorg"], asOf: "2025-01-01", answers, said };
    assert.equal(fromCode(toCode(practice, index), index).answers.practice.plaats, id);
  });
