// The way through the check: its steps, its parts, and what is out of the way.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { contractA } from "../practice.mjs";
import { give, visit } from "./visitor.mjs";

const physiotherapy = (more = {}) => visit({ careType: "fysiotherapie", ...more });
const titles = ({ session }) => session.journey.steps.map(({ id }) => id);
const placesTold = ({ told }) =>
  told.filter(({ type }) => type === "cw-place").map(({ detail }) => detail.place);
const ask = ({ session }, fact) =>
  session.journey.steps.flatMap(({ asks }) => asks).find(({ asked }) => asked.fact === fact);

test("questions stand in the policy's groups, and those that change no contract come after", async () => {
  const visitor = await physiotherapy();
  assert.deepEqual(titles(visitor), [
    "algemeen",
    "differentiatie",
    "procedure",
    "start",
    "selective",
    "expectation",
  ]);
  assert.deepEqual(
    visitor.session.journey.steps.map(({ extra }) => extra),
    [undefined, undefined, undefined, "start", "selective", "expectation"],
  );
});

test("what two care types ask of the practice is asked once, and of each what is its own", async () => {
  const { session } = await visit({ careType: "fysiotherapie logopedie" });
  const asks = session.journey.steps.flatMap((step) => step.asks);
  const of = (fact) =>
    asks.filter(({ asked }) => asked.fact === fact).map((each) => each.careTypes);
  assert.deepEqual(of("richtlijnen"), [["fysiotherapie", "logopedie"]]);
  assert.deepEqual(of("prem-structureel"), [["fysiotherapie"], ["logopedie"]]);
});

test("a care type that is chosen leads to the first question", async () => {
  const visitor = await visit();
  const { session, led } = visitor;
  session.beginWith("fysiotherapie");
  assert.deepEqual(led, ["vragen"]);
  assert.equal(session.journey.step.id, "algemeen");
  assert.equal(session.journey.previous, undefined);
});

test("turns go to the next step and back, and each is told of once", async () => {
  const visitor = await physiotherapy();
  const { journey } = visitor.session;
  journey.turnTo(journey.placeOf(journey.next));
  assert.equal(journey.step.id, "differentiatie");
  assert.equal(journey.previous.id, "algemeen");
  journey.turnTo("stap-2");
  journey.turnTo("planning");
  assert.equal(journey.step, undefined);
  assert.equal(journey.chapter, "planning");
  assert.deepEqual(placesTold(visitor), ["stap-2", "planning"]);
});

test("a place that an address names is gone to without being told of, and one that is none nowhere", async () => {
  const visitor = await physiotherapy();
  const { journey } = visitor.session;
  journey.place = "bewijs";
  assert.equal(journey.chapter, "bewijs");
  journey.place = "stap-99";
  assert.equal(journey.step.id, "expectation");
  assert.deepEqual(placesTold(visitor), []);
});

test("a step in which nothing matters any more is passed over, and its questions are out of the way", async () => {
  const visitor = await physiotherapy();
  const { journey } = visitor.session;
  give(visitor, "vecozo-certificaten", false);
  assert.equal(journey.isSettled(ask(visitor, "eerder-contract")), true);
  // It was seen while it mattered: it does not leave under the visitor's hands.
  journey.turnTo("stap-3");
  give(visitor, "vecozo-certificaten", null);
  assert.equal(journey.isAside(ask(visitor, "eerder-contract")), false);
  give(visitor, "vecozo-certificaten", false);
  journey.turnTo("stap-1");
  journey.turnTo("stap-3");
  assert.equal(journey.isAside(ask(visitor, "eerder-contract")), true);
});

test("an answer that was given is never out of the way", async () => {
  const visitor = await physiotherapy();
  give(visitor, "eerder-contract", true);
  give(visitor, "vecozo-certificaten", false);
  visitor.session.journey.turnTo("stap-3");
  assert.equal(visitor.session.journey.isAside(ask(visitor, "eerder-contract")), false);
});

