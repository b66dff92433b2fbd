// The way through the check as a visitor goes it: what is in view, where focus is, what Back does.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { contractA, focused, headline, openChecker, option, question } from "./checker-page.js";
import { expectNoViolations, overflow } from "./looks.js";
import { onDisk, singleFile } from "./single-file.js";

const careTypeButton = (page: Page, name: string) =>
  page.locator(".care-types").getByRole("button", { name });
const stepTitle = (page: Page) => page.locator("#vragen");
const forward = (page: Page) => page.locator(".turns .primary");
const chapter = (page: Page, name: string) =>
  page.locator(".chapters").getByRole("button", { name, exact: true });

const begin = async (page: Page, path?: string): Promise<void> => {
  await openChecker(page, undefined, path);
  await careTypeButton(page, "Fysiotherapie").click();
  await expect(stepTitle(page)).toBeFocused();
};

const screens = [
  { width: 1366, height: 625 },
  { width: 390, height: 844 },
];

for (const viewport of screens)
  test(`${viewport.width}x${viewport.height}: sixteen acts from nothing to contract A, the deadline always in sight`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openChecker(page);
    await expect(careTypeButton(page, "Fysiotherapie")).toBeInViewport();
    let acts = 0;
    const act = async (does: () => Promise<void>): Promise<void> => {
      await does();
      acts += 1;
      const deadline = page.locator(
        viewport.width > 1000 ? ".summary .deadline" : ".glance-deadline",
      );
      if (!(await isDecided(page))) {
        await expect(deadline).toBeInViewport({ ratio: 1 });
        await expect(deadline).toContainText("20 okt");
      }
    };
    await act(() => careTypeButton(page, "Fysiotherapie").click());
    // Nobody scrolled: the first question is there.
    await expect(question(page, "richtlijnen")).toBeInViewport({ ratio: 1 });
    while (!(await isDecided(page))) {
      const all = page.locator(".all-yes");
      if (await all.count()) await act(() => all.click());
      for (const [fact, answer] of Object.entries(contractA)) {
        const control = page.locator(`.step-asks #vraag-${fact}`);
        if ((await control.count()) === 0 || (await isDecided(page))) continue;
        if (typeof answer === "object")
          await act(async () => {
            await control.fill(answer.typed);
            await control.blur();
          });
        else if (!(await option(page, fact, answer).isChecked()))
          await act(() => option(page, fact, answer).check());
      }
      if (!(await isDecided(page))) await act(() => forward(page).click());
    }
    expect(acts).toBeLessThanOrEqual(16);
    await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  });

const isDecided = (page: Page): Promise<boolean> =>
  page.evaluate(() => Boolean(document.querySelector("contract-wijzer")?.verdict?.outcome));

test("Back and Forward of the browser go through the steps, and no answer is lost", async ({
  page,
}) => {
  await begin(page);
  await option(page, "richtlijnen", "Ja").check();
  await forward(page).click();
  await expect(stepTitle(page)).toHaveText("Wat meetelt voor een betere overeenkomst");
  await expect(stepTitle(page)).toBeFocused();
  await option(page, "prem-structureel", "Ja").check();
  await chapter(page, "Planning").click();
  await expect(page.locator(".timeline")).toBeVisible();
  expect(new URL(page.url()).hash).toBe("#planning");
  await page.goBack();
  await expect(option(page, "prem-structureel", "Ja")).toBeChecked();
  await page.goBack();
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(page.locator(".timeline")).toBeVisible();
  await page.reload();
  await expect(page.locator(".timeline")).toBeVisible();
  await chapter(page, "Vragen").click();
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
});

test("Back from the first step goes to the choice, and Forward to the step with its answers", async ({
  page,
}) => {
  await begin(page);
  await option(page, "richtlijnen", "Ja").check();
  await page.goBack();
  await expect(careTypeButton(page, "Fysiotherapie")).toBeFocused();
  await expect(careTypeButton(page, "Fysiotherapie")).toContainText("Verder");
  await expect(page.locator(".layout")).toHaveCount(0);
  await page.goForward();
  await expect(stepTitle(page)).toBeFocused();
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
  // Loaded again on its way, it goes back just so.
  await forward(page).click();
  await page.reload();
  await expect(stepTitle(page)).toHaveText("Wat meetelt voor een betere overeenkomst");
  await page.goBack();
  await expect(stepTitle(page)).toHaveText("Algemene voorwaarden");
  await page.goBack();
  await careTypeButton(page, "Logopedie").click();
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
  expect(new URL(page.url()).hash).toBe("#stap-1");
});

