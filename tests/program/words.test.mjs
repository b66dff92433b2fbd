// What the program says of a practice on a day: outcome, next act, dates and answers in one voice.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const program = `${root}build/native/contractwijzer`;

const of = (policy, careType) => ({ policy, careType });
const jaar = of("kalender", "jaar");

/** The report on a practice, `told` being what it answered for the care type. */
function report({ policy, careType }, asOf, told = {}, practice = {}, ...more) {
  const answers = { format: 1, practice, careTypes: { [careType]: told } };
  const args = ["check", "--rules", `${root}tests/policies`, "--policy", policy, "--answers", "-"];
  const { status, stdout, stderr } = spawnSync(
    program,
    [...args, "--care-type", careType, "--as-of", asOf, ...more],
    { input: JSON.stringify(answers), encoding: "utf8" },
  );
  assert.equal(stderr, "");
  assert.equal(status, 0);
  return stdout;
}

/** The lines below a heading, without their indent. */
const below = (text, heading) => {
  const found = text.split("\n\n").find((part) => part.startsWith(`${heading}\n`));
  assert.ok(found, `${heading}\n${text}`);
  return found
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
};
const outcome = (text) => below(text, "Uitkomst");
const next = (text) => below(text, "Wat u nu doet");

const ok = { richtlijnen: true, "vorig-contract": true };
const signed = { "datum-ingevuld": "2024-10-15", "datum-getekend": "2024-11-01" };
const missed = { "datum-ingevuld": "not-applicable" };

const rows = [
  // day, what was told, the outcome's first line, and how the next act begins
  ["2024-10-01", {}, "Contract overeenkomst", /Stap invullen/],
  [
    "2024-09-01",
    {},
    "Contract overeenkomst",
    /Wacht hierop: Stap vragenlijst.*Daarna doet u dit: Stap invullen/,
  ],
  ["2024-10-21", {}, "Inhoudelijk: Contract overeenkomst", /Stap invullen/],
  ["2024-10-28", missed, "Inhoudelijk: Contract overeenkomst", /gemist.*Stap invullen/],
  ["2024-11-08", signed, "U heeft Contract overeenkomst", /^U hoeft nu niets te doen/],
  ["2026-02-01", signed, "Geen overeenkomst meer mogelijk", /\S/],
];
for (const [day, told, title, act] of rows) {
  test(`${day}: the outcome and the one next act, after ${JSON.stringify(told)}`, () => {
    const text = report(jaar, day, told, ok);
    assert.equal(outcome(text)[0], title);
    assert.match(next(text).join(" "), act);
  });
}
