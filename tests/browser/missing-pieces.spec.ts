// A piece of the script that does not come: the page says so once, and what was there goes on.
import { expect, type Locator, type Page } from "@playwright/test";
import { careType, headline, openDay, option } from "./checker-page.js";
import { test } from "./one-page.js";

const practice = "#v=1&policy=caresq-paramedie-2025&care-type=logopedie";
const told = {
  nl: "Een deel van de check is niet geladen.",
  en: "A part of the check was not loaded.",
};
const toDo = { nl: "Laad de pagina opnieuw.", en: "Reload the page." };

/** Opens a page that does not get these scripts. */
async function openWithout(page: Page, pieces: string, path = `./${practice}`): Promise<void> {
  await page.route(`**/assets/${pieces}-*.js`, (route) => route.abort());
  await page.clock.setFixedTime(new Date(openDay));
  await page.goto(path);
}

/** That it did not come stands there once, with what to do, and nothing says that it is on its way. */
async function isTold(page: Page, where: Locator, lang: "nl" | "en" = "nl"): Promise<void> {
  await expect(where).toContainText(told[lang]);
  await expect(where).toContainText(toDo[lang]);
  await expect(page.getByText(told.nl)).toHaveCount(lang === "nl" ? 1 : 0);
  await expect(page.getByText(told.en)).toHaveCount(lang === "en" ? 1 : 0);
  const onItsWay = page.getByText(/wordt geladen|is being loaded|De check start|The check is/);
  await expect(onItsWay.filter({ visible: true })).toHaveCount(0);
}

for (const [piece, path, lang] of [
  ["policy-caresq-paramedie-2025", `./${practice}`, "nl"],
  ["policy-caresq-paramedie-2025", `en/${practice}`, "en"],
  ["texts-nl-caresq-paramedie-2025", `./${practice}`, "nl"],
  ["texts-en-caresq-paramedie-2025", `en/${practice}`, "en"],
  ["first", `./${practice}`, "nl"],
  ["policy-caresq-paramedie-2025", "frame.html#policy=caresq-paramedie-2025", "nl"],
  ["texts-en-caresq-paramedie-2025", "frame.html#policy=caresq-paramedie-2025&lang=en", "en"],
  ["words-nl", "frame.html#policy=caresq-paramedie-2025", "nl"],
  ["first", "frame.html#policy=caresq-paramedie-2025&lang=en", "en"],
] as const)
  test(`without a verdict, as ${piece} did not come: ${path}`, async ({ page }) => {
    await openWithout(page, piece, path);
    await isTold(page, page.getByRole("alert"), lang);
    await expect(headline(page)).toHaveCount(0);
    if (path.startsWith("frame")) return;
    await expect(page.locator(".policy details").first()).toBeVisible();
  });

for (const [path, lang, verdict] of [
  ["./", "nl", "Not decided yet"],
  ["en/", "en", "Nog niet beslist"],
] as const)
  test(`in the other language, as words-${lang} did not come`, async ({ page }) => {
    await openWithout(page, `words-${lang}`, path + practice);
    await isTold(page, page.getByRole("alert"), lang);
    await expect(headline(page)).toHaveText(verdict);
    await isTold(page, page.getByRole("alert"), lang);
  });

for (const piece of ["rest", "texts-rest-caresq-paramedie-2025"])
  test(`with a verdict that goes on, as ${piece} did not come`, async ({ page }) => {
    await openWithout(page, piece);
    await isTold(page, page.getByRole("alert"));
    await option(page, "richtlijnen", "Nee").check();
    await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
    // Who asks for it is led to where that is told.
    await page.getByRole("link", { name: "Lees de uitleg en de planning" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await isTold(page, page.getByRole("alert"));
  });

test("what is wrong with an answer waits for nothing that did not come", async ({ page }) => {
  await openWithout(page, "rest", `./${practice}&c.logopedie.datum-getekend=1999-01-01`);
  await isTold(page, page.getByRole("alert"));
  await expect(careType(page)).toBeVisible();
});

const fold = (page: Page): Locator => page.locator("#vergelijk");

for (const piece of ["policy", "texts-rest", "texts-nl"])
  test(`of another policy that is asked for, ${piece} did not come`, async ({ page }) => {
    await openWithout(page, `${piece}-vgz-paramedie-2021`);
    await fold(page).locator("> summary").click();
    await isTold(page, fold(page));
    await expect(fold(page).locator("input")).toHaveCount(0);
    await option(page, "richtlijnen", "Nee").check();
    await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
    await isTold(page, fold(page));
  });

test("another policy that the frame's address asks for did not come, and the first one does", async ({
  page,
}) => {
  await openWithout(page, "policy-vgz-paramedie-2021", "frame.html#policy=caresq-paramedie-2025");
  await expect(careType(page)).toBeVisible();
  await page.evaluate(() => {
    location.hash = "policy=vgz-paramedie-2021";
  });
  await isTold(page, page.getByRole("alert"));
  await page.evaluate(() => {
    location.hash = "policy=caresq-paramedie-2025";
  });
  await expect(careType(page)).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("of the other language nothing is told until it is wanted, and then its page asks anew", async ({
  page,
}) => {
  await openWithout(page, "texts-en-caresq-paramedie-2025");
  await expect(page.locator("html[data-running]")).toHaveCount(1);
  await option(page, "richtlijnen", "Nee").check();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.unrouteAll();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\//);
  await expect(option(page, "richtlijnen", "No")).toBeChecked();
});

test("the checker's words in the other language did not come", async ({ page }) => {
  await openWithout(page, "words-en");
  await expect(page.locator("html[data-running]")).toHaveCount(1);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByRole("link", { name: "English" }).click();
  await isTold(page, page.getByRole("alert"), "en");
  await option(page, "richtlijnen", "Nee").check();
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
});
