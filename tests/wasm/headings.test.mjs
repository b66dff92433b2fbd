// Headings and words of the element on days before, within and after a contract's time, whatever the
// practice told: none says more than the headline does.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { importTypeScript } from "../typescript.mjs";
import { policies } from "./cases.mjs";
import { loadCore, startEngine } from "./core.mjs";

const { nl } = await importTypeScript("web/src/texts/nl.ts");
const { restNl } = await importTypeScript("web/src/texts/rest-nl.ts");
const { makeView } = await importTypeScript("web/src/element/view.ts");
const { headline, possibleContracts } = await importTypeScript("web/src/element/headline.ts");
const { contractHeading, evidenceHeading } = await importTypeScript("web/src/element/headings.ts");
const { offerWords } = await importTypeScript("web/src/element/offer-words.ts");
const { rungWord } = await importTypeScript("web/src/element/rung-word.ts");

const { core } = await loadCore();
const engine = await startEngine(core);

const noLonger = "Geen overeenkomst meer mogelijk";
/** Kinds of offer under which nobody gets a contract here. */
const withoutContract = ["not-offered", "not-yet-offered", "criteria-elsewhere"];

/** Each case as it was written, before the policy's first day, past the last day to sign, and after the end. */
function* told() {
  for (const { policy, vocabulary, cases } of policies) {
    const { key, index } = engine.loadPolicy(policy, vocabulary).value;
    const signBy = [...index.steps.values()].flatMap(({ step }) =>
      step.kind === "deadline" && step.when?.on ? step.when.on : [],
    );
    const days = ["2019-06-01", "2035-01-01", ...signBy.map((day) => day.replace(/..$/, "28"))];
    for (const { name, careType, asOf, answers } of cases)
      for (const day of new Set([asOf, ...days])) {
        const checked = engine.check(key, careType, answers, day);
        if (!checked.ok) continue; // a day that was told is after the one that is looked on
        const view = makeView({ lang: "nl", t: nl, index, careTypes: [careType], careType });
        yield { name: `${name}, ${day}`, view, verdict: checked.value };
      }
  }
}

const all = [...told()];
const over = all.filter(({ verdict }) => verdict.standing.state === "over");

test("what is looked at has each kind of headline", () => {
  const titles = new Set(all.map(({ view, verdict }) => headline(view, verdict).title));
  // Where there is a contract, the heading has its name in it.
  const { contract, eligible, ...others } = nl.outcome;
  for (const title of [noLonger, nl.headline.gap, ...Object.values(others)])
    assert.ok(titles.has(title), title);
  assert.ok(!titles.has(contract) && !titles.has(eligible));
  assert.ok([...titles].some((title) => title.startsWith(nl.headline.eligible(""))));
  assert.ok([...titles].some((title) => title.startsWith("U heeft ")));
  assert.ok([...titles].some((title) => title.startsWith("Inhoudelijk: ")));
});

test("why this contract is said only where the headline names one", () => {
  const { contract: t } = restNl.details;
  let named = 0;
  for (const { name, view, verdict } of all) {
    const heading = contractHeading(view, verdict, verdict.contracts);
    const { title } = headline(view, verdict);
    const contracts = [...(view.index.contracts.get(view.careType)?.values() ?? [])];
    const isNamed = contracts.some(({ contract }) => title.includes(contract.name.nl));
    assert.equal(heading === t.why, isNamed, `${name}: ${title} / ${heading}`);
    named += isNamed ? 1 : 0;
  }
  assert.ok(named > 100 && named < all.length);
});

test("after the end nothing is asked for, and no contract is still to be had", () => {
  assert.ok(over.length > 100);
  for (const { name, view, verdict } of over) {
    assert.equal(headline(view, verdict).title, noLonger, name);
    assert.match(contractHeading(view, verdict, verdict.contracts), / vroeg(en)?$/, name);
    assert.equal(evidenceHeading(view, verdict), "Bewijs dat nodig was", name);
    for (const rung of verdict.contracts)
      assert.doesNotMatch(rungWord(view, verdict, rung, undefined), /nog|krijgt/i, name);
  }
});

test("contracts are called possible beside no headline that says what became of it", () => {
  let named = 0;
  for (const { name, view, verdict } of all) {
    if (!possibleContracts(view, verdict)) continue;
    named += 1;
    const { title } = headline(view, verdict);
    assert.equal(title, nl.outcome.open, `${name}: ${title}`);
  }
  assert.ok(named > 100 && named < all.length);
});

test("what is said instead of an offer is called no way to a contract", () => {
  let seen = 0;
  for (const { name, view, verdict } of all)
    for (const offer of verdict.offers) {
      const { kind } = view.index.offers.get(offer.id).offer;
      if (!withoutContract.includes(kind)) continue;
      seen += 1;
      assert.doesNotMatch(offerWords(view, offer), /weg naar een overeenkomst/, name);
    }
  assert.ok(seen > 100);
});
