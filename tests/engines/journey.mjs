// A journey is written once and is one test in each engine.
import { mkdirSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { firefox } from "./firefox.mjs";
import { webkit } from "./webkit.mjs";

const pictures = new URL("../../build/engines/", import.meta.url);

/** Each is launched when it is first needed. */
const engines = [firefox, webkit].map(({ name, launch }) => {
  let browser;
  return {
    name,
    tab: async () => (await (browser ??= launch())).tab(),
    close: () =>
      browser?.then(
        (opened) => opened.close(),
        () => {},
      ),
  };
});
after(() => Promise.all(engines.map(({ close }) => close())));

/** `travel` gets a tab and the test; where it fails, build/engines/ has a picture of the page. */
export function journey(name, travel) {
  for (const engine of engines)
    test(`${engine.name}: ${name}`, { timeout: 120_000 }, async (context) => {
      const tab = await engine.tab();
      try {
        await travel(tab, context);
      } catch (error) {
        mkdirSync(pictures, { recursive: true });
        const file = `${engine.name}-${name.replace(/\W+/g, "-")}.png`;
        await tab.screenshot().then(
          (picture) => writeFileSync(new URL(file, pictures), picture),
          () => {},
        );
        throw error;
      } finally {
        await tab.close();
      }
    });
}
