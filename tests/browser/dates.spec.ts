import { expect } from "@playwright/test";
import { careType, openChecker } from "./checker-page.js";
import { test } from "./one-page.js";

for (const timezoneId of ["Pacific/Auckland", "Pacific/Honolulu"]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test("today is the day in the Netherlands", async ({ page }) => {
      await openChecker(page, "2024-12-31T23:30:00Z");
      await expect(page.locator("#datum")).toHaveValue("2025-01-01");
    });
  });
}

test("after the year the page says so first, and looks back on request", async ({ page }) => {
  await openChecker(page, "2027-03-01T10:00:00Z");
  await careType(page).selectOption("logopedie");
  const notice = page.locator(".year");
  await expect(notice).toContainText("Het jaar van dit beleid is voorbij");
  const before = await page.locator(".layout").boundingBox();
  const first = await notice.boundingBox();
  expect(first && before && first.y < before.y).toBe(true);

  await notice.getByRole("button").click();
  await expect(notice).toContainText("nog niet begonnen");
  await expect(page.locator("#datum")).toHaveValue(/^2024-08-/);
  await page.getByRole("button", { name: "Vandaag" }).click();
  await expect(page.locator("#datum")).toHaveValue("2027-03-01");
});

test("the timeline stands in the state of the chosen day", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("dietetiek");
  const sign = page.locator(".step", {
    hasText: "Onderteken de overeenkomst in het Zorginkoopportaal",
  });
  await expect(sign).toContainText("over 37 dagen");
  await page.locator("#datum").fill("2024-11-08");
  await expect(sign).toHaveClass(/passed/);
  await expect(page.locator("dl.receipt")).toContainText(["8 november 2024"]);
});

test("past the policy's year the page says first that a longer contract runs on", async ({
  page,
}) => {
  await openChecker(page, "2026-11-24T10:00:00Z");
  await careType(page).selectOption("logopedie");
  const notice = page.locator(".year");
  await expect(notice).toContainText("Het eerste jaar van dit beleid is voorbij");
  await expect(notice).toContainText("1 januari 2025 tot en met 31 december 2026");
  await careType(page).selectOption("fysiotherapie");
  await expect(notice).toContainText("Wanneer de overeenkomst eindigt, staat niet vast");
});

test("a day that does not exist is told of, and the day before it stands", async ({ page }) => {
  await openChecker(page);
  const day = page.locator("#datum");
  await day.focus();
  await page.keyboard.type("02312025");
  await page.locator("#zorgsoort").focus();
  await expect(day).toHaveAccessibleDescription(
    "Deze dag bestaat niet, of is niet volledig. U ziet nog de stand op 1 oktober 2024.",
  );
  await expect(day).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Vandaag" }).click();
  await expect(day).not.toHaveAttribute("aria-invalid");
  await expect(day).toHaveValue("2024-10-01");
});
