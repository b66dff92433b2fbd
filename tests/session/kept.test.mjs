// What stays of a practice, and where: in the tab, in the browser, in a page that was saved.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { browser, give, refusing, visit } from "./visitor.mjs";

const caresq = "contractwijzer:caresq-paramedie-2025";

test("answers are there again when the page is loaded again, and in no other tab", async () => {
  const at = browser();
  const first = await visit({ at });
  first.session.chooseCareType(0, "logopedie");
  first.session.refresh();
  give(first, "richtlijnen", false);
  const again = await visit({ at });
  assert.equal(again.session.careType, "logopedie");
  assert.deepEqual(again.session.answers, first.session.answers);
  assert.equal(again.session.opener.opened.by, "tab");
  assert.equal(at.local.items.size, 0);
  const other = await visit({ at: browser(at.local) });
  assert.equal(other.session.careType, "");
});

test("a choice without answers comes back without a word", async () => {
  const at = browser();
  (await visit({ at })).session.chooseCareType(0, "logopedie");
  const { session } = await visit({ at });
  assert.equal(session.careType, "logopedie");
  assert.equal(session.opener.opened, undefined);
});

test("who begins anew leaves nothing in the tab", async () => {
  const at = browser();
  const visitor = await visit({ at, careType: "logopedie" });
  give(visitor, "richtlijnen", false);
  assert.equal(at.tab.items.size, 1);
  visitor.session.startAnew();
  assert.equal(at.tab.items.size, 0);
  assert.equal((await visit({ at })).session.sheet.blank, true);
});

test("what was opened is there again, with what was changed in it", async () => {
  const at = browser();
  const visitor = await visit({ at });
  const link = "v=1&policy=caresq-paramedie-2025&care-type=gli&p.richtlijnen=false";
  visitor.session.openFragment(link, "link", "");
  assert.equal((await visit({ at })).session.careType, "gli");
  give(visitor, "richtlijnen", true);
  assert.equal((await visit({ at })).session.answers.practice.richtlijnen, true);
});

test("a saved page that is loaded again keeps what was changed in it; another saved page is opened", async () => {
  const at = browser();
  const page = "v=1&policy=caresq-paramedie-2025&care-type=gli&p.richtlijnen=false";
  const first = await visit({ at });
  first.session.openFragment(page, "page", "2024-10-01");
  give(first, "richtlijnen", true);
  const again = await visit({ at });
  again.session.openFragment(page, "page", "2024-10-01");
  assert.equal(again.session.answers.practice.richtlijnen, true);
  again.session.openFragment(page.replace("gli", "logopedie"), "page", "2024-10-01");
  assert.equal(again.session.careType, "logopedie");
  assert.equal(again.session.answers.practice.richtlijnen, false);
});

test("a care type that the page's owner chose stands", async () => {
  const at = browser();
  give(await visit({ at, careType: "logopedie" }), "richtlijnen", false);
  const same = await visit({ at, careType: "logopedie" });
  assert.equal(same.session.answers.practice.richtlijnen, false);
  const other = await visit({ at, careType: "gli" });
  assert.equal(other.session.careType, "gli");
  assert.equal(other.session.sheet.blank, true);
});

for (const [what, text] of Object.entries({
  "no JSON": "v=1&policy=caresq-paramedie-2025",
  "another form": '{"fragment":1,"page":""}',
  "another policy": '{"fragment":"v=1&policy=iets-2030","page":""}',
}))
  test(`what stands in the tab and is none is left alone: ${what}`, async () => {
    const at = browser();
    at.tab.setItem(caresq, text);
    const { session } = await visit({ at });
    assert.equal(session.sheet.blank, true);
    assert.equal(session.opener.opened, undefined);
  });

test("where a browser refuses, the check goes on and does not say that answers stay", async () => {
  const visitor = await visit({ at: { local: refusing, tab: refusing }, careType: "logopedie" });
  give(visitor, "richtlijnen", false);
  assert.equal(visitor.session.inquiry.checked.verdicts.length, 1);
  assert.equal(visitor.session.opener.staysInTab, false);
  assert.equal((await visit()).session.opener.staysInTab, true);
});

