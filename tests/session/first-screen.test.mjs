// The first screen, with the choice of care type: the way back to it, and on from there.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { give, visit } from "./visitor.mjs";

const placesTold = ({ told }) =>
  told.filter(({ type }) => type === "cw-place").map(({ detail }) => detail.place);

test("the first step is a place of its own, and the beginning is the choice again", async () => {
  const visitor = await visit();
  const { session, led } = visitor;
  const { journey } = session;
  session.beginWith("fysiotherapie");
  assert.deepEqual(placesTold(visitor), ["stap-1"]);
  give(visitor, "richtlijnen", true);
  journey.place = "";
  assert.equal(journey.isChoosing, true);
  assert.equal(led.at(-1), "zorgsoort");
  journey.place = "stap-1";
  assert.equal(journey.isChoosing, false);
  assert.equal(led.at(-1), "vragen");
  assert.equal(session.answers.practice.richtlijnen, true);
  assert.deepEqual(placesTold(visitor), ["stap-1"]);
});

test("the care type that was chosen goes on where it was left, another begins, shared answers stay", async () => {
  const visitor = await visit();
  const { session } = visitor;
  const { journey } = session;
  session.beginWith("fysiotherapie");
  give(visitor, "richtlijnen", true);
  journey.turnTo("stap-2");
  journey.place = "";
  session.beginWith("fysiotherapie");
  assert.equal(journey.place, "stap-2");
  journey.place = "";
  session.beginWith("logopedie");
  assert.equal(session.careType, "logopedie");
  assert.equal(journey.place, "stap-1");
  assert.equal(session.answers.practice.richtlijnen, true);
});

test("a care type without questions of its own is one place further too", async () => {
  const visitor = await visit({ policy: "vgz-paramedie-2021" });
  const { session } = visitor;
  session.beginWith("dietetiek");
  const [place] = placesTold(visitor);
  assert.ok(place === "stap-1" || place === "uitkomst");
  session.journey.place = "";
  assert.equal(session.journey.isChoosing, true);
});

test("whom a page gave a care type has no first screen to go back to", async () => {
  const visitor = await visit({ careType: "fysiotherapie" });
  const { journey } = visitor.session;
  journey.turnTo("stap-2");
  journey.place = "";
  assert.equal(journey.isChoosing, false);
  assert.equal(journey.step.id, "algemeen");
  visitor.session.chooseCareType(0, "logopedie");
  assert.deepEqual(placesTold(visitor), ["stap-2"]);
});

test("a care type that the page turns to meanwhile ends the choice", async () => {
  const { session } = await visit();
  session.beginWith("fysiotherapie");
  session.journey.place = "";
  session.careType = "logopedie";
  assert.equal(session.journey.isChoosing, false);
});

test("what was opened on the first screen can be left for it", async () => {
  const { session } = await visit();
  session.openFragment("#v=1&policy=caresq-paramedie-2025&care-type=logopedie", "link", "");
  session.journey.place = "";
  assert.equal(session.journey.isChoosing, true);
});

test("the questions are where they were left, also from a part that follows from them", async () => {
  const { session, led } = await visit({ careType: "fysiotherapie" });
  session.journey.turnTo("stap-3");
  session.goTo("planning");
  session.leadTo("vragen");
  assert.equal(session.journey.place, "stap-3");
  assert.equal(led.at(-1), "vragen");
  session.chooseCareType(0, "logopedie");
  session.goTo("planning");
  session.leadTo("vragen");
  assert.equal(session.journey.place, "stap-1");
});
