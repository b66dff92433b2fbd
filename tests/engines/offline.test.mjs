// The check without network: the single file, a copy with answers, and the site after one visit.
import { strict as assert } from "node:assert";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { contractA } from "../practice.mjs";
import {
  answer,
  chooseCareType,
  decides,
  fillIn,
  isChosen,
  onOnePage,
  onOpenDay,
} from "./checker.mjs";
import { serveSite } from "./hosts.mjs";
import { journey } from "./journey.mjs";
import { until } from "./until.mjs";

const singleFile = new URL(
  "../../site/dist/contractwijzer-caresq-paramedie-2025.html",
  import.meta.url,
).href;
const folder = mkdtempSync(join(tmpdir(), "contractwijzer-kept-"));
after(() => rmSync(folder, { recursive: true }));

journey("the single file works from disk", async (tab) => {
  await tab.open(singleFile + onOpenDay);
  await chooseCareType(tab, "fysiotherapie");
  await answer(tab, "richtlijnen", "Nee");
  await tab.click(".switch");
  await decides(tab, "No contract as things stand");
  assert.equal(await isChosen(tab, "richtlijnen", "No"), true);
  await tab.assertNoComplaints();
});

journey("a copy that was kept from disk opens with its answers", async (tab) => {
  await tab.open(singleFile + onOpenDay);
  await chooseCareType(tab, "fysiotherapie");
  await fillIn(tab, contractA);
  await decides(tab, "Zorgovereenkomst A");
  await tab.click("#bewaar");
  const copy = join(folder, "copy.html");
  writeFileSync(copy, await tab.downloaded(/^contractwijzer-caresq-paramedie-2025-[-\d]+\.html$/));
  await tab.assertNoComplaints();
  await tab.open(pathToFileURL(copy).href);
  await decides(tab, "Zorgovereenkomst A");
  await until(() => tab.text(".opened"), /Bewaard op/);
  await onOnePage(tab);
  await until(() => tab.shows("#vraag-prem-structureel"), true);
  assert.equal(await isChosen(tab, "prem-structureel", "Ja"), true);
  assert.equal(await tab.about("#vraag-agb-onderneming", ({ value }) => value), "04012345");
  await tab.assertNoComplaints();
});

journey("after one visit the site works without its server", async (tab) => {
  const site = await serveSite();
  await tab.open(site.address);
  const kept = () =>
    tab.evaluate(() => {
      navigator.serviceWorker.ready.then(() => (window.kept = true));
      return window.kept === true;
    });
  await until(kept, true);
  site.close();
  await tab.open(site.address + onOpenDay);
  await chooseCareType(tab, "fysiotherapie");
  await answer(tab, "richtlijnen", "Nee");
  await decides(tab, "Nu geen overeenkomst");
  await tab.assertNoComplaints();
});
