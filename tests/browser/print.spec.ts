// What is on paper and not on the screen, and the other way round.
import { execFileSync } from "node:child_process";
import { expect, type Page } from "@playwright/test";
import { careType, contractA, fillIn, headline, openChecker } from "./checker-page.js";
import { test } from "./one-page.js";

/** The words on the pages, as they would be printed. */
const onPaper = async (page: Page): Promise<string> =>
  execFileSync("pdftotext", ["-layout", "-", "-"], {
    input: await page.pdf({ format: "A4" }),
    encoding: "utf8",
  });

test("a verdict on paper: whose it is, of which day, and who signs it", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  await expect(page.getByText("Afgedrukt op")).toBeHidden();
  const text = await onPaper(page);
  const order = ["Praktijk:", "Afgedrukt op 1 oktober 2024", "Zorgovereenkomst A", "Handtekening:"];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text).toContain("Plaats en datum:");
  expect(text).not.toMatch(/Druk af|Offline bewaren/);
  // Each sentence is apart from the one before it.
  expect(text.match(/\w+\.(?!nl\b)[A-Z]\w+/g) ?? []).toEqual([]);
});

test("nothing on paper asks to fill in a field, and open questions say what they are", async ({
  page,
}) => {
  await openChecker(page, "2025-03-31T10:00:00Z");
  await careType(page).selectOption("dietetiek");
  const told = page.getByText("Vul de datum in");
  await expect(told.first()).toBeVisible();
  const text = await onPaper(page);
  expect(text).toContain("Wanneer het ingaat");
  expect(text).not.toContain("Vul de datum in");
  expect(text).toMatch(/Nog te beantwoorden: \d+ vragen\s+1\. /);
});

test("a button among the ways to keep prints", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      dispatchEvent(new Event("afterprint"));
      document.title = "printed";
    };
  });
  await openChecker(page);
  await careType(page).selectOption("logopedie");
  await page.getByRole("button", { name: "Druk af" }).click();
  await expect(page).toHaveTitle("printed");
  await expect(page.getByText("Geen afdrukvenster?")).toHaveCount(0);
});
