// The way to a better contract, in the ladder and in print.
import { expect, type Page } from "@playwright/test";
import {
  contractA,
  contractD,
  fillIn,
  careType,
  focused,
  headline,
  openChecker,
  option,
} from "./checker-page.js";
import { expectNoViolations, overflow } from "./looks.js";
import { test } from "./one-page.js";

const reach = async (page: Page, path?: string): Promise<void> => {
  await openChecker(page, undefined, path);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractD);
};
const rung = (page: Page, name: string) => page.locator(".rung", { hasText: name });

test("each contract that is not reached shows its nearest way, and all of them on request", async ({
  page,
}) => {
  await reach(page);
  await expect(headline(page)).toHaveText("Zorgovereenkomst D");
  const better = rung(page, "Zorgovereenkomst B");
  await expect(better.locator("summary")).toHaveText(/Nog 1 stap:\s*Meld uw praktijk bij SKF aan/);
  await expect(better).toContainText("Nu niet");
  await better.locator("summary").click();
  await expect(better.locator(".way-list > li")).toHaveCount(2);
  const [first] = await better.locator(".way-list > li").allInnerTexts();
  expect(first).toMatch(/Nee → Ja/);
  expect(first).toMatch(/§\s3\.2/);
  expect(first).toMatch(/Bewijs[^]*SKF/);
  expect(first).toMatch(/zegt niet op welke dag dit telt[^]*in 2025/);
  await expect(rung(page, "Zorgovereenkomst A").locator("summary")).toHaveText(
    /Nog 2 stappen:\s*Zorg voor genoeg specialisten.*nu 1, nodig: minstens 3/,
  );
  await expect(rung(page, "Zorgovereenkomst E").locator(".ways")).toHaveCount(0);
  await expectNoViolations(page, "contract-wijzer");

  // Done as it says, it is so.
  await option(page, "praktijkregistratie-skf", "Ja").check();
  await expect(headline(page)).toHaveText("Zorgovereenkomst B");
});

test("a condition that fails is a step like any other", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("dietetiek");
  await fillIn(page, {
    ...contractA,
    "kwaliteitsregister-paramedici": "Ja",
    "bereikbaar-werkdagen-9-17": "Nee",
  });
  await expect(page.locator(".rung summary").first()).toHaveText(
    /Nog 1 stap:\s*Zorg dat iemand op werkdagen .* de telefoon opneemt/,
  );
});

test("a way that brings the best contract is not said again of the others", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, { ...contractA, richtlijnen: "Nee" });
  await expect(page.locator(".rung .ways")).toHaveCount(1);
  await expect(rung(page, "Zorgovereenkomst A").locator(".ways")).toHaveCount(1);
});

test("while questions stand in between they come first, and no contract is struck through", async ({
  page,
}) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await option(page, "richtlijnen", "Nee").check();
  const best = rung(page, "Zorgovereenkomst A");
  await expect(best.locator("summary")).toHaveText(/Eerst nog \d+ vragen, en deze stap:/);
  for (const name of ["A", "B", "C", "D", "E"]) {
    const each = rung(page, `Zorgovereenkomst ${name}`);
    await expect(each.locator(".word")).toHaveText("Nu niet, misschien daarna");
    await expect(each.locator(".name")).toHaveCSS("text-decoration-line", "none");
  }
});

test("what the contract rests on: what may go, and how far a number may fall", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, { ...contractA, "aantal-verbijzonderd": { typed: "5" } });
  const ground = page.locator("details.fold", { hasText: "Waar de overeenkomst van afhangt" });
  await ground.locator("summary").click();
  await expect(ground).toContainText("minstens 3");
  await expect(ground.locator("h4", { hasText: "Dit mag veranderen" })).toBeVisible();
});

test("a step that cannot be is put aside, the ways go on without it, and it can be put back", async ({
  page,
}) => {
  await reach(page);
  const better = rung(page, "Zorgovereenkomst B");
  await better.locator("summary").click();
  await expect(better.locator(".way-list > li")).toHaveCount(2);
  await better
    .getByRole("button", { name: /^Dit kunnen wij niet \(.*SKF/ })
    .first()
    .click();
  expect((await focused(page)).id).toBe("kan-niet-fysiotherapie");
  const aside = page.getByRole("group", { name: "Wat u niet kunt" });
  await expect(aside.getByRole("listitem")).toHaveText(/Meld uw praktijk bij SKF aan/);
  await expect(better.locator("summary")).toHaveText(/Nog 2 stappen:/);
  await expect(better).not.toContainText("SKF aan");
  await expect(rung(page, "Zorgovereenkomst A")).toContainText(
    /Zonder deze stap is er geen weg naar deze overeenkomst:\s*Meld uw praktijk bij SKF aan/,
  );
  await expectNoViolations(page, "contract-wijzer");
  await page.emulateMedia({ media: "print" });
  await expect(aside).toBeVisible();
  await expect(aside.getByRole("button")).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  await aside.getByRole("button", { name: /^Kan toch wel/ }).click();
  await expect(aside).toHaveCount(0);
  expect((await focused(page)).id).toBe("contracten-fysiotherapie");
  await expect(better.locator("summary")).toHaveText(/Nog 1 stap:\s*Meld uw praktijk bij SKF aan/);
});

test("it fits 320 px, prints in a line each, and can be left out", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await reach(page);
  await page.locator(".rung summary").first().click();
  expect(await overflow(page)).toEqual([]);
  await page
    .getByRole("button", { name: /^Dit kunnen wij niet/ })
    .first()
    .click();
  expect(await overflow(page)).toEqual([]);
  await page.getByRole("button", { name: /^Kan toch wel/ }).click();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".short-ways li")).toHaveCount(3);
  await expect(page.locator(".short-ways li").first()).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => {
    document.querySelector("contract-wijzer")?.setAttribute("without-ways", "");
  });
  await expect(page.locator(".ways")).toHaveCount(0);
});
