import { expect } from "@playwright/test";
import {
  careType,
  contractA,
  fillIn,
  headline,
  openChecker,
  option,
  question,
} from "./checker-page.js";
import { test } from "./one-page.js";

test.beforeEach(async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
});

test("a group of conditions is answered in one act, and each answer can be changed", async ({
  page,
}) => {
  const act = page.locator(".all-yes").first();
  await expect(act).toHaveText(/^\s*Ja op alle \d+ vragen hieronder\s*$/);
  await act.click();
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
  await expect(option(page, "digitaal-declareren", "Ja")).toBeChecked();
  await expect(act).toHaveCount(0);
  await option(page, "richtlijnen", "Nee").check();
  await expect(headline(page)).toHaveText("Nu geen overeenkomst");
});

test("an AGB code keeps its leading zeros and may be typed with spaces", async ({ page }) => {
  const values = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener("cw-answer", (event) => resolve((event as CustomEvent).detail), {
          once: true,
        });
      }),
  );
  const field = page.locator("#vraag-agb-onderneming");
  await field.fill("04 01 23 45");
  await field.blur();
  expect(await values).toMatchObject({ fact: "agb-onderneming", value: "04012345" });
  await expect(field).toHaveValue("04 01 23 45");
  await expect(field).not.toHaveAttribute("aria-invalid");
  await expect(question(page, "agb-onderneming")).toContainText(
    "Niet gecontroleerd in het AGB-register",
  );
});

test("an AGB code that names no care kind says so and asks for the other code", async ({
  page,
}) => {
  const field = page.locator("#vraag-agb-vestiging");
  await field.fill("71000001");
  await field.blur();
  await expect(
    question(page, "agb-vestiging").locator("#vraag-agb-vestiging-notice"),
  ).toBeVisible();
  await expect(question(page, "agb-vestiging")).toContainText("is de zorgsoort niet te zien");
});

test("a wrong answer is said at its field, and the others keep counting", async ({ page }) => {
  await fillIn(page, { ...contractA, "agb-onderneming": { typed: "123 4" } });
  const field = page.locator("#vraag-agb-onderneming");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(/geen AGB-code/);
  await expect(page.locator(".left-out")).toContainText("Wat is de AGB-code van uw onderneming?");
  await expect(page.locator(".rung.out-of-reach")).toHaveCount(0);
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();

  await field.fill("04012345");
  await field.blur();
  await expect(page.locator(".left-out")).toHaveCount(0);
  await expect(field).not.toHaveAttribute("aria-invalid");
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
});

test("a part that is more than the whole is refused at the part", async ({ page }) => {
  await fillIn(page, {
    "aantal-fysiotherapeuten": { typed: "2" },
    "aantal-verbijzonderd": { typed: "3" },
  });
  await expect(question(page, "aantal-verbijzonderd").locator(".fault")).toBeVisible();
  await expect(page.locator("[aria-invalid]")).toHaveCount(1);
});

test("what is not a number is refused and not guessed", async ({ page }) => {
  for (const typed of ["tien", "1.234.5", "2,5"]) {
    await fillIn(page, { "aantal-fysiotherapeuten": { typed } });
    await expect(question(page, "aantal-fysiotherapeuten").locator(".fault")).toBeVisible();
    await expect(page.locator("#vraag-aantal-fysiotherapeuten")).toHaveValue(typed);
    await expect(question(page, "aantal-fysiotherapeuten")).toContainText(
      `U vulde ‘${typed}’ in. Vul een heel getal in van 1 tot en met 1000.`,
    );
  }
});

test("the verdict is announced once for an answer, politely", async ({ page }) => {
  const status = page.locator(".announcement");
  await expect(status).toHaveAttribute("role", "status");
  await option(page, "richtlijnen", "Ja").check();
  await expect(status).toHaveText(/^A tot en met E mogelijk\. Nog \d+ vragen\. Eerste termijn/);
  await status.evaluate((node) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push(node.textContent)).observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await option(page, "richtlijnen", "Nee").check();
  // What stays the same is not said again.
  await expect(status).toHaveText(/^Nu geen overeenkomst\. Nog \d+ vragen$/);
  // Quick answers are one announcement: all at once, as a slow machine is not quick.
  const quick = [
    await option(page, "digitaal-declareren", "Nee").elementHandle(),
    await option(page, "richtlijnen", "Ja").elementHandle(),
    await option(page, "digitaal-declareren", "Ja").elementHandle(),
  ];
  await page.evaluate((inputs) => {
    for (const input of inputs) if (input instanceof HTMLElement) input.click();
  }, quick);
  await expect(status).toContainText("A tot en met E mogelijk");
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toHaveLength(2);
});
