// What holds now: contract, way, start and next act agree, on each day and whatever was told.
import { expect, type Page } from "@playwright/test";
import { careType, contractA, fillIn, headline, openChecker, option } from "./checker-page.js";
import { overflow } from "./looks.js";
import { test } from "./one-page.js";

const next = (page: Page) => page.locator(".summary .next");
const step = (page: Page, id: string) => page.locator(`#stap-${id}-fysiotherapie`);
const line = (page: Page) => page.locator(".outcome-line");

type Told = Record<string, string>;
const nothing: Told = {};
const missed: Told = { "datum-vragenlijst-bevestigd": "not-applicable" };
const unsigned: Told = {
  "datum-vragenlijst-bevestigd": "2024-10-15",
  "datum-getekend": "not-applicable",
};
const signed: Told = {
  "datum-vragenlijst-bevestigd": "2024-10-15",
  "datum-getekend": "2024-11-05",
};

/** A practice with contract A in substance, on some day, that told this of its own days. */
async function open(page: Page, day: string, told: Told): Promise<void> {
  await openChecker(page, `${day}T10:00:00Z`);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await page.evaluate((own) => {
    const element = document.querySelector("contract-wijzer");
    if (!element) return;
    const { answers } = element;
    Object.assign(answers.careTypes?.["fysiotherapie"] ?? {}, own);
    element.answers = answers;
  }, told);
}

const states: [name: string, day: string, told: Told, title: string | RegExp, next: RegExp][] = [
  [
    "before it all",
    "2024-08-20",
    nothing,
    "Zorgovereenkomst A",
    /Wacht hierop.*Daarna doet u dit/s,
  ],
  [
    "a deadline that may be missed",
    "2024-10-21",
    nothing,
    "Inhoudelijk: Zorgovereenkomst A",
    /Deze termijn is voorbij.*Op welke dag heeft u de vragenlijst bevestigd/s,
  ],
  [
    "a deadline that was missed",
    "2024-10-28",
    missed,
    "Inhoudelijk: Zorgovereenkomst A",
    /Deze stap is gemist:\s+Vul de vragenlijst in.*Het document zegt niet wat er dan gebeurt.*Dit kan nog/s,
  ],
  [
    "not signed",
    "2024-11-08",
    unsigned,
    "Inhoudelijk: Zorgovereenkomst A",
    /Deze stap is gemist:\s+Onderteken.*Dit kan nog/s,
  ],
  [
    "signed",
    "2024-11-08",
    signed,
    "U heeft Zorgovereenkomst A",
    /U hoeft nu niets te doen\.\s+Uw overeenkomst eindigt op 31 december 2025 of 31 december 2026/,
  ],
  [
    "over",
    "2035-01-01",
    nothing,
    "Geen overeenkomst meer mogelijk",
    /In dit beleid staat niets wat u nu nog kunt doen/,
  ],
];
for (const [name, day, told, title, act] of states) {
  test(`${name}: heading and next act agree`, async ({ page }) => {
    await open(page, day, told);
    await expect(headline(page)).toHaveText(title);
    await expect(next(page)).toHaveCount(1);
    await expect(next(page)).toHaveText(act);
  });
}

test("what is missed names what is left, with its start, and that it is no promise", async ({
  page,
}) => {
  await open(page, "2024-10-28", missed);
  await expect(line(page)).toContainText("kan niet meer: een stap is gemist");
  await expect(line(page)).toContainText(
    "Vraagt u op 28 oktober 2024 aan, dan begint de overeenkomst op 1 januari 2025.",
  );
  await expect(page.locator(".summary")).toContainText("Dit is geen toezegging");
  await expect(step(page, "ingang-fysiotherapie")).toHaveCount(0);
  await expect(step(page, "tekenen-fysio-oefen")).toHaveCount(0);
});

test("who signed has the contract, before its start and after it; near its end that comes first", async ({
  page,
}) => {
  await open(page, "2024-11-08", signed);
  await expect(line(page)).toHaveText("De overeenkomst gaat in op 1 januari 2025.");
  await page.locator("#datum").fill("2025-06-01");
  await expect(line(page)).toHaveText("De overeenkomst loopt sinds 1 januari 2025.");
  await expect(next(page)).toContainText("Vraag Caresq welke dag het is.");
  await page.locator("#datum").fill("2025-12-05");
  const notice = page.locator(".year");
  await expect(notice.locator("h2")).toHaveText("Uw overeenkomst eindigt misschien over 26 dagen");
  await expect(notice).toContainText("Wat daarna komt, staat niet in dit beleid.");
  await expect(notice.getByRole("link", { name: "zorginkoop@caresq.nl" })).toBeVisible();
});

