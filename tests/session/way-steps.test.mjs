// Steps of a way in words: deeds, what one deed changes, and what is missed where it cannot be.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { importTypeScript } from "../typescript.mjs";
import { give, visitD } from "./visitor.mjs";

const { makeView, missedDeeds, ruledOutDeed, stepInShort, stepsOf } =
  await importTypeScript("tests/session/steps.ts");
const skf = "praktijkregistratie-skf";
const keurmerk =
  "Meld uw praktijk bij SKF aan voor het label Keurmerk, dat ook telt als registratie bij het KNGF";

function viewOf({ session }, lang = "nl") {
  const { shown, later, policies } = session;
  return makeView({
    ...{ lang, t: {}, index: policies.loaded.index, careTypes: ["fysiotherapie"] },
    ...{ careType: "fysiotherapie", rulesPage: "", tryOut: undefined },
    ruledOut: { facts: later.ruledOut.of("fysiotherapie"), freeWays: shown.freeWays[0] },
  });
}

const waysTo = ({ session }, wanted) =>
  session.shown.ways[0].contracts.find(({ id }) => id === wanted);

function stepsTo(visitor, wanted, lang = "nl") {
  const view = viewOf(visitor, lang);
  const [verdict] = visitor.session.shown.verdicts;
  return waysTo(visitor, wanted).ways.map((way) =>
    stepsOf(view, verdict, way).map((step) => stepInShort(view, step)),
  );
}

test("a step is a deed, with the numbers that it takes", async () => {
  const visitor = await visitD();
  const [nearest, other] = stepsTo(visitor, "B");
  assert.deepEqual(nearest, [keurmerk]);
  assert.match(other[0], /^Zorg voor genoeg specialisten.*, nu 1, nodig: minstens 3$/);
  assert.match(stepsTo(visitor, "B", "en")[0][0], /^Apply with SKF/);
});

test("what meets one rule is one deed, whatever it changes", async () => {
  const visitor = await visitD();
  for (const fact of ["prem-structureel", "prem-aangewezen-meetbureau"])
    give(visitor, fact, false, "fysiotherapie");
  const way = waysTo(visitor, "D").ways.find(({ changes }) => changes.length === 2);
  const [verdict] = visitor.session.shown.verdicts;
  const steps = stepsOf(viewOf(visitor), verdict, way);
  assert.equal(steps.length, 1);
  assert.equal(steps[0].changes.length, 2);
});

test("where no rule says what to do, the question says what is to be otherwise", async () => {
  const change = { fact: "aantal-fysiotherapeuten", from: 1, to: 2, atLeast: 2, atMost: 4 };
  const text = stepInShort(viewOf(await visitD()), { rule: undefined, changes: [change] });
  assert.match(text, /^Hoeveel fysiotherapeuten [^?]*, nu 1, nodig: 2 tot en met 4$/);
});

test("what cannot be is said as the deed that it was, also where it is no step any more", async () => {
  const visitor = await visitD();
  visitor.session.later.ruledOut.add("fysiotherapie", skf);
  const [verdict] = visitor.session.shown.verdicts;
  const missed = (wanted) => missedDeeds(viewOf(visitor), verdict, waysTo(visitor, wanted));
  assert.deepEqual(missed("A"), [`${keurmerk}.`]);
  assert.deepEqual(missed("B"), [], "there is a way around it");
  assert.equal(ruledOutDeed(viewOf(visitor), verdict, skf), `${keurmerk}.`);
  give(visitor, skf, true, "fysiotherapie");
  const [now] = visitor.session.shown.verdicts;
  assert.match(ruledOutDeed(viewOf(visitor), now, skf), /^Is uw praktijk bij SKF/);
});