test("the way back to a practice that was opened is to where it went on", async ({ page }) => {
  await openChecker(
    page,
    undefined,
    "#v=1&policy=caresq-paramedie-2025&care-type=fysiotherapie&p.richtlijnen=true",
  );
  await chapter(page, "Planning").click();
  await chapter(page, "Vragen").click();
  await forward(page).click();
  await chapter(page, "Planning").click();
  await chapter(page, "Vragen").click();
  await expect(stepTitle(page)).toHaveText("Wat meetelt voor een betere overeenkomst");
  for (let steps = 0; steps < 5; steps++) await page.goBack();
  await expect(stepTitle(page)).toHaveText("Algemene voorwaarden");
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
});

test("Back to an address that bore a practice takes no answer back", async ({ page }) => {
  await openChecker(
    page,
    undefined,
    "#v=1&policy=caresq-paramedie-2025&care-type=fysiotherapie&p.richtlijnen=true",
  );
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
  await forward(page).click();
  await option(page, "prem-structureel", "Ja").check();
  await page.goBack();
  await expect(stepTitle(page)).toHaveText("Algemene voorwaarden");
  await forward(page).click();
  await expect(option(page, "prem-structureel", "Ja")).toBeChecked();
});

test("an answer is changed from the list of given answers", async ({ page }) => {
  await begin(page);
  await option(page, "richtlijnen", "Ja").check();
  await forward(page).click();
  await page.locator(".given > summary").click();
  await page.getByRole("button", { name: /^Wijzig: Werken al uw zorgverleners/ }).click();
  expect((await focused(page)).id).toBe("vraag-richtlijnen");
  await page.keyboard.press("ArrowRight");
  await expect(headline(page)).toHaveText("Nu geen overeenkomst");
});

test("only what is turned to is drawn; paper gets all of it", async ({ page }) => {
  await begin(page);
  await expect(page.locator("html[data-running]")).toHaveCount(1);
  const nodes = await page
    .locator("contract-wijzer")
    .evaluate((checker) => checker.shadowRoot?.querySelectorAll("*").length ?? 0);
  expect(nodes).toBeLessThan(700);
  await expect(page.locator(".details, .timeline, [part=keep]")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".timeline")).toBeVisible();
  await expect(page.locator(".details .rules").first()).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator(".details")).toHaveCount(0);
  await expect(stepTitle(page)).toHaveText("Algemene voorwaarden");
});

test("all on one page is a choice, and step by step is one again", async ({ page }) => {
  await begin(page);
  await option(page, "richtlijnen", "Ja").check();
  await page.getByRole("button", { name: "Alles op één pagina" }).click();
  await expect(page.locator("fieldset.question")).not.toHaveCount(8);
  await expect(page.locator(".details .timeline")).toBeVisible();
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
  await page.getByRole("button", { name: "Stap voor stap" }).click();
  await expect(page.locator(".details")).toHaveCount(0);
});

test("a clause opens beside what is read, with what was made of it, and gives focus back", async ({
  page,
}) => {
  await begin(page);
  await chapter(page, "Uitkomst").click();
  const source = page.locator(".details .source a").first();
  await source.focus();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "Bron" });
  await expect(sheet).toContainText("§ 3.2");
  await expect(sheet).toContainText("Wat wij hieruit overnamen");
  await expectNoViolations(page, "contract-wijzer");
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(source).toBeFocused();
  await source.click();
  await sheet.getByRole("link", { name: /pagina Regels/ }).click();
  await expect(page).toHaveURL(/regels\.html#bron-/);
});

