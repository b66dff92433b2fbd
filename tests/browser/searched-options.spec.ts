// A choice of more options than someone reads: searched by what is typed, and a choice as ever.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { openOwnPolicy } from "./own-host.js";
import { test } from "./one-page.js";

const policy = JSON.parse(
  readFileSync(fileURLToPath(new URL("../policies/streken/policy.json", import.meta.url)), "utf8"),
) as unknown;

async function open(page: Page): Promise<void> {
  await openOwnPolicy(page, policy, "streek");
  await expect(search(page)).toBeVisible();
}

const search = (page: Page) => page.getByRole("searchbox", { name: "Zoek in 24 keuzes" });
const found = (page: Page) => page.locator("#vraag-gemeente-found .option:visible");
const answered = (page: Page) =>
  page.evaluate(() => document.querySelector("contract-wijzer")?.answers.practice?.["gemeente"]);

test("what is typed leaves the options that have it, whatever its accents", async ({ page }) => {
  await open(page);
  await expect(found(page)).toHaveCount(24);
  await search(page).fill("groningen");
  await expect(found(page)).toHaveText(["Groningen", "Midden-Groningen"]);
  await expect(page.getByRole("status").getByText("2 van 24 keuzes")).toBeVisible();
  await search(page).fill("SUDWEST fry");
  await expect(found(page)).toHaveText(["Súdwest-Fryslân"]);
  await search(page).fill("");
  await expect(found(page)).toHaveCount(24);
});

test("by keyboard: down goes on to what is found, and Enter takes the only one", async ({
  page,
}) => {
  await open(page);
  await search(page).focus();
  await page.keyboard.type("midden");
  await page.keyboard.press("Enter");
  expect(await answered(page)).toBeUndefined();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Midden-Drenthe" })).toBeFocused();
  await page.keyboard.press("Space");
  expect(await answered(page)).toBe("midden-drenthe");
  await page.keyboard.press("ArrowDown");
  expect(await answered(page)).toBe("midden-groningen");
  await search(page).fill("assen");
  await page.keyboard.press("Enter");
  expect(await answered(page)).toBe("assen");
});

test("what is chosen stays in sight, whatever is typed", async ({ page }) => {
  await open(page);
  await page.getByRole("radio", { name: "Emmen" }).check();
  await search(page).fill("veendam");
  await expect(found(page)).toHaveText(["Emmen", "Veendam"]);
  await expect(page.getByText("1 van 24 keuzes")).toBeVisible();
});

test("it fits a narrow screen, and a checker finds nothing wrong", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  const { scroll, client } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scroll: scrollWidth, client: clientWidth };
  });
  expect(scroll).toBe(client);
  const { violations } = await new AxeBuilder({ page }).include("contract-wijzer").analyze();
  expect(violations).toEqual([]);
});
