// The site's checker, served with its headers.
import { strict as assert } from "node:assert";
import { contractA } from "../practice.mjs";
import { answer, chooseCareType, decides, fillIn, isChosen, onOpenDay } from "./checker.mjs";
import { serveSite } from "./hosts.mjs";
import { journey } from "./journey.mjs";
import { until } from "./until.mjs";

const site = await serveSite();

async function openChecker(tab) {
  await tab.open(site.address + onOpenDay);
  await chooseCareType(tab, "fysiotherapie");
  await until(() => tab.evaluate(isWhole), true);
}

/** Whether what the page asks for after the first verdict is there too; other policies wait on. */
const isWhole = () =>
  [...document.querySelectorAll("template[data-waits]")].every(
    ({ dataset: { waits } }) =>
      /^(policy|texts-[a-z]+)-/.test(waits) && !waits.endsWith("-caresq-paramedie-2025"),
  ) &&
  [...document.scripts].every(({ src }) => !src || performance.getEntriesByName(src).length > 0);

journey("a practice goes through the steps to its verdict, and back, in few acts", async (tab) => {
  await tab.open(site.address + onOpenDay);
  await tab.click("#zorgsoort");
  await until(() => tab.text("#vragen"), "Algemene voorwaarden");
  let acts = 1;
  const decided = () =>
    tab.evaluate(() => Boolean(document.querySelector("contract-wijzer").verdict?.outcome));
  const act = async (does) => {
    await does;
    acts += 1;
  };
  for (const step of [2, 3, 4]) {
    if ((await tab.shows(".all-yes")) !== null) await act(tab.click(".all-yes"));
    for (const [fact, given] of Object.entries(contractA)) {
      const control = `.step-asks #vraag-${fact}`;
      if ((await tab.shows(control)) === null || (await decided())) continue;
      if (typeof given === "object") await act(tab.type(control, given.typed));
      else if (!(await isChosen(tab, fact, given))) await act(answer(tab, fact, given));
    }
    if (await decided()) break;
    await act(tab.click(".turns .primary"));
    await until(() => tab.evaluate(() => document.location.hash), `#stap-${step}`);
  }
  assert.ok(acts <= 16, `${acts} acts`);
  await decides(tab, "Zorgovereenkomst A");
  await tab.evaluate(() => document.defaultView.history.back());
  await until(() => tab.text("#vragen"), "Wat meetelt voor een betere overeenkomst");
  assert.equal(await isChosen(tab, "prem-structureel", "Ja"), true);
  await tab.assertNoComplaints();
});

journey("one answer changes the verdict, and another changes it back", async (tab) => {
  await openChecker(tab);
  await answer(tab, "richtlijnen", "Nee");
  await decides(tab, "Nu geen overeenkomst");
  await answer(tab, "richtlijnen", "Ja");
  await decides(tab, "Nog niet beslist");
  await tab.assertNoComplaints();
});

journey(
  "a whole practice reaches contract A, and nothing more is asked of the network",
  async (tab) => {
    await openChecker(tab);
    // WebKit may tell late of a file of the site's own that has come already.
    const requests = () =>
      tab.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => new URL(name).pathname)
          .filter((path) => !path.startsWith("/assets/") && path !== "/sw.js")
          .join(" "),
      );
    const before = await requests();
    await fillIn(tab, contractA);
    await decides(tab, "Zorgovereenkomst A");
    assert.match(await tab.text(".rung.reached"), /^Zorgovereenkomst A ?Bereikt$/);
    assert.equal(await requests(), before);
    await tab.assertNoComplaints();
  },
);

journey("the language changes at once and keeps the answers", async (tab) => {
  await openChecker(tab);
  await answer(tab, "richtlijnen", "Nee");
  await tab.type("#vraag-agb-onderneming", "04012345");
  await tab.click("a.switch");
  await decides(tab, "No contract as things stand");
  assert.equal(await tab.evaluate(() => document.documentElement.lang), "en");
  assert.equal(await isChosen(tab, "richtlijnen", "No"), true);
  assert.equal(await tab.about("#vraag-agb-onderneming", ({ value }) => value), "04012345");
  await tab.click("a.switch");
  await decides(tab, "Nu geen overeenkomst");
  assert.equal(await isChosen(tab, "richtlijnen", "Nee"), true);
  await tab.assertNoComplaints();
});

journey("the calendar file is saved", async (tab) => {
  await openChecker(tab);
  await tab.click(".details .to-calendar button");
  const file = await tab.downloaded(/^caresq-paramedie-2025-fysiotherapie\.ics$/);
  assert.match(file, /^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT[^]*END:VCALENDAR\r\n$/);
  await tab.assertNoComplaints();
});

journey("another answer is tried out, kept and undone", async (tab) => {
  await openChecker(tab);
  await fillIn(tab, contractA);
  await decides(tab, "Zorgovereenkomst A");
  await tab.click(".acts button:nth-of-type(2)");
  await answer(tab, "praktijkregistratie-skf", "Nee");
  await until(() => tab.text("#wat-als h3"), /Zorgovereenkomst A[^]*Zorgovereenkomst B/);
  await tab.click(".trial-bar .primary");
  await decides(tab, "Zorgovereenkomst B");
  await tab.click("#uitgeprobeerd button");
  await decides(tab, "Zorgovereenkomst A");
  await tab.assertNoComplaints();
});

journey("another policy stands beside this one", async (tab) => {
  await openChecker(tab);
  await tab.click("#vergelijk > summary");
  await until(() => tab.shows("#vergelijk input"), true);
  await tab.click("#vergelijk input");
  await until(() => tab.text(".side:nth-child(2)"), /VGZ[^]*De voorwaarden stonden in een ander/);
  await tab.assertNoComplaints();
});

journey("what the policy forbids is refused, and heard", async (tab) => {
  await openChecker(tab);
  const colour = await tab.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "body { color: rgb(1, 2, 3) }";
    document.body.append(style);
    return getComputedStyle(document.body).color;
  });
  assert.notEqual(colour, "rgb(1, 2, 3)");
  const markup = await tab.evaluate(() => {
    try {
      Reflect.set(document.body, "innerHTML", "<b>x</b>");
      return "made";
    } catch {
      return "refused";
    }
  });
  assert.equal(markup, "refused");
  await until(
    async () => (await tab.complaints()).join("\n"),
    /style-src[^]*require-trusted-types-for/,
  );
});