test("before anything is chosen: the year, what to have at hand, another day, and a kept practice", async ({
  page,
}) => {
  await openChecker(page, "2026-11-30T10:00:00Z", "vgz-paramedie-2021/");
  await expect(page.locator(".year-of-all")).toContainText("Het jaar van dit beleid is voorbij");
  await openChecker(page);
  await expect(page.locator(".start")).toContainText("11 tot 23 vragen, ongeveer 6 minuten");
  await expect(page.locator(".start")).toContainText("Houd uw AGB-codes bij de hand");
  await page.getByText("Bekijk op een andere datum").click();
  await page.locator("#datum").fill("2025-06-01");
  await expect(page.locator(".year-of-all")).toContainText("Het jaar van dit beleid loopt");
  await page.getByText("Verder met een bestand, link of code").click();
  await page
    .locator("#code")
    .fill(
      "https://elders.example/#v=1&policy=caresq-paramedie-2025&care-type=gli&p.richtlijnen=false",
    );
  await page.keyboard.press("Enter");
  await expect(headline(page)).toHaveText("Nu geen overeenkomst");
});

test("a link in the outcome leads to the question in its step", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page);
  await page.locator(".all-yes").click();
  await page.locator(".glance a").click();
  await expect(headline(page)).toBeFocused();
  await page.locator(".summary .next a").click();
  await expect(stepTitle(page)).toHaveText("Wat meetelt voor een betere overeenkomst");
  expect((await focused(page)).id).toBe("vraag-prem-structureel");
});

test("the steps and parts hold at 320 pixels, dark, and with a screen reader's eyes", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  await openChecker(page);
  expect(await overflow(page)).toEqual([]);
  await expectNoViolations(page, "contract-wijzer");
  await careTypeButton(page, "Fysiotherapie").click();
  await expect(stepTitle(page)).toBeFocused();
  expect(await overflow(page)).toEqual([]);
  await expectNoViolations(page, "contract-wijzer");
  for (const name of ["Uitkomst", "Planning", "Bewijs", "Vergelijken", "Bewaren"]) {
    await chapter(page, name).click();
    await expect(chapter(page, name)).toHaveAttribute("aria-current", "true");
    expect(await overflow(page)).toEqual([]);
  }
  await expectNoViolations(page, "contract-wijzer");
});

test("the keyboard goes from the choice through the steps to the outcome", async ({ page }) => {
  await openChecker(page);
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if (await target.evaluate((element) => element.matches(":focus"))) return;
    }
    throw new Error(`Tab never came to ${String(target)}`);
  };
  await tabTo(careTypeButton(page, "Fysiotherapie"));
  await page.keyboard.press("Enter");
  await expect(stepTitle(page)).toBeFocused();
  await tabTo(page.locator(".all-yes"));
  await page.keyboard.press("Enter");
  await tabTo(forward(page));
  await page.keyboard.press("Enter");
  await expect(stepTitle(page)).toHaveText("Wat meetelt voor een betere overeenkomst");
  await expect(stepTitle(page)).toBeFocused();
  await tabTo(forward(page));
  await page.keyboard.press("Enter");
  await tabTo(forward(page));
  await page.keyboard.press("Enter");
  await expect(headline(page)).toBeFocused();
});

test("several care types have a line each, above what is said of each", async ({ page }) => {
  await openChecker(
    page,
    undefined,
    "#v=1&policy=caresq-paramedie-2025&care-type=fysiotherapie,logopedie&p.richtlijnen=true",
  );
  await expect(page.locator(".overview li")).toHaveText([
    /Fysiotherapie\s+A tot en met E mogelijk/,
    /Logopedie\s+A tot en met C mogelijk/,
  ]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator(".glance strong")).toHaveText(
    /Fysiotherapie: A tot en met E mogelijk · Logopedie: A tot en met C mogelijk/,
  );
});

test("a single file from disk goes back by step too, and does not leave the page", async ({
  page,
}) => {
  const file = onDisk(singleFile());
  await begin(page, file);
  await option(page, "richtlijnen", "Ja").check();
  await forward(page).click();
  await page.goBack();
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
  await page.goForward();
  await page.reload();
  await expect(stepTitle(page)).toHaveText("Wat meetelt voor een betere overeenkomst");
  await page.goBack();
  await page.goBack();
  await expect(careTypeButton(page, "Fysiotherapie")).toBeFocused();
  expect(page.url()).toBe(file);
});
