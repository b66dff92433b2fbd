// The README's page in a site of one's own.
import { strict as assert } from "node:assert";
import { answer, decides } from "./checker.mjs";
import { embedOnDisk, embedStrictly } from "./hosts.mjs";
import { journey } from "./journey.mjs";

async function works(tab) {
  await decides(tab, "Nog niet beslist");
  await answer(tab, "richtlijnen", "Nee");
  await decides(tab, /Nu geen overeenkomst/);
  await tab.assertNoComplaints();
}

const onDisk = embedOnDisk();
journey("the README's page works from disk", async (tab) => {
  await tab.open(onDisk);
  await works(tab);
});

const strict = await embedStrictly();
journey(
  "the README's page works under the strictest policy, and asks for its script alone",
  async (tab) => {
    const before = strict.asked.length;
    await tab.open(strict.address);
    await works(tab);
    const asked = strict.asked.slice(before).filter((path) => !/favicon|ears/.test(path));
    assert.deepEqual(asked, ["/", "/contractwijzer.js"]);
  },
);
