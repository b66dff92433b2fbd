// Trying other answers out: what they would change, before anything is kept, and back again.
import { expect, type Page } from "@playwright/test";
import {
  careType,
  contractD,
  fillIn,
  focused,
  headline,
  openChecker,
  option,
  question,
} from "./checker-page.js";
import { expectNoViolations, overflow } from "./looks.js";
import { test } from "./one-page.js";

const start = (page: Page) => page.getByRole("button", { name: /^Wat als/ });
const trial = (page: Page) => page.locator("#wat-als");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** What a host hears and reads, which is about the answers that stand. */
const host = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector("contract-wijzer");
    return {
      events: (window as unknown as { heard: unknown[] }).heard.splice(0),
      skf: element?.answers.careTypes?.["fysiotherapie"]?.["praktijkregistratie-skf"],
      contract: element?.verdict?.outcome?.contract,
      fragment: element?.fragment,
    };
  });

async function reachD(page: Page): Promise<void> {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractD);
  await page.evaluate(() => {
    const heard: unknown[] = ((window as unknown as { heard: unknown[] }).heard = []);
    const element = document.querySelector("contract-wijzer");
    element?.addEventListener("cw-answer", ({ detail }) => {
      heard.push(["answer", detail.fact, detail.value]);
    });
    element?.addEventListener("cw-verdict", ({ detail }) => {
      heard.push(["verdict", detail.verdict.outcome?.contract]);
    });
  });
}

test("what another answer would change is told, and the answer that stands stays", async ({
  page,
}) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await expect(start(page), "there is nothing to try yet").toHaveCount(0);
  await reachD(page);
  const before = await host(page);

  await start(page).click();
  expect((await focused(page)).id).toBe("wat-als");
  await expect(trial(page).getByRole("link")).toHaveText(/Verander een antwoord/);
  await option(page, "praktijkregistratie-skf", "Ja").check();

  await expect(trial(page).locator(".turned > .turn")).toHaveText(
    /Zorgovereenkomst D\s*→\s*wordt\s*Zorgovereenkomst B/,
  );
  await expect(trial(page)).toContainText(/Niet voldaan\s*→\s*wordt\s*Voldaan/);
  await expect(trial(page)).toContainText("§\u00a03.2 Fysiotherapie");
  await expect(headline(page)).toHaveText("Zorgovereenkomst B");
  await expect(page.locator("#uitkomst-van")).toHaveText("Uitkomst met wat u uitprobeert");
  await expect(question(page, "praktijkregistratie-skf")).toContainText("Uw antwoord was: Nee");
  expect(await host(page)).toEqual({ ...before, events: [] });
  await expect(page.locator("[part=keep]")).toContainText("U bewaart hier uw eigen antwoorden");
  await expect(page.locator(".code"), "there is no code of what is not said").toHaveCount(0);
  await expectNoViolations(page, "contract-wijzer");

  await button(page, "Stop met proberen").click();
  await expect(headline(page)).toHaveText("Zorgovereenkomst D");
  await expect(option(page, "praktijkregistratie-skf", "Nee")).toBeChecked();
  await expect(trial(page)).toHaveCount(0);
});

test("step by step back; and an answer by itself put back", async ({ page }) => {
  await reachD(page);
  await start(page).click();
  await option(page, "praktijkregistratie-skf", "Ja").check();
  await page.locator("#vraag-aantal-verbijzonderd").fill("3");
  await page.locator("#vraag-aantal-verbijzonderd").blur();
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  await question(page, "praktijkregistratie-skf")
    .getByRole("button", { name: "Zet terug" })
    .click();
  await expect(headline(page)).toHaveText("Zorgovereenkomst C");
  await button(page, "Laatste stap terug").click();
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  await button(page, "Laatste stap terug").click();
  await expect(headline(page)).toHaveText("Zorgovereenkomst B");
  await expect(page.locator("#vraag-aantal-verbijzonderd")).toHaveValue("1");
  await button(page, "Laatste stap terug").click();
  await expect(headline(page)).toHaveText("Zorgovereenkomst D");
  await expect(button(page, "Laatste stap terug")).toHaveCount(0);
});

test("kept, it is as if it had been answered so; and that can be undone", async ({ page }) => {
  await reachD(page);
  await start(page).click();
  await option(page, "praktijkregistratie-skf", "Ja").check();
  await option(page, "praktijkregistratie-kngf", "Ja").check();
  await option(page, "praktijkregistratie-kngf", "Nee").check();
  await host(page);
  await button(page, "Houd deze antwoorden").click();
  await expect(headline(page)).toHaveText("Zorgovereenkomst B");
  await expect(page.locator("#uitkomst-van")).toHaveText("Uitkomst");
  expect(await host(page)).toMatchObject({
    events: [
      ["answer", "praktijkregistratie-skf", true],
      ["verdict", "B"],
    ],
    skf: true,
    contract: "B",
  });
  await button(page, "Maak dat ongedaan").click();
  await expect(headline(page)).toHaveText("Zorgovereenkomst D");
  expect(await host(page)).toMatchObject({ skf: false, contract: "D" });
  await expect(button(page, "Maak dat ongedaan")).toHaveCount(0);
});

