// The practice's timeline: several care types, the picture, missed steps, the calendar file.
import { expect, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { careType, focused, headline, openChecker, option, question } from "./checker-page.js";
import { test } from "./one-page.js";

/** Physiotherapy and dietetics under one roof, on a day on which the questionnaire may be filled in. */
async function openTwo(page: Page): Promise<void> {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await page.getByRole("button", { name: "Nog een zorgsoort" }).click();
  expect((await focused(page)).id).toBe("zorgsoort-2");
  await page.locator("#zorgsoort-2").selectOption("dietetiek");
}

const chart = (page: Page) => page.locator(".chart");
const picture = (page: Page) => chart(page).locator("svg:visible[role=group]");

test("two care types: shared questions once, a verdict each, one timeline", async ({ page }) => {
  await openTwo(page);
  await expect(page.locator("contract-wijzer")).toHaveAttribute(
    "care-type",
    "fysiotherapie dietetiek",
  );
  await expect(page.locator("#vraag-richtlijnen")).toHaveCount(1);
  await expect(page.locator("#vraag-zorgverlener-verbonden")).toHaveCount(1);
  await expect(page.locator("#vraag-dietetiek-zorgverlener-verbonden")).toHaveCount(1);
  await expect(question(page, "dietetiek-zorgverlener-verbonden")).toContainText("Diëtetiek");
  await expect(page.locator(".summary")).toHaveCount(2);

  await expect(page.locator(".timeline")).toHaveCount(1);
  const published = page.locator("#stap-publicatie-fysiotherapie");
  await expect(published).toContainText("Fysiotherapie en Diëtetiek");

  await option(page, "richtlijnen", "Nee").check();
  for (const summary of await page.locator(".summary").all())
    await expect(summary).toContainText("Nu geen overeenkomst");
  await option(page, "richtlijnen", "Ja").check();
  await option(page, "dietetiek-kwaliteitsregister-paramedici", "Nee").check();
  await expect(headline(page)).toHaveText("Nog niet beslist");
  await expect(page.locator("#dietetiek-uitkomst")).toContainText("Nu geen overeenkomst");

  // What is past having for one care type is a step of the other alone.
  await expect(published).not.toContainText("Diëtetiek");
  const ids = await page.evaluate(() => {
    const root = document.querySelector("contract-wijzer")?.shadowRoot;
    return [...(root?.querySelectorAll("[id]") ?? [])].map(({ id }) => id);
  });
  expect(new Set(ids).size).toBe(ids.length);
});

test("a care type is taken away again, and its answers are kept", async ({ page }) => {
  await openTwo(page);
  await option(page, "dietetiek-kwaliteitsregister-paramedici", "Nee").check();
  await page.locator("#zorgsoort-2").selectOption("");
  await expect(page.locator(".summary")).toHaveCount(1);
  await page.getByRole("button", { name: "Nog een zorgsoort" }).click();
  await page.locator("#zorgsoort-2").selectOption("dietetiek");
  await expect(option(page, "dietetiek-kwaliteitsregister-paramedici", "Nee")).toBeChecked();
});

test("the picture: each mark says what it is when it has focus, and leads to its step", async ({
  page,
}) => {
  await openTwo(page);
  const marks = picture(page).locator("a.mark");
  expect(await marks.count()).toBeGreaterThan(5);
  const said = new Set<string>();
  await page.mouse.move(0, 0); // else it may point at what scrolls by
  for (const mark of await marks.all()) {
    await mark.focus();
    const label = (await mark.getAttribute("aria-label")) ?? "";
    await expect(chart(page).locator(".caption")).toHaveText(label);
    expect(label).toMatch(/Bron: § /);
    said.add(label);
  }
  expect(said.size).toBe(await marks.count());
  await picture(page).locator('a[href="#stap-invullen-fysio-oefen-fysiotherapie"]').press("Enter");
  expect((await focused(page)).id).toBe("stap-invullen-fysio-oefen-fysiotherapie");
  await picture(page).locator('a[href="#stap-publicatie-fysiotherapie"]').hover();
  await expect(chart(page).locator(".caption")).toContainText("Vanaf 12 november 2024");
});

test("the picture stands across, and down where it is narrow", async ({ page }) => {
  await openTwo(page);
  const shown = (which: string) => chart(page).locator(`svg.${which}:visible`);
  await expect(shown("across")).toHaveCount(3);
  await expect(shown("down")).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(shown("across")).toHaveCount(0);
  await expect(shown("down")).toHaveCount(3);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
  const box = await chart(page).boundingBox();
  for (const text of await picture(page).locator("text").all()) {
    const inside = await text.boundingBox();
    expect((inside?.x ?? 0) + (inside?.width ?? 0)).toBeLessThanOrEqual(
      (box?.x ?? 0) + (box?.width ?? 0) + 5, // a halo is around the letters
    );
  }
});

test("the axis names its years, and today's line keeps clear of the words", async ({ page }) => {
  // Today is beside a deadline's mark, whose words stand on both sides of it.
  await openChecker(page, "2024-10-15T10:00:00Z");
  await careType(page).selectOption("fysiotherapie");
  await expect(picture(page).locator(".of-year").filter({ hasText: /./ })).toHaveText([
    "2024",
    "2025",
  ]);
  const boxes = async (parts: string) =>
    Promise.all((await picture(page).locator(parts).all()).map((part) => part.boundingBox()));
  const [lines, words] = [await boxes("line.today"), await boxes(".mark text")];
  expect(lines.length).toBeGreaterThan(3);
  const beside = words.filter((word) =>
    lines.some((line) => word && line && line.x > word.x && line.x < word.x + word.width),
  );
  expect(beside.length).toBeGreaterThan(0);
  for (const word of words)
    for (const line of lines) {
      if (!word || !line) continue;
      const isAcross = line.x > word.x && line.x < word.x + word.width;
      // The box of a line of text is taller than its letters.
      const isThrough = line.y < word.y + word.height - 3 && line.y + line.height > word.y + 3;
      expect(isAcross && isThrough).toBe(false);
    }
});

test("own dates: done, too late with what the document says, and a day that cannot be", async ({
  page,
}) => {
  await openChecker(page, "2024-10-25T10:00:00Z");
  await careType(page).selectOption("fysiotherapie");
  await page.getByRole("heading", { name: "Data van uw praktijk" }).click();
  const field = page.locator("#vraag-datum-vragenlijst-bevestigd");
  const step = page.locator("#stap-invullen-fysio-oefen-fysiotherapie");
  await expect(step).toContainText("Voorbij");
  await field.fill("2024-10-20");
  await field.blur();
  await expect(step).toContainText("Geweest");
  await expect(step).toContainText("Uw datum: 20 oktober 2024");
  await field.fill("2024-10-21");
  await field.blur();
  await expect(step).toContainText("Te laat");
  await expect(step).toContainText("Het document zegt niet wat er dan gebeurt");

  const signed = page.locator("#vraag-datum-getekend");
  await signed.fill("2024-10-01");
  await signed.blur();
  await expect(question(page, "datum-getekend")).toContainText(
    "2024-10-01 ligt voor 2024-10-21, de datum van een stap die eerder komt",
  );
  await expect(step).toContainText("Te laat"); // the other answer still counts
  await expect(page.locator(".timeline")).not.toContainText("Uw datum: 1 oktober 2024");
});

test("an application without a date says what today would give", async ({ page }) => {
  await openChecker(page, "2025-03-31T10:00:00Z");
  await careType(page).selectOption("dietetiek");
  await expect(page.getByText("Is dat op 31 maart 2025")).toContainText(
    "dan is de ingangsdatum 1 april 2025",
  );
});

test("the calendar file holds the steps that have a day", async ({ page }) => {
  await openTwo(page);
  const [all] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Zet alle data in mijn agenda" }).click(),
  ]);
  expect(all.suggestedFilename()).toBe("caresq-paramedie-2025-fysiotherapie-dietetiek.ics");
  const read = (path: string) =>
    new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")) as unknown[]).getAllSubcomponents(
      "vevent",
    );
  expect(read(await all.path())).toHaveLength(7);
  const [one] = await Promise.all([
    page.waitForEvent("download"),
    page
      .locator("#stap-invullen-fysio-oefen-fysiotherapie")
      .getByRole("button", { name: /Zet in agenda/ })
      .click(),
  ]);
  expect(read(await one.path())).toHaveLength(1);
});