test("once it is over, how it was is folded, and nothing can be put into a calendar", async ({
  page,
}) => {
  await open(page, "2035-01-01", signed);
  await expect(line(page)).toContainText("U had Zorgovereenkomst A");
  await expect(page.locator(".ladder")).toBeHidden();
  await expect(page.getByRole("button", { name: /agenda/ })).toHaveCount(0);
  await page.locator("summary", { hasText: "Hoe het was" }).first().click();
  await expect(page.locator(".ladder")).toBeVisible();
});

test("a question that the visitor does not know is not proposed again", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  const first = (await next(page).getByRole("link").innerText()).trim();
  const fact = await page.evaluate(
    () => document.querySelector("contract-wijzer")?.verdict?.next.fact ?? "",
  );
  await option(page, fact, "Weet ik niet").check();
  await expect(next(page).getByRole("link")).not.toHaveText(first);
  await page.locator(".open-questions > summary").click();
  await expect(page.locator(".open-questions li").last()).toContainText(first);
  await expect(page.locator(".open-questions li").last()).toContainText("Weet ik niet");
  // Also where a number is asked.
  await option(page, "aantal-fysiotherapeuten", "Weet ik niet").check();
  await expect(page.locator(".open-questions li .note")).toHaveCount(2);
  await page.locator("#vraag-aantal-fysiotherapeuten").fill("4");
  await page.locator("#vraag-aantal-fysiotherapeuten").blur();
  await expect(option(page, "aantal-fysiotherapeuten", "Weet ik niet")).not.toBeChecked();
});

test("a condition that fails: what comes once it is mended, and what that hangs on", async ({
  page,
}) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await option(page, "bereikbaar-werkdagen-9-17", "Nee").check();
  await expect(headline(page)).toHaveText("Nu geen overeenkomst");
  await expect(line(page)).toHaveText(
    /^Aan één voorwaarde voldoet u niet\. Lost u dat op, dan: Zorgovereenkomst A tot en met E.*, afhankelijk van \d+ vragen\.$/,
  );
  await expect(next(page)).toContainText("Los dit eerst op:");
  await expect(page.locator(".open-questions > summary")).toHaveText(
    /^Telt mee als u dit heeft opgelost: \d+ vragen$/,
  );
});

test("a day before our reading of a vague one counts, and its question says how it was read", async ({
  page,
}) => {
  await open(page, "2024-10-01", { "datum-vragenlijst-bevestigd": "2024-09-09" });
  const notice = page.locator("#vraag-datum-vragenlijst-bevestigd-notice");
  await expect(notice).toContainText("‘half september 2024’");
  await expect(notice).toContainText("11–20 september 2024");
  await expect(page.locator(".left-out")).toHaveCount(0);
  await expect(step(page, "invullen-fysio-oefen")).toContainText("Geweest");
});

test("answers that contradict each other say so at each, and in the summary", async ({ page }) => {
  const told = { ...missed, "datum-aanvraag": "not-applicable", "datum-getekend": "2024-11-05" };
  await open(page, "2024-11-08", told);
  for (const fact of Object.keys(told))
    await expect(page.locator(`#vraag-${fact}-notice`)).toContainText(
      "de vragenlijst niet bevestigd",
    );
  const summary = page.locator(".contradictions");
  await expect(summary).toContainText("spreken elkaar tegen");
  await expect(summary.getByRole("link")).toHaveCount(3);
});

test("why an offer does not come by itself is told with its clause, and what opens the way", async ({
  page,
}) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, { ...contractA, "vecozo-certificaten": "Nee" });
  await expect(next(page)).toContainText("geen geldige certificaten");
  const way = page.locator(".details .rules > li", { hasText: "Kan bij u niet" });
  await expect(way).toContainText("Vraag certificaten aan bij VECOZO.");
  await expect(way.locator(".changes .source")).toContainText("§");
});

test("it fits 320 px in each state", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [, day, told] of states.slice(2)) {
    await open(page, day, told);
    expect(await overflow(page)).toEqual([]);
  }
});
