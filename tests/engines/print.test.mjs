// What a practice prints.
import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { contractA } from "../practice.mjs";
import { chooseCareType, decides, fillIn, onOpenDay } from "./checker.mjs";
import { serveSite } from "./hosts.mjs";
import { journey } from "./journey.mjs";

const site = await serveSite();

async function decide(tab) {
  await tab.open(site.address + onOpenDay);
  await chooseCareType(tab, "fysiotherapie");
  await fillIn(tab, contractA);
  await decides(tab, "Zorgovereenkomst A");
}

journey(
  "the pages hold verdict, reasons, answers and receipt, and no questions",
  async (tab, test) => {
    if (tab.noPdf) return test.skip(tab.noPdf);
    await decide(tab);
    const text = execFileSync("pdftotext", ["-", "-"], {
      input: await tab.pdf(),
      encoding: "utf8",
    });
    for (const part of [/^Zorgovereenkomst A$/m, /^Uw antwoorden$/m, /04012345/, /Bron: §\s3/])
      assert.match(text, part);
    assert.doesNotMatch(text, /Weet ik niet|Waarom deze vraag/);
  },
);

/** Screens get what is meant for paper. */
const asOnPaper = () => {
  let rules = 0;
  const visit = (list) => {
    for (const rule of list) {
      if (rule.media?.mediaText === "print") {
        rule.media.mediaText = "all";
        rules += 1;
      } else if (rule.cssRules) visit(rule.cssRules);
    }
  };
  const shadow = document.querySelector("contract-wijzer").shadowRoot;
  for (const sheet of [...document.styleSheets, ...shadow.adoptedStyleSheets])
    visit(sheet.cssRules);
  return rules;
};

journey("the styles for paper show the answers instead of the questions", async (tab) => {
  await decide(tab);
  assert.equal(await tab.shows(".questions"), true);
  assert.equal(await tab.shows("dl.answers"), false);
  assert.ok((await tab.evaluate(asOnPaper)) > 1);
  for (const part of [".questions", ".setup", ".policy"])
    assert.equal(await tab.shows(part), false, part);
  for (const part of [
    "#uitkomst",
    "dl.answers",
    ".rules.met",
    ".timeline",
    ".fold.filed .rules",
    ".block dl.receipt",
  ])
    assert.equal(await tab.shows(part), true, part);
  assert.match(await tab.text("dl.answers"), /04012345/);
});
