// The calendar file of a physiotherapy and dietetics practice, read back by another library.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import ICAL from "ical.js";
import { importTypeScript } from "../typescript.mjs";
import { loadCore, startEngine } from "../wasm/core.mjs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const { calendar } = await importTypeScript("web/src/calendar.ts");

const { core } = await loadCore();
const engine = await startEngine(core);
const policyText = read("rules/caresq-paramedie-2025/policy.json");
const vocabulary = read("rules/vocabulary.json");
const load = (text) => valueOf(engine.loadPolicy(text, vocabulary));
const caresq = load(policyText);
const asOf = "2024-09-25";
const before = "2024-08-20";

function valueOf(result) {
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

const timelineOf = ({ key }, careTypes, day = asOf) =>
  valueOf(engine.checkAll(key, careTypes, { format: 1 }, day)).timeline;

/** The events of a file, by the step that they stand for. */
function eventsOf(file) {
  const events = new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));
  return new Map(events.map((event) => [/\.([^.]+)@/.exec(event.uid)[1], event]));
}

const both = calendar(timelineOf(caresq, ["fysiotherapie", "dietetiek"]), caresq.index, "nl", asOf);
const events = eventsOf(both);

const days = [
  // step, first day, the day after the last, with a reminder
  ["invullen-fysio-oefen", "2024-10-20", "2024-10-21", true],
  ["tekenen-dieet-huid-ergo", "2024-11-07", "2024-11-08", true],
  ["tekenen-fysio-oefen", "2024-11-07", "2024-11-08", true],
  ["publicatie", "2024-11-12", "2024-11-13", false],
  ["ingang", "2025-01-01", "2025-01-02", false],
  ["ingang-fysiotherapie", "2025-01-01", "2025-01-02", false],
  ["einde-tweejarig", "2026-12-31", "2027-01-01", false],
];

test("each step that can still come and has a day stands in the file once, and no other", () => {
  const vague = "besluit-looptijd-fysiotherapie"; // later in 2024
  assert.deepEqual([...events.keys()].sort(), [...days.map(([step]) => step), vague].sort());
});

for (const [step, from, until, reminds] of days) {
  test(`${step}: the right days${reminds ? ", with a reminder" : ""}`, () => {
    const event = events.get(step);
    assert.ok(event.startDate.isDate && event.endDate.isDate, "whole days");
    assert.equal(event.startDate.toString(), from);
    assert.equal(event.endDate.toString(), until);
    const { component } = event;
    assert.equal(component.getFirstPropertyValue("status"), "CONFIRMED");
    assert.equal(component.getFirstPropertyValue("transp"), "TRANSPARENT");
    assert.ok(!event.summary.includes("(indicatief)"));
    const alarms = component.getAllSubcomponents("valarm");
    assert.equal(alarms.length, reminds ? 1 : 0);
    for (const alarm of alarms)
      assert.equal(alarm.getFirstPropertyValue("trigger").toSeconds(), -7 * 24 * 3600);
    assert.match(event.description, /Bron: Inkoopbeleid Paramedische Zorg 2025\. §/);
    assert.match(event.description, /zorginkoop@caresq\.nl/);
  });
}

test("what lies ahead is in the file, in the document's own vague days too; what is over is not", () => {
  const [early, late] = [before, "2024-11-08"].map((day) =>
    eventsOf(calendar(timelineOf(caresq, ["fysiotherapie"], day), caresq.index, "nl", day)),
  );
  const opens = early.get("vragenlijst-fysio-oefen");
  assert.equal(opens.startDate.toString(), "2024-09-11");
  assert.equal(opens.endDate.toString(), "2024-09-21");
  assert.equal(opens.component.getFirstPropertyValue("status"), "TENTATIVE");
  assert.match(opens.summary, /\(indicatief\)/);
  for (const step of ["vragenlijst-fysio-oefen", "invullen-fysio-oefen", "tekenen-fysio-oefen"])
    assert.ok(!late.has(step), step);
});

test("what the document says of a missed deadline, and for whom it is, stands with it", () => {
  assert.match(events.get("invullen-fysio-oefen").description, /Het document zegt niet wat/);
  assert.match(events.get("publicatie").description, /Fysiotherapie, Diëtetiek/);
  assert.match(events.get("publicatie").summary, /\(vanaf deze dag\)/);
});

test("a second import updates: the same UIDs with other care types, and the same bytes", () => {
  const alone = eventsOf(calendar(timelineOf(caresq, ["fysiotherapie"]), caresq.index, "nl", asOf));
  for (const [step, { uid }] of alone) assert.equal(events.get(step).uid, uid);
  const again = calendar(
    timelineOf(caresq, ["fysiotherapie", "dietetiek"]),
    caresq.index,
    "nl",
    asOf,
  );
  assert.equal(again, both);
});

test("one entry is a file of its own, in English too", () => {
  const steps = timelineOf(caresq, ["fysiotherapie"]).filter(
    ({ id }) => id === "tekenen-fysio-oefen",
  );
  const [event] = eventsOf(calendar(steps, caresq.index, "en", asOf)).values();
  assert.match(event.summary, /^Caresq: Sign the contract/);
});

test("commas, semicolons, backslashes, line breaks and long lines come back as they went in", () => {
  const odd = `Eén, twee; drie\\vier\nBEGIN:VEVENT ${"heel lang ".repeat(30)}einde`;
  const policy = JSON.parse(policyText);
  policy.steps.find(({ id }) => id === "ingang").text.nl = odd;
  const changed = load(JSON.stringify(policy));
  const file = calendar(timelineOf(changed, ["dietetiek"]), changed.index, "nl", asOf);
  const event = eventsOf(file).get("ingang");
  assert.ok(event.summary.includes(odd), event.summary);
  assert.ok(event.description.startsWith(odd), event.description);
});