test("yes to all is offered for conditions alone, and where it leaves none unmet", async () => {
  const visitor = await physiotherapy();
  const { journey } = visitor.session;
  const [conditions, factors, procedure] = journey.steps;
  assert.equal(journey.yesToAll(conditions.asks).length, conditions.asks.length);
  assert.deepEqual(journey.yesToAll(factors.asks), []);
  // One of these says no to an offer.
  assert.deepEqual(journey.yesToAll(procedure.asks), []);
  visitor.session.giveAll(journey.yesToAll(conditions.asks));
  assert.deepEqual(journey.yesToAll(conditions.asks), []);
  const [{ conditions: states }] = visitor.session.shown.verdicts;
  assert.ok(states.every(({ state }) => state === "met"));
});

test("sixteen acts decide on a physiotherapy practice that meets every condition", async () => {
  const visitor = await visit();
  const { session } = visitor;
  let acts = 1;
  session.beginWith("fysiotherapie");
  session.refresh();
  const values = { Ja: true, Nee: false };
  const decided = () => session.shown.verdicts[0].outcome;
  while (session.journey.step && !decided()) {
    const { step } = session.journey;
    const all = session.journey.yesToAll(step.asks);
    if (all.length) {
      session.giveAll(all);
      acts++;
    }
    for (const each of step.asks) {
      const { fact, scope } = each.asked;
      const answer = contractA[fact];
      if (answer === undefined || session.sheet.get(each.asked, "fysiotherapie")) continue;
      if (session.journey.isSettled(each) || decided()) continue;
      const value = values[answer] ?? (fact.startsWith("agb") ? answer.typed : +answer.typed);
      give(visitor, fact, value, scope === "care-type" ? "fysiotherapie" : "");
      acts++;
    }
    const { next } = session.journey;
    if (decided() || !next) break;
    session.journey.turnTo(session.journey.placeOf(next));
    acts++;
  }
  assert.equal(decided()?.contract, "A");
  assert.ok(acts <= 16, `${acts} acts`);
});

test("a link to a question leads to its step", async () => {
  const visitor = await physiotherapy();
  const { journey } = visitor.session;
  journey.turnTo("uitkomst");
  journey.turnToFact("eerder-contract", "fysiotherapie");
  assert.equal(journey.step.id, "procedure");
});

test("a kept practice goes on with what is left to answer, or else with its outcome", async () => {
  const whole = "&p.richtlijnen=false";
  const { session } = await visit();
  const open = (more) =>
    session.openFragment(
      `#v=1&policy=caresq-paramedie-2025&care-type=logopedie${more}`,
      "link",
      "",
    );
  open("&p.richtlijnen=true");
  assert.equal(session.journey.step.id, "algemeen");
  open(whole);
  session.journey.turnTo("planning");
  session.startAnew();
  assert.equal(session.journey.place, "");
});

test("a care type without questions begins with its outcome", async () => {
  const { session, led } = await visit({ policy: "vgz-paramedie-2021" });
  session.beginWith("dietetiek");
  assert.deepEqual(led, ["uitkomst"]);
  assert.deepEqual(
    session.journey.steps.filter(({ extra }) => !extra),
    [],
  );
  assert.equal(session.journey.step?.extra ?? session.journey.chapter, "uitkomst");
});

test("on one page nothing is turned to", async () => {
  const visitor = await physiotherapy();
  const { journey } = visitor.session;
  journey.setWhole(true);
  journey.turnToFact("eerder-contract", "fysiotherapie");
  visitor.session.leadTo("uitkomst");
  assert.deepEqual(placesTold(visitor), []);
  assert.equal(visitor.led.at(-1), "uitkomst");
});

test("what can be said before a choice: the year of each care type, and how much is asked", async () => {
  const { session } = await visit();
  const { outlook } = session;
  assert.equal(outlook.verdicts.length, 11);
  assert.equal(outlook.questions[0], 20);
  assert.ok(outlook.facts.includes("agb-onderneming"));
  assert.ok(outlook.verdicts.every(({ year }) => ["before", "during"].includes(year)));
});

test("a link is taken where a code is asked for", async () => {
  const one = await visit({ careType: "logopedie" });
  give(one, "richtlijnen", false);
  const { session } = await visit();
  session.later.keeper.openText(`Kijk hier: https://example.org/check/#${one.session.fragment}.`);
  assert.equal(session.careType, "logopedie");
  assert.equal(session.answers.practice.richtlijnen, false);
  session.later.keeper.openText("https://example.org/#top");
  assert.equal(session.later.keeper.fault, true);
});
