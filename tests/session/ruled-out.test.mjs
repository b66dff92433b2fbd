// What a practice says is out of the question: the ways go on without it, for it alone.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { browser, give, visit, visitD } from "./visitor.mjs";

const skf = "praktijkregistratie-skf";
const share = "aantal-verbijzonderd";

const waysIn = (ways, wanted) =>
  ways.contracts
    .find(({ id }) => id === wanted)
    .ways.map(({ changes }) => changes.map(({ fact }) => fact).join("+"));
const waysTo = ({ session }, wanted, place = 0) => waysIn(session.shown.ways[place], wanted);

test("the ways go on without it, and it can be put back", async () => {
  const visitor = await visitD();
  const { session, led, told } = visitor;
  const { ruledOut } = session.later;
  assert.deepEqual(waysTo(visitor, "B"), [skf, `${share}+praktijkregistratie-kngf`]);
  const before = told.length;
  ruledOut.add("fysiotherapie", skf);
  assert.deepEqual(waysTo(visitor, "B"), [`${share}+praktijkregistratie-kngf`]);
  assert.deepEqual(waysTo(visitor, "A"), []);
  assert.deepEqual(waysIn(session.shown.freeWays[0], "A"), [`${share}+${skf}`]);
  assert.deepEqual(led, ["kan-niet-fysiotherapie"]);
  ruledOut.putBack("fysiotherapie", skf);
  assert.deepEqual(waysTo(visitor, "B"), [skf, `${share}+praktijkregistratie-kngf`]);
  assert.deepEqual(led.slice(1), ["contracten-fysiotherapie"]);
  assert.equal(told.length, before, "no answer changed, and no verdict");
});

test("it holds after another answer, and in a trial", async () => {
  const visitor = await visitD();
  const { later } = visitor.session;
  later.ruledOut.add("fysiotherapie", skf);
  give(visitor, "praktijkregistratie-kngf", true, "fysiotherapie");
  assert.deepEqual(waysTo(visitor, "B"), [share]);
  later.trials.start();
  give(visitor, share, 3, "fysiotherapie");
  assert.deepEqual(waysTo(visitor, "A"), []);
  later.ruledOut.putBack("fysiotherapie", skf);
  assert.deepEqual(waysTo(visitor, "A"), [skf]);
  later.trials.stop();
  assert.deepEqual(waysTo(visitor, "B"), [skf, share]);
});

test("what is asked of the practice is ruled out for all its care types, the rest for one", async () => {
  const { session } = await visitD("fysiotherapie oefentherapie");
  const { ruledOut } = session.later;
  ruledOut.add("oefentherapie", "richtlijnen");
  ruledOut.add("oefentherapie", "prem-structureel");
  assert.deepEqual(ruledOut.of("fysiotherapie"), ["richtlijnen"]);
  assert.deepEqual(ruledOut.of("oefentherapie"), ["richtlijnen", "prem-structureel"]);
  ruledOut.putBack("fysiotherapie", "richtlijnen");
  assert.deepEqual(ruledOut.of("oefentherapie"), ["prem-structureel"]);
});

test("another policy is not asked about what it does not know", async () => {
  const { session } = await visitD("oefentherapie");
  const { ruledOut } = session.later;
  ruledOut.add("oefentherapie", "zorgverlener-verbonden");
  assert.equal(ruledOut.of("oefentherapie").length, 1);
  session.turnTo("vgz-paramedie-2021");
  session.load();
  assert.equal(session.policies.loaded.index.facts.has("zorgverlener-verbonden"), false);
  assert.equal(ruledOut.kept, undefined);
  assert.equal(session.shown.ways.length, 1);
});

test("who begins anew has ruled nothing out", async () => {
  const { session } = await visitD();
  const { ruledOut } = session.later;
  ruledOut.add("fysiotherapie", share);
  assert.deepEqual(ruledOut.kept, { fysiotherapie: [share] });
  session.startAnew();
  assert.equal(ruledOut.kept, undefined);
});

test("it is there again when the tab is loaded again, and nowhere else", async () => {
  const at = browser();
  const visitor = await visitD("fysiotherapie", at);
  const { session } = visitor;
  session.later.ruledOut.add("fysiotherapie", skf);
  const again = await visit({ at });
  assert.deepEqual(again.session.later.ruledOut.kept, { fysiotherapie: [skf] });
  assert.deepEqual(waysTo(again, "B"), [`${share}+praktijkregistratie-kngf`]);
  give(again, "praktijkregistratie-kngf", true, "fysiotherapie");
  again.session.later.ruledOut.add("fysiotherapie", share);
  const once = await visit({ at });
  assert.deepEqual(once.session.later.ruledOut.kept, { fysiotherapie: [skf, share] });
  once.session.later.ruledOut.putBack("fysiotherapie", skf);
  assert.deepEqual((await visit({ at })).session.later.ruledOut.kept, { fysiotherapie: [share] });

  const other = await visit();
  other.session.openFragment(once.session.fragment, "link", "");
  assert.equal(other.session.later.ruledOut.kept, undefined);
  assert.equal(session.later.keeper.file().text.includes("kept"), false);
});

test("what this browser remembers comes back in its tab with what was ruled out there", async () => {
  const at = browser();
  const { session } = await visitD("fysiotherapie", at);
  session.later.keeper.setRemembering(true);
  session.later.ruledOut.add("fysiotherapie", skf);
  assert.deepEqual((await visit({ at })).session.later.ruledOut.kept, { fysiotherapie: [skf] });
  const elsewhere = await visit({ at: browser(at.local) });
  assert.equal(elsewhere.session.opener.opened.by, "browser");
  assert.equal(elsewhere.session.later.ruledOut.kept, undefined);
});

test("what was begun anew, or opened, brings nothing of it back", async () => {
  const at = browser();
  const { session } = await visitD("fysiotherapie", at);
  session.later.ruledOut.add("fysiotherapie", skf);
  session.startAnew();
  assert.equal(
    (await visit({ at, careType: "fysiotherapie" })).session.later.ruledOut.kept,
    undefined,
  );
  const next = await visitD("fysiotherapie", at);
  next.session.later.ruledOut.add("fysiotherapie", skf);
  next.session.openFragment("#v=1&policy=caresq-paramedie-2025&care-type=gli", "link", "");
  assert.equal((await visit({ at })).session.later.ruledOut.kept, undefined);
});

test("a tab that bears something else than facts rules nothing out", async () => {
  const at = browser();
  await visitD("fysiotherapie", at);
  const [[key, text]] = at.tab.items;
  for (const ruledOut of [7, [1], { a: 7 }, { a: "richtlijnen" }, null]) {
    at.tab.items.set(key, JSON.stringify({ ...JSON.parse(text), ruledOut }));
    const { session } = await visit({ at });
    assert.equal(session.later.ruledOut.kept, undefined);
    assert.equal(session.careType, "fysiotherapie");
  }
});
