import { expect, type Locator } from "@playwright/test";
import {
  careType,
  contractA,
  fillIn,
  focused,
  headline,
  openChecker,
  option,
  question,
} from "./checker-page.js";
import { test } from "./one-page.js";

test("a physiotherapy practice reaches contract A with the keyboard alone", async ({ page }) => {
  await openChecker(page);
  const tabTo = async (id: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if ((await focused(page)).id === id) return;
    }
    throw new Error(`Tab never came to ${id}`);
  };

  await tabTo("zorgsoort");
  await page.keyboard.type("Fysio");
  await expect(headline(page)).toHaveText("Nog niet beslist");
  for (const [fact, answer] of Object.entries(contractA)) {
    if ((await page.locator(`#vraag-${fact}`).count()) === 0) continue;
    await tabTo(`vraag-${fact}`);
    if (typeof answer === "object") await page.keyboard.type(answer.typed);
    else {
      await page.keyboard.press("Space");
      if (answer === "Nee") await page.keyboard.press("ArrowRight");
    }
  }
  await page.keyboard.press("Tab");

  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  await expect(page.locator(".rung.reached")).toHaveText(/Zorgovereenkomst A\s*Bereikt/);
  await expect(page.locator(".summary .next")).toContainText("Vul de vragenlijst in");
});

test("keeping a file, and opening a code, with the keyboard alone", async ({ page }) => {
  await openChecker(
    page,
    undefined,
    "#v=1&policy=caresq-paramedie-2025&care-type=logopedie&p.richtlijnen=false",
  );
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
  const code = (await page.locator(".code").innerText()).trim();
  const tabTo = async (target: Locator): Promise<void> => {
    await page.locator("[part=keep] button").first().focus();
    await page.keyboard.press("Shift+Tab");
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press("Tab");
      if (await target.evaluate((element) => element.matches(":focus"))) return;
    }
    throw new Error(`Tab never came to ${String(target)}`);
  };
  // Waited for before the way there: only a browser that has been told so reports a chooser.
  const chooser = page.waitForEvent("filechooser");
  await tabTo(page.locator("#bewaard-bestand"));
  await page.keyboard.press("Space");
  await chooser;

  await page.getByRole("button", { name: "Begin met een lege check" }).focus();
  await page.keyboard.press("Enter");
  expect((await focused(page)).id).toBe("zorgsoort");
  await page.keyboard.type("Dië");
  await tabTo(page.getByLabel("Code van een eerdere uitkomst"));
  await page.keyboard.insertText(code);
  await page.keyboard.press("Enter");
  await expect(careType(page)).toHaveValue("logopedie");
  expect((await focused(page)).id).toBe("geopend");

  // Last, as the browser's own list of downloads may take the keyboard.
  await tabTo(page.getByRole("button", { name: "Bewaar als bestand" }));
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
});

test("a failing condition leads to no contract, and mending it leads back", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");

  await option(page, "bereikbaar-werkdagen-9-17", "Nee").check();
  await expect(headline(page)).toHaveText("Nu geen overeenkomst");
  await expect(page.locator(".rung.out-of-reach")).toHaveCount(5);
  const reason = page.locator(".rules.not-met > li").first();
  await expect(reason).toContainText("Wat u kunt doen:");
  await expect(reason.locator(".source")).toContainText("§ 3.1");

  await reason.locator(".to-questions").getByRole("link").click();
  expect((await focused(page)).id).toBe("vraag-bereikbaar-werkdagen-9-17-1");
  await page.keyboard.press("ArrowLeft");
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
});

test("nothing says that a practice does not qualify before an answer makes it so", async ({
  page,
}) => {
  await openChecker(page);
  const types = await careType(page).locator("option:not([value=''])").all();
  expect(types).toHaveLength(11);
  for (const type of types) {
    await careType(page).selectOption((await type.getAttribute("value")) ?? "");
    await expect(headline(page)).toBeVisible();
    await expect(page.locator("contract-wijzer")).not.toContainText(
      /Nu geen overeenkomst|voldoet u niet/i,
    );
    await expect(page.locator(".rung.out-of-reach")).toHaveCount(0);
  }
});

test("a question that no longer matters says so, stays in place and leaves focus alone", async ({
  page,
}) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await expect(page.locator(".settled")).toHaveCount(0);
  const questions = await page.locator("fieldset").count();

  await option(page, "vecozo-certificaten", "Nee").check();
  await expect(question(page, "eerder-contract")).toContainText("Niet meer nodig");
  expect(await page.locator("fieldset").count()).toBe(questions);
  expect((await focused(page)).id).toBe("vraag-vecozo-certificaten-1");

  await option(page, "vecozo-certificaten", "Weet ik niet").check();
  await expect(page.locator(".settled")).toHaveCount(0);
});

test("the open questions lead to their controls, in the order of the page", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  const first = await page
    .locator("fieldset.question [id^=vraag-]")
    .first()
    .evaluate(({ id }) => /^vraag-(.+)-question$/.exec(id)?.[1]);
  await page.locator(".open-questions > summary").click();
  await page.locator(".open-questions a").first().click();
  expect((await focused(page)).id).toBe(`vraag-${first ?? ""}`);
});

test("answers survive a change of care type: shared ones count, others stay with their own", async ({
  page,
}) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await option(page, "richtlijnen", "Ja").check();
  await option(page, "prem-structureel", "Ja").check();

  await careType(page).selectOption("logopedie");
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
  await expect(option(page, "prem-structureel", "Ja")).not.toBeChecked();
  await option(page, "prem-structureel", "Nee").check();

  await careType(page).selectOption("fysiotherapie");
  await expect(option(page, "prem-structureel", "Ja")).toBeChecked();
});

test("the language changes at once and keeps the answers", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await option(page, "richtlijnen", "Nee").check();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));

  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Which contract can your practice get?",
  );
  await expect(headline(page)).toHaveText("No contract as things stand");
  await expect(option(page, "richtlijnen", "No")).toBeChecked();

  await page.getByRole("link", { name: "Nederlands" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(option(page, "richtlijnen", "Nee")).toBeChecked();
  expect(requests).toEqual([]);
});
