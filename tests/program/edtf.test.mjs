// Days that a document leaves vague, in EDTF: what the program writes is what the web writes, reads
// as EDTF, and says no more than the days beside it.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import edtf from "edtf";
import { importTypeScript } from "../typescript.mjs";

const root = new URL("../../", import.meta.url).pathname;
const invented = join(root, "tests/policies");
const { edtfOf } = await importTypeScript("web/src/edtf.ts");

const folder = mkdtempSync(join(tmpdir(), "contractwijzer-"));
after(() => rmSync(folder, { recursive: true }));
for (const name of ["vocabulary.json", "kalender"])
  cpSync(join(invented, name), join(folder, name), { recursive: true });
const policyFile = join(folder, "kalender/policy.json");

const readPolicy = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The steps of a practice that told nothing. */
function timeline(rules, policy, careType) {
  const where = ["--rules", rules, "--policy", policy, "--care-type", careType];
  const { stdout, stderr } = spawnSync(
    join(root, "build/native/contractwijzer"),
    ["timeline", ...where, "--as-of", "2024-10-01", "--answers", "-", "--json"],
    { input: '{"format":1}', encoding: "utf8" },
  );
  assert.equal(stderr, "");
  return JSON.parse(stdout);
}

for (const [from, until, written] of [
  ["2024-11-01", "2024-11-30", "2024-11"],
  ["2024-02-01", "2024-02-29", "2024-02"],
  ["2025-02-01", "2025-02-28", "2025-02"],
  ["2024-12-01", "2024-12-31", "2024-12"],
  ["2024-01-01", "2024-12-31", "2024"],
  ["2024-11-01", "2024-11-29", "[2024-11-01..2024-11-29]"],
  ["2024-02-01", "2024-02-28", "[2024-02-01..2024-02-28]"],
  ["2024-11-02", "2024-11-30", "[2024-11-02..2024-11-30]"],
  ["2024-10-01", "2024-11-30", "[2024-10-01..2024-11-30]"],
  ["2023-11-01", "2024-11-30", "[2023-11-01..2024-11-30]"],
  ["2024-01-01", "2025-12-31", "[2024-01-01..2025-12-31]"],
  ["2024-01-02", "2024-12-31", "[2024-01-02..2024-12-31]"],
  ["2024-11-05", "2024-11-05", undefined],
])
  test(`from ${from} until ${until}: ${written ?? "an exact day"}`, () => {
    const policy = readPolicy(join(invented, "kalender/policy.json"));
    const period = policy.periods.find(({ id }) => id === "november");
    Object.assign(period, { from, until });
    writeFileSync(policyFile, JSON.stringify(policy));
    const step = timeline(folder, "kalender", "jaar").find((one) => one.period === "november");
    assert.equal(step.edtf, written);
    if (written === undefined) assert.equal(step.on, from);
    else assert.equal(edtfOf(from, until), written);
  });

/** The first and the last day that an EDTF text leaves possible; no last where it is open. */
function daysOf(text) {
  const value = edtf(text);
  const day = (time) => new Date(time).toISOString().slice(0, 10);
  if (value.type !== "Set") return [day(value.min), day(value.max)];
  const [first, last] = value.values.flat();
  return [first.toEDTF(), value.later ? undefined : last.toEDTF()];
}

for (const rules of [join(root, "rules"), invented])
  for (const id of readdirSync(rules).filter((name) =>
    existsSync(join(rules, name, "policy.json")),
  ))
    test(`${id}: each day that is not exact has an EDTF text of the same days`, () => {
      for (const careType of readPolicy(join(rules, id, "policy.json")).careTypes)
        for (const { id: step, on, from, until, edtf: text } of timeline(rules, id, careType.id)) {
          if (from === undefined) assert.equal(text, undefined, step);
          else {
            assert.equal(on, undefined, step);
            assert.deepEqual(daysOf(text), [from, until], step);
            assert.equal(edtfOf(from, until), text);
          }
        }
    });
