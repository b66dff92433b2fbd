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

journey("in a flex row, a float and a table it takes the room that there is", async (tab) => {
  await tab.open(onDisk);
  await decides(tab, "Nog niet beslist");
  const rooms = await tab.evaluate(() => {
    const checker = document.querySelector("contract-wijzer");
    const room = document.createElement("div");
    checker.replaceWith(room);
    room.append(checker);
    const width = () => checker.getBoundingClientRect().width;
    const wanted = Math.min(900, 0.9 * document.body.clientWidth);
    return ["display:flex", "float:left", "display:table", "position:absolute"].map((layout) => {
      for (const part of layout.split(";")) room.style.setProperty(...part.split(":"));
      const taken = width();
      for (const part of layout.split(";")) room.style.removeProperty(part.split(":")[0]);
      return [layout, taken > wanted && taken <= document.body.clientWidth];
    });
  });
  for (const [layout, isWide] of rooms) assert.ok(isWide, layout);
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
