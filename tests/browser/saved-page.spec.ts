// Pages that a browser saved with Ctrl+S, opened again from disk. Chromium writes the page as it stood:
// shadow roots as templates without their styles, links to the site made absolute, the page's own
// security policy, scripts and styles in a folder beside it, and no value of any field.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { careType, headline, openChecker, openDay, option } from "./checker-page.js";
import { saveAs } from "./save-as.js";
import { complaints, keep, onDisk, read, singleFile } from "./single-file.js";
import { test } from "./one-page.js";

let folder = "";
const copy = (): string => join(folder, "page.html");
const copyOfFile = (): string => join(folder, "file.html");
const before = /Nu geen overeenkomst/;

/** The page with an answer, and so with a verdict. */
const answered =
  (path: string) =>
  async (page: Page): Promise<void> => {
    await openChecker(page, openDay, path);
    // Whoever saves has a browser of their own (save-as.ts).
    await page.locator("contract-wijzer").evaluate((checker) => {
      checker.setAttribute("without-steps", "");
    });
    await careType(page).selectOption("logopedie");
    await option(page, "richtlijnen", "Nee").check();
    await expect(headline(page)).toHaveText(before);
  };

/** The same, held against another policy of the site. */
const compared =
  (path: string) =>
  async (page: Page): Promise<void> => {
    await answered(path)(page);
    await compare(page);
  };

async function compare(page: Page): Promise<void> {
  await page.locator("#vergelijk > summary").click();
  await page.locator("#vergelijk").getByLabel("Coöperatie VGZ, paramedische zorg 2021").check();
  await expect(page.locator(".side")).toHaveCount(2);
}

test.describe.configure({ mode: "default" });
test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), "contractwijzer-saved-"));
  await saveAs(copy(), compared(baseURL ?? ""));
  await saveAs(copyOfFile(), answered(onDisk(singleFile())));
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("Chromium still writes what these tests are about", () => {
  const html = readFileSync(copy(), "utf8");
  expect(html).toContain('<template shadowrootmode="open">');
  expect(html).toMatch(before);
  for (const piece of [
    ...["first", "words-nl", "rest", "words-en", "compare"],
    ...["texts-nl", "texts-rest", "texts-en"],
  ])
    expect(html).toContain(`<script defer="" src="./page_files/${piece}-`);
  expect(html).toContain("script-src 'self'");
});

for (const [what, file] of [
  ["a page of the site", copy],
  ["a single file", copyOfFile],
] as const)
  test(`${what}, saved, goes on with its answers: once, and of today`, async ({ page }) => {
    const heard = complaints(page);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await openChecker(page, "2024-10-05T10:00:00Z", onDisk(file()));
    await expect(page.locator(".opened")).toContainText("Bewaard op 1 oktober 2024");
    await expect(option(page, "richtlijnen", "Nee")).toBeChecked();
    await expect(headline(page)).toHaveText(before);
    await expect(page.locator(".cw")).toHaveCount(1);
    await expect(page.locator(".summary")).toContainText("5 oktober 2024");
    await option(page, "richtlijnen", "Ja").check();
    await expect(headline(page)).toHaveText("Nog niet beslist");
    expect(requests.filter((address) => !address.startsWith(onDisk(folder)))).toEqual([]);
    expect(heard).toEqual([]);
  });

test("what was compared with before it was saved can be compared with again, without the site", async ({
  page,
}) => {
  const heard = complaints(page);
  await openChecker(page, openDay, onDisk(copy()));
  await compare(page);
  await option(page, "richtlijnen", "Ja").check();
  await expect(page.locator(".side").first()).toContainText("Nog niet beslist");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator(".side").last()).toContainText("The year of this policy is over");
  expect(heard).toEqual([]);
});

test("opened when the year is over, a saved page says so, and what it said then", async ({
  page,
}) => {
  await openChecker(page, "2027-03-01T10:00:00Z", onDisk(copy()));
  await expect(page.locator(".year h2")).toHaveText(/voorbij/);
  await expect(page.locator(".opened")).toContainText("Bewaard op 1 oktober 2024");
});

test("a saved page leads to the site, in either language", async ({ page, baseURL }) => {
  const site = baseURL ?? "";
  await openChecker(page, openDay, onDisk(copy()));
  for (const [other, rules] of [
    ["English", "regels.html"],
    ["Nederlands", "en/regels.html"],
  ] as const) {
    const hrefs = await page
      .locator("a[href]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.length).toBeGreaterThan(10);
    const elsewhere = /^(#|mailto:|tel:|https:)/;
    expect(hrefs.filter((href) => !href.startsWith(site) && !elsewhere.test(href))).toEqual([]);
    expect(hrefs).toContain("#main");
    expect(hrefs).toContain(site + rules);
    await expect(page.locator("contract-wijzer")).toHaveAttribute("rules-page", site + rules);
    await expect(page.locator("#bewaar")).toHaveCount(0);
    await page.getByRole("link", { name: other }).click();
  }
});

test.describe("a saved page in which no script runs", () => {
  test.use({ javaScriptEnabled: false });
  test("shows no verdict from before", async ({ page }) => {
    await page.goto(onDisk(copy()));
    await expect(page.locator("#uitkomst")).toHaveText(before);
    await expect(page.locator("#uitkomst")).toBeHidden();
    await expect(page.locator("table").first()).toContainText("2024");
  });
});

test("a saved page without the folder beside it shows no verdict from before", async ({
  page,
}, info) => {
  const alone = info.outputPath("alone.html");
  copyFileSync(copy(), alone);
  await page.goto(onDisk(alone));
  await expect(page.locator("#uitkomst")).toHaveText(before);
  await expect(page.locator("#uitkomst")).toBeHidden();
  await expect(page.getByText("Blijft deze zin staan")).toBeVisible();
});

test("from a saved single file comes the file as it was made", async ({ page }, info) => {
  const again = info.outputPath("again.html");
  await openChecker(page, openDay, onDisk(copyOfFile()));
  await expect(page.locator("script")).toHaveCount(2);
  await keep(page, again);
  const kept = /<div id="kept"[^>]*><\/div>/;
  expect(read(again)).toMatch(kept);
  expect(read(again).replace(kept, "")).toBe(read(singleFile()));
});