test("a way in the ladder is tried out as one step", async ({ page }) => {
  await reachD(page);
  const rung = page.locator(".rung", { hasText: "Zorgovereenkomst A" });
  await rung.locator("summary").click();
  await rung.getByRole("button", { name: "Probeer dit uit" }).first().click();
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  await expect(page.locator(".question.tried")).toHaveCount(2);
  await expect(page.locator("#vraag-aantal-verbijzonderd")).toHaveValue("3");
  expect((await focused(page)).id).toBe("wat-als");
  await button(page, "Laatste stap terug").click();
  await expect(headline(page)).toHaveText("Zorgovereenkomst D");
});

test("another day or care type leaves the trial as it is; other answers from the host end it", async ({
  page,
}) => {
  await reachD(page);
  await start(page).click();
  await option(page, "praktijkregistratie-skf", "Ja").check();
  await page.locator("#datum").fill("2024-10-21");
  await page.locator("#datum").blur();
  await expect(trial(page)).toContainText("Zorgovereenkomst B");
  await page.getByRole("button", { name: "Nog een zorgsoort" }).click();
  await page.locator("#zorgsoort-2").selectOption("dietetiek");
  await expect(trial(page).locator(".turned")).toHaveCount(2);
  await expect(trial(page).locator(".turned").nth(1)).toContainText("De uitkomst blijft");
  await page.evaluate(() => {
    const element = document.querySelector("contract-wijzer");
    if (element) element.answers = { format: 1, practice: { richtlijnen: false } };
  });
  await expect(trial(page)).toHaveCount(0);
});

test("an answer that cannot be is told of, and the answer that stands is safe", async ({
  page,
}) => {
  await reachD(page);
  await start(page).click();
  await page.locator("#vraag-aantal-verbijzonderd").fill("11");
  await page.locator("#vraag-aantal-verbijzonderd").blur();
  await expect(question(page, "aantal-verbijzonderd")).toContainText("spreekt een ander antwoord");
  await button(page, "Stop met proberen").click();
  await expect(page.locator("#vraag-aantal-verbijzonderd")).toHaveValue("1");
  await expect(headline(page)).toHaveText("Zorgovereenkomst D");
});

test("it fits 320 px, stays in sight, and says in print that it is a trial", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await reachD(page);
  await start(page).click();
  await option(page, "praktijkregistratie-skf", "Ja").check();
  expect(await overflow(page)).toEqual([]);
  await expect(page.locator(".glance")).toHaveText(/^\s*Wat als: Zorgovereenkomst B/);
  await page.locator(".glance a").click();
  expect((await focused(page)).id).toBe("wat-als");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#wat-als-titel")).toBeVisible();
  await expect(button(page, "Stop met proberen")).toBeHidden();
});

for (const [width, height] of [
  [1366, 625],
  [390, 844],
  [320, 640],
] as const)
  test(`what can be done with it stays in sight at ${width} by ${height}, and hides no control`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await reachD(page);
    await start(page).click();
    await option(page, "praktijkregistratie-skf", "Ja").check();
    const bar = page.getByRole("group", { name: "Wat als" });
    await expect(bar.getByRole("button")).toHaveText([
      "Houd deze antwoorden",
      "Laatste stap terug",
      "Stop met proberen",
    ]);
    // Every control that has focus, from the first question to the last, and back.
    await page.locator("#vraag-richtlijnen").focus();
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let i = 0; i < 30; i += 1) {
        await page.keyboard.press(key);
        const { hidden, seen } = await page.evaluate(hiddenByBar);
        expect(hidden, `behind the bar: ${hidden}`).toBe("");
        expect(seen, "the bar is whole within the window").toBe(true);
      }
    }
  });

/** In the page: what of the focused control lies behind the bar, and whether the bar is in sight. */
function hiddenByBar(): { hidden: string; seen: boolean } {
  const root = document.querySelector("contract-wijzer")?.shadowRoot;
  const bar = root?.querySelector(".trial-bar");
  const control = root?.activeElement;
  const place = bar?.getBoundingClientRect();
  const own = control?.getBoundingClientRect();
  const seen = place !== undefined && place.top >= 0 && place.bottom <= innerHeight;
  const isCovered =
    place !== undefined && own !== undefined && own.bottom > place.top && own.top < place.bottom;
  return { hidden: isCovered && !bar?.contains(control ?? null) ? (control?.id ?? "?") : "", seen };
}

test("a host can leave it out", async ({ page }) => {
  await reachD(page);
  await page.locator(".rung summary").first().click();
  await expect(page.getByRole("button", { name: "Probeer dit uit" }).first()).toBeVisible();
  await page.evaluate(() => {
    document.querySelector("contract-wijzer")?.setAttribute("without-trial", "");
  });
  await expect(start(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Probeer dit uit" })).toHaveCount(0);
});
