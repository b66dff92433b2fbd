import { expect, type Locator, type Page } from "@playwright/test";
import type { Answer } from "../practice.mjs";

export { contractA, contractD } from "../practice.mjs";

/** A day on which the offers for 2025 were open. */
export const openDay = "2024-10-01T10:00:00Z";

/**
 * Opens the page as if it were some moment, as who comes anew, and waits for the checker, and for what
 * the page can do around it.
 */
export async function openChecker(page: Page, moment = openDay, path = "./"): Promise<void> {
  await page.clock.setFixedTime(new Date(moment));
  if (page.url().startsWith("http")) await page.evaluate(() => sessionStorage.clear());
  // Not for its load, which what a test holds back may hold up.
  await page.goto(path, { waitUntil: "domcontentloaded" });
  await expect(careType(page)).toBeVisible();
  await expect(page.locator("html[data-running]")).toHaveCount(1);
}

export const careType = (page: Page): Locator => page.locator("#zorgsoort");
export const headline = (page: Page): Locator => page.locator("#uitkomst");
export const question = (page: Page, fact: string): Locator =>
  page.locator("fieldset", { has: page.locator(`#vraag-${fact}`) });
export const option = (page: Page, fact: string, label: string): Locator =>
  question(page, fact).getByLabel(label, { exact: true });

/** Answers with the mouse: for tests that are about something else. */
export async function fillIn(page: Page, answers: Record<string, Answer>): Promise<void> {
  for (const [fact, answer] of Object.entries(answers)) {
    const control = page.locator(`#vraag-${fact}`);
    if ((await control.count()) === 0) continue;
    if (typeof answer === "string") await option(page, fact, answer).check();
    else {
      await control.fill(answer.typed);
      await control.blur();
    }
  }
}

/** The element that has focus, through shadow roots: its id and type. */
export const focused = (page: Page): Promise<{ id: string; type: string }> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return { id: element?.id ?? "", type: element?.getAttribute("type") ?? "" };
  });
