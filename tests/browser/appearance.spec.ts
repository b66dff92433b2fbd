// What a host can change of the look: themes, custom properties, parts, slots, the compact form.
import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { careType, contractA, fillIn, headline, openChecker } from "./checker-page.js";
import { expectNoViolations, overflow } from "./looks.js";
import { test } from "./one-page.js";

const themes = new URL("../../web/themes/", import.meta.url);

const set = (page: Page, attributes: Record<string, string>, styles = ""): Promise<void> =>
  page.evaluate(
    ([wanted, css]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      for (const [name, value] of Object.entries(wanted))
        document.querySelector("contract-wijzer")?.setAttribute(name, value);
    },
    [attributes, styles] as const,
  );

const decided = async (page: Page): Promise<void> => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, { ...contractA, richtlijnen: "Nee", "agb-onderneming": { typed: "12" } });
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
};

const files = readdirSync(themes).filter((name) => name.endsWith(".css"));

for (const file of files) {
  test(`${file} changes the look, with contrast enough, light and dark`, async ({ page }) => {
    await decided(page);
    const before = await headline(page).evaluate((title) => getComputedStyle(title).color);
    await set(
      page,
      { theme: file.replace(".css", "") },
      readFileSync(new URL(file, themes), "utf8"),
    );
    await expect(headline(page)).not.toHaveCSS("color", before);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoViolations(page, "contract-wijzer");
    }
  });
}

test("there are example themes, and each property that the package names is used", () => {
  expect(files.length).toBeGreaterThanOrEqual(2);
  const { cssProperties } = (
    JSON.parse(
      readFileSync(new URL("../../web/dist/custom-elements.json", import.meta.url), "utf8"),
    ) as { modules: [{ declarations: [{ cssProperties: { name: string }[] }] }] }
  ).modules[0].declarations[0];
  const names = cssProperties.map(({ name }) => name).sort();
  const read = (path: string): string[] =>
    readFileSync(new URL(path, import.meta.url), "utf8").match(/--contractwijzer-[\w-]*\w/g) ?? [];
  const sheets = ["../../web/src/styles/tokens.ts", "../../web/src/styles/dark.ts"];
  expect([...new Set(sheets.flatMap(read))].sort()).toEqual(names);
  for (const file of files)
    for (const name of read(`../../web/themes/${file}`)) expect(names).toContain(name);
});

test("light and dark can be asked for, whatever the visitor has", async ({ page }) => {
  await decided(page);
  const lightness = (): Promise<string> =>
    page.locator(".summary").evaluate((panel) => getComputedStyle(panel).backgroundColor);
  const light = await lightness();
  await set(page, { theme: "dark" });
  expect(await lightness()).not.toBe(light);
  await expectNoViolations(page, "contract-wijzer");
  await page.emulateMedia({ colorScheme: "dark" });
  await set(page, { theme: "light" });
  expect(await lightness()).toBe(light);
  await page.emulateMedia({ media: "print" });
  await set(page, { theme: "dark" });
  await expect(headline(page)).toHaveCSS("color", "rgb(0, 0, 0)");
});

test("parts can be styled from outside", async ({ page }) => {
  await decided(page);
  const parts = ["setup", "questions", "summary", "headline", "details", "compare", "keep"];
  await set(
    page,
    {},
    parts.map((part) => `contract-wijzer::part(${part}){--seen:${part}}`).join(""),
  );
  const seen = await page
    .locator("contract-wijzer [part]")
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).getPropertyValue("--seen")));
  expect([...new Set(seen)].sort()).toEqual([...parts].sort());
});

test("slots show what the host puts in them, and nothing else of it", async ({ page }) => {
  await decided(page);
  await page.evaluate(() => {
    const checker = document.querySelector("contract-wijzer");
    for (const slot of ["intro", "keep", "end"]) {
      const own = document.createElement("p");
      own.slot = slot;
      own.textContent = `van de host: ${slot}`;
      checker?.append(own);
    }
  });
  const places = await Promise.all(
    ["intro", "keep", "end"].map(async (slot) => {
      const own = page.getByText(`van de host: ${slot}`, { exact: true });
      await expect(own).toBeVisible();
      return (await own.boundingBox())?.y ?? 0;
    }),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  await expect(page.locator("contract-wijzer > .starting")).toBeHidden();
});

test("compact: one column, no day to choose, the explanation folded and still reached", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await decided(page);
  await set(page, { compact: "" });
  await expect(page.locator("#datum")).toHaveCount(0);
  const [summary, questions] = await Promise.all(
    [".summary", ".questions"].map((part) => page.locator(part).boundingBox()),
  );
  expect(summary?.x).toBe(questions?.x);
  expect(summary?.width).toBe(questions?.width);
  await expect(page.locator(".details")).toBeHidden();
  await page.getByRole("link", { name: "Lees de uitleg en de planning" }).click();
  await expect(page.locator(".details .timeline")).toBeVisible();
  await expectNoViolations(page, "contract-wijzer");
  await page.setViewportSize({ width: 300, height: 640 });
  expect(await overflow(page)).toEqual([]);
});
