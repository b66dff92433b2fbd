// What the checker knows and does, without a page.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { give, visit } from "./visitor.mjs";

const headOf = ({ session }) => session.shown.verdicts[0].outcome;

test("a choice and an answer come to a verdict, and are told of in their order", async () => {
  const visitor = await visit();
  const { session, told } = visitor;
  session.chooseCareType(0, "fysiotherapie");
  session.refresh();
  give(visitor, "richtlijnen", false);
  assert.deepEqual(
    told.map(({ type }) => type),
    ["cw-ready", "cw-verdict", "cw-answer", "cw-verdict"],
  );
  assert.deepEqual(told[2].detail, {
    fact: "richtlijnen",
    scope: "practice",
    careType: "",
    value: false,
  });
  assert.equal(headOf(visitor).kind, "none");
});

test("nothing is asked of the core where nothing changed", async () => {
  const { session, told } = await visit({ careType: "fysiotherapie" });
  const before = told.length;
  session.refresh();
  assert.equal(told.length, before);
});

test("it starts once, however often it is put somewhere; and tells again what is so to who asks", async () => {
  const { session, told } = await visit({ careType: "fysiotherapie" });
  const types = () => told.map(({ type }) => type);
  await Promise.all([session.start(), session.start()]);
  assert.deepEqual(types(), ["cw-ready", "cw-verdict"]);
  session.tellAgain();
  assert.deepEqual(types(), ["cw-ready", "cw-verdict", "cw-ready", "cw-verdict"]);
});

test("an unknown care type is told of, and another can be chosen", async () => {
  const { session, told } = await visit({ careType: "tovenarij" });
  assert.ok(told.some(({ type }) => type === "cw-error"));
  assert.equal(session.inquiry.errors[0].code, "unknown-care-type");
  session.chooseCareType(0, "gli");
  session.refresh();
  assert.deepEqual(session.inquiry.errors, []);
  assert.equal(session.inquiry.checked.verdicts.length, 1);
});

test("what is tried out stands beside the answers, until it is kept, and can be taken back", async () => {
  const visitor = await visit({ careType: "fysiotherapie" });
  const { session } = visitor;
  give(visitor, "richtlijnen", false);
  const { trials } = session.later;
  trials.start();
  give(visitor, "richtlijnen", true);
  assert.equal(session.answers.practice.richtlijnen, false);
  assert.equal(headOf(visitor), null);
  assert.equal(session.inquiry.checked.verdicts[0].outcome.kind, "none");
  trials.keep();
  assert.equal(session.answers.practice.richtlijnen, true);
  trials.undoKept();
  assert.equal(session.answers.practice.richtlijnen, false);
  assert.equal(headOf(visitor).kind, "none");
});

test("another policy is compared with, and what is tried out goes along", async () => {
  const visitor = await visit({ careType: "fysiotherapie" });
  const { comparer, trials } = visitor.session.later;
  comparer.offer();
  comparer.choose(comparer.offered[0].id, true);
  const own = () => comparer.compared.comparison.sides[0].verdicts[0].outcome;
  assert.equal(comparer.compared.comparison.sides.length, 2);
  assert.equal(own(), null);
  trials.start();
  give(visitor, "richtlijnen", false);
  assert.equal(own().kind, "none");
});

test("a practice goes from one page to another by its fragment", async () => {
  const one = await visit({ careType: "logopedie" });
  give(one, "richtlijnen", false);
  const other = await visit({ policy: "vgz-paramedie-2021", careType: "dietetiek" });
  assert.equal(other.session.openFragment(`#${one.session.fragment}`, "link", ""), true);
  assert.equal(other.session.policy, "caresq-paramedie-2025");
  other.session.load();
  assert.equal(other.session.careType, "logopedie");
  assert.deepEqual(other.session.answers, one.session.answers);
  other.session.startAnew();
  assert.equal(other.session.careType, "dietetiek");
  assert.deepEqual(other.led, ["zorgsoort"]);
});

test("a policy that is not here is told of, and stays so while nothing else is chosen", async () => {
  const { session } = await visit({ policy: "onbekend-2030", careType: "gli" });
  session.refresh();
  assert.equal(session.inquiry.errors[0].code, "unknown-policy");
});

test("several answers in one act are one check, and one step of a trial", async () => {
  const visitor = await visit({ careType: "logopedie" });
  const { session, told } = visitor;
  const yes = (fact) => ({
    asked: { fact, scope: "practice" },
    careType: "",
    answer: { value: true },
  });
  const both = [yes("richtlijnen"), yes("digitaal-declareren")];
  told.length = 0;
  session.giveAll(both);
  assert.deepEqual(
    told.map(({ type }) => type),
    ["cw-answer", "cw-answer", "cw-verdict"],
  );
  const { trials } = session.later;
  trials.start();
  session.giveAll([yes("zn-digitalisering"), yes("bereikbaar-werkdagen-9-17")]);
  assert.equal(Object.keys(session.answers.practice).length, 2);
  trials.undo();
  assert.equal(session.trial.canUndo, false);
});
