// The calendar file of a physiotherapy and dietetics practice, read back by another library.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
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

/** A file, as made at one moment. */
const made = (steps, index, lang, practice) =>
  calendar(steps, index, lang, practice, new Date("2024-09-26T12:34:56Z"));

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
  return new Map(events.map((event) => [event.uid.split(/[.@]/)[1], event]));
}

const both = made(timelineOf(caresq, ["fysiotherapie", "dietetiek"]), caresq.index, "nl");
const events = eventsOf(both);

const days = [
  // step, first day, the day after the last, with a reminder
  // Named after the first step of the policy that says the same.
  ["invullen-logopedie", "2024-10-20", "2024-10-21", true],
  // Both care types sign by this day.
  ["tekenen-dieet-huid-ergo", "2024-11-07", "2024-11-08", true],
  ["publicatie", "2024-11-12", "2024-11-13", false],
  ["ingang", "2025-01-01", "2025-01-02", false],
  ["ingang-fysiotherapie", "2025-01-01", "2025-01-02", false],
  ["einde-tweejarig", "2026-12-31", "2027-01-01", true],
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
    // At nine in the morning, a week and a day before.
    assert.deepEqual(
      alarms.map((alarm) => alarm.getFirstPropertyValue("trigger").toSeconds() / 3600),
      reminds ? [9 - 7 * 24, 9 - 24] : [],
    );
    assert.equal(component.getFirstPropertyValue("dtstamp").toString(), "2024-09-26T12:34:56Z");
    assert.match(event.description, /Bron: Inkoopbeleid Paramedische Zorg 2025\. §/);
    assert.match(event.description, /zorginkoop@caresq\.nl/);
  });
}

test("what lies ahead is in the file, in the document's own vague days too; what is over is not", () => {
  const [early, late] = [before, "2024-11-08"].map((day) =>
    eventsOf(made(timelineOf(caresq, ["fysiotherapie"], day), caresq.index, "nl")),
  );
  const opens = early.get("vragenlijst-logopedie");
  assert.equal(opens.startDate.toString(), "2024-09-11");
  assert.equal(opens.endDate.toString(), "2024-09-21");
  assert.equal(opens.component.getFirstPropertyValue("status"), "TENTATIVE");
  assert.match(opens.summary, /\(indicatief\)/);
  for (const step of ["vragenlijst-logopedie", "invullen-logopedie", "tekenen-dieet-huid-ergo"])
    assert.ok(early.has(step) && !late.has(step), step);
});

test("what the document says of a missed deadline, and for whom it is, stands with it", () => {
  assert.match(events.get("invullen-logopedie").description, /Het document zegt niet wat/);
  assert.match(events.get("publicatie").description, /Fysiotherapie, Diëtetiek/);
  assert.match(events.get("publicatie").summary, /\(vanaf deze dag\)/);
});

test("a second import updates: the same UIDs with other care types, and the same bytes", () => {
  const alone = eventsOf(made(timelineOf(caresq, ["fysiotherapie"]), caresq.index, "nl"));
  for (const [step, { uid }] of alone) assert.equal(events.get(step).uid, uid);
  const again = made(timelineOf(caresq, ["fysiotherapie", "dietetiek"]), caresq.index, "nl");
  assert.equal(again, both);
});

test("one entry is a file of its own, in English too", () => {
  const steps = timelineOf(caresq, ["fysiotherapie"]).filter(
    ({ id }) => id === "tekenen-fysio-oefen",
  );
  const [event] = eventsOf(made(steps, caresq.index, "en")).values();
  assert.match(event.summary, /^Caresq: Sign the contract/);
});

test("commas, semicolons, backslashes, line breaks and long lines come back as they went in", () => {
  const odd = `Eén, twee; drie\\vier\nBEGIN:VEVENT ${"heel lang ".repeat(30)}einde`;
  const policy = JSON.parse(policyText);
  policy.steps.find(({ id }) => id === "ingang").text.nl = odd;
  const changed = load(JSON.stringify(policy));
  policy.steps.find(({ id }) => id === "einde-tweejarig").text.nl = `${odd} 2`;
  const oddEnd = load(JSON.stringify(policy));
  const file = made(timelineOf(changed, ["dietetiek"]), changed.index, "nl");
  const event = eventsOf(file).get("ingang");
  assert.ok(event.summary.includes(odd), event.summary);
  assert.ok(event.description.startsWith(odd), event.description);
  const [alarm] = eventsOf(made(timelineOf(oddEnd, ["dietetiek"]), oddEnd.index, "nl"))
    .get("einde-tweejarig")
    .component.getAllSubcomponents("valarm");
  assert.ok(alarm.getFirstPropertyValue("description").includes(odd));
});

test("an entry that care types share says for which it is", () => {
  const { description } = events.get("tekenen-dieet-huid-ergo");
  assert.match(description, /Fysiotherapie/);
  assert.match(description, /Diëtetiek/);
});

test("two practices in one calendar do not overwrite each other, and their codes are not in it", () => {
  const uidsOf = (practice) => {
    const file = made(timelineOf(caresq, ["fysiotherapie"]), caresq.index, "nl", practice);
    assert.ok(!file.includes("04012345"));
    return [...eventsOf(file).values()].map(({ uid }) => uid);
  };
  const [one, other, none] = ["04012345", "04012346", ""].map(uidsOf);
  assert.equal(new Set([...one, ...other, ...none]).size, 3 * one.length);
  assert.deepEqual(uidsOf("04012345"), one);
});

test("no line is longer than 75 octets", () => {
  const lengths = both.split("\r\n").map((line) => Buffer.byteLength(line));
  assert.ok(Math.max(...lengths) <= 75, String(Math.max(...lengths)));
  assert.ok(lengths.includes(75) || lengths.includes(74));
});

test("another reader, of another family, reads the same", () => {
  const read = Object.values(nodeIcal.sync.parseICS(both)).filter(({ type }) => type === "VEVENT");
  assert.equal(read.length, events.size);
  for (const { uid, summary, description, start, alarms } of read) {
    const event = events.get(uid.split(/[.@]/)[1]);
    assert.equal(summary, event.summary);
    assert.equal(description, event.description);
    assert.equal(start.dateOnly, true);
    const reminders = event.component.getAllSubcomponents("valarm");
    assert.equal((alarms ?? []).length, reminders.length);
  }
});