test("two tabs that a browser remembers do not overwrite each other in silence", async () => {
  const one = browser();
  const first = await visit({ at: one, careType: "logopedie" });
  give(first, "richtlijnen", false);
  first.session.later.keeper.setRemembering(true);
  const two = browser(one.local);
  const second = await visit({ at: two });
  assert.equal(second.session.opener.remembering, true);
  give(second, "richtlijnen", true);
  const kept = one.local.getItem(caresq);
  assert.match(kept, /richtlijnen=true/);

  give(first, "digitaal-declareren", true);
  const { opener, later } = first.session;
  assert.equal(one.local.getItem(caresq), kept);
  assert.equal(opener.remembering, false);
  assert.equal(later.keeper.fault, true);
  assert.equal(later.keeper.told({ elsewhere: "elsewhere" }), "elsewhere");
  give(first, "digitaal-declareren", false);
  assert.equal(later.keeper.told, undefined);
  later.keeper.setRemembering(true);
  assert.match(one.local.getItem(caresq), /richtlijnen=false/);
});

const link = "v=1&policy=caresq-paramedie-2025&care-type=gli&p.richtlijnen=false";
for (const [how, mangled] of Object.entries({
  "as it was": link,
  "with a full stop behind it": `${link}.`,
  "between brackets and quotes": `${link}”).`,
  "escaped for HTML": link.replaceAll("&", "&amp;"),
  "broken over lines": link.replace("richt", "richt\r\n "),
  "broken over lines, and encoded": link.replace("richt", "richt%0D%0A%20"),
  encoded: link.replaceAll("&", "%26").replaceAll("=", "%3D"),
  "with a tag behind it": `${link}%3E`,
}))
  test(`a link opens as it came out of a mail: ${how}`, async () => {
    const { session } = await visit();
    assert.equal(session.openFragment(`#${mangled}`, "link", ""), true);
    assert.equal(session.careType, "gli");
    assert.deepEqual(session.opener.opened.leftOut, []);
    assert.equal(session.answers.practice.richtlijnen, false);
  });

test("a link of another policy is opened with its own care type: that of before is no fault of anyone's", async () => {
  const { session, told } = await visit({ careType: "gli" });
  const other = "v=1&policy=vgz-paramedie-2021&care-type=dietetiek";
  assert.equal(session.openFragment(other, "link", ""), true);
  session.load();
  assert.equal(session.careType, "dietetiek");
  assert.equal(session.inquiry.checked.verdicts.length, 1);
  assert.deepEqual(
    told.filter(({ type }) => type === "cw-error"),
    [],
  );
});

test("what stands in a value stays in it", async () => {
  const { session } = await visit();
  const odd = `"'><b>&quot;=1</b>`;
  session.openFragment(`${link}&p.digitaal-declareren=${encodeURIComponent(odd)}&x=1`, "link", "");
  assert.deepEqual(session.opener.opened.leftOut, [`p.digitaal-declareren=${odd}`, "x=1"]);
});

for (const [fragment, why] of [
  ["v=2&policy=caresq-paramedie-2025", "other-form"],
  ["v=1", "broken"],
  ["v=1&policy=", "broken"],
  ["v=&policy=caresq-paramedie-2025", "broken"],
  ["policy=caresq-paramedie-2025&p.richtlijnen=false", "broken"],
  ["v=1&policy=onbekend-2030", "unknown-policy"],
  ["vragen", undefined],
  ["", undefined],
])
  test(`"${fragment}" opens nothing${why ? `, and says why: ${why}` : ", and nothing is said"}`, async () => {
    const visitor = await visit({ careType: "gli" });
    const { session, led } = visitor;
    assert.equal(session.openFragment(fragment, "link", ""), false);
    assert.equal(session.opener.refused, why);
    assert.deepEqual(led, why ? ["geopend"] : []);
    give(visitor, "richtlijnen", false);
    assert.equal(session.opener.refused, undefined);
  });
