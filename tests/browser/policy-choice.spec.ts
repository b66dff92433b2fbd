// The policies in the head of a page: two side by side, many as one control that is searched.
import { expect, test, type Page } from "@playwright/test";
import { isOver } from "../../site/src/over.js";
import { policyChoice } from "../../site/src/policy-choice.js";
import { finds } from "../../site/src/policy-search.js";
import type { PolicyName, Site } from "../../site/src/places.js";
import { toHtml } from "../../site/src/tree.js";
import { openChecker } from "./checker-page.js";
import { expectNoViolations, overflow } from "./looks.js";

const named = (purchaser: string, year: number, actsFor = ""): PolicyName => ({
  id: `${purchaser.toLowerCase()}-${String(year)}`,
  name: {
    nl: `${purchaser}, paramedische zorg ${String(year)}`,
    en: `${purchaser}, allied health care ${String(year)}`,
  },
  actsFor,
  year: String(year),
  until: `${String(year)}-12-31`,
});
const some = [
  named("Linde", 2023),
  named("Haven", 2024),
  named("Duinzorg", 2025, "Zeebank (Schelp, …)"),
  named("Coöperatie", 2026),
];
const place = { policy: "haven-2024", lang: "nl", page: "check" } as const;
const choice = (policies: readonly PolicyName[], made = "2025-06-01"): string =>
  toHtml(
    policyChoice({
      site: policies as Site,
      place,
      from: place,
      standing: "site",
      made,
      kilobytes: "",
    }),
  );

test("what was over when the page was made is marked without a script, and nothing else", () => {
  const marks = [...choice(some).matchAll(/zorg (\d+)<span class="over"([^>]*)>/g)];
  const shown = marks.filter(([, , rest]) => !rest?.includes("hidden")).map(([, year]) => year);
  expect(marks.length).toBeGreaterThanOrEqual(some.length);
  expect(new Set(shown)).toEqual(new Set(["2023", "2024"]));
  // The last day itself is not over.
  expect(isOver("2023-12-31", "2023-12-31")).toBe(false);
  expect(isOver("2023-12-31", "2024-01-01")).toBe(true);
});

test("three stand side by side, four fold into one control", () => {
  expect(choice(some.slice(0, 3))).not.toContain("<details");
  const many = choice(some);
  expect(many).toMatch(/<summary>Inkoopbeleid: <strong>Haven, paramedische zorg 2024/);
  expect(many.match(/<li/g)).toHaveLength(4);
});

test("a policy is found by purchaser, insurer and year, in any order, without its accents", () => {
  const text = "Coöperatie VGZ, paramedische zorg 2021 Univé";
  for (const typed of ["", " ", "vgz", "2021 coop", "UNIVE", "zorg 21"])
    expect(finds(text, typed), typed).toBe(true);
  for (const typed of ["2022", "vgz 2022", "caresq"]) expect(finds(text, typed), typed).toBe(false);
});

/** A check page of the site as if the site had these policies. */
async function openMany(page: Page, moment?: string): Promise<void> {
  await page.route("/", async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/<nav class="policies"[^]*?<\/nav>/, () =>
      choice(some),
    );
    await route.fulfill({ response: answer, body: html });
  });
  await openChecker(page, moment);
}

test("the page's script marks what came to be over since", async ({ page }) => {
  await openMany(page, "2026-01-01T10:00:00Z");
  await page.getByText("Inkoopbeleid: Haven").click();
  const entry = (purchaser: string) => page.locator(".choice li", { hasText: purchaser });
  await expect(entry("Duinzorg").getByText("(jaar voorbij)")).toBeVisible();
  await expect(entry("Coöperatie").getByText("(jaar voorbij)")).toBeHidden();
});

test("the control opens, searches and closes from the keyboard", async ({ page }) => {
  await openMany(page);
  const head = page.locator(".choice > summary");
  await head.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Zoek een inkoopbeleid")).toBeFocused();
  await page.keyboard.type("schelp");
  await expect(page.locator(".choice li:visible")).toHaveText(/Duinzorg/);
  await expect(page.locator("#beleid-gevonden")).toHaveText("1 gevonden.");
  await page.keyboard.type("x");
  await expect(page.locator(".choice li:visible")).toHaveCount(0);
  await expect(page.locator("#beleid-gevonden")).toContainText("Niets gevonden");
  await page.keyboard.press("Escape");
  await expect(head).toBeFocused();
  await expect(page.locator(".choice")).not.toHaveAttribute("open");
  await expectNoViolations(page, "header");
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toEqual([]);
});

test("with one entry left, Enter leads there", async ({ page }) => {
  await openMany(page);
  await page.locator(".choice > summary").click();
  await page.getByLabel("Zoek een inkoopbeleid").fill("zeebank");
  const asked = page.waitForRequest("**/duinzorg-2025/index.html");
  await page.keyboard.press("Enter");
  await asked;
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the control is the plain list", async ({ page }) => {
    await page.route("/regels.html", async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace(/<nav class="policies"[^]*?<\/nav>/, () =>
        choice(some),
      );
      await route.fulfill({ response: answer, body: html });
    });
    await page.goto("regels.html");
    await page.locator(".choice > summary").click();
    await expect(page.locator(".choice li:visible")).toHaveCount(4);
    await expect(page.locator(".choice input")).toBeHidden();
  });
});
