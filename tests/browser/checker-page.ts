import { expect, type Locator, type Page } from "@playwright/test";

/** A day on which the offers for 2025 were open. */
export const openDay = "2024-10-01T10:00:00Z";

/** Opens the page as if it were some moment, and waits for the checker. */
export async function openChecker(page: Page, moment = openDay, path = "./"): Promise<void> {
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(path);
  await expect(careType(page)).toBeVisible();
}

export const careType = (page: Page): Locator => page.locator("#zorgsoort");
export const headline = (page: Page): Locator => page.locator("#uitkomst");
export const question = (page: Page, fact: string): Locator =>
  page.locator("fieldset", { has: page.locator(`#vraag-${fact}`) });
export const option = (page: Page, fact: string, label: string): Locator =>
  question(page, fact).getByLabel(label, { exact: true });

export type Answer = "Ja" | "Nee" | { typed: string };

/** A physiotherapy practice with all four factors that is offered a contract of itself. */
export const contractA: Record<string, Answer> = {
  richtlijnen: "Ja",
  "digitaal-declareren": "Ja",
  "kwaliteitsregister-fysiotherapie": "Ja",
  deelregisters: "Ja",
  "bereikbaar-werkdagen-9-17": "Ja",
  "start-binnen-vijf-werkdagen": "Ja",
  "zn-digitalisering": "Ja",
  "digitale-zorg": "Ja",
  "prem-structureel": "Ja",
  "prem-aangewezen-meetbureau": "Ja",
  "aantal-fysiotherapeuten": { typed: "10" },
  "aantal-verbijzonderd": { typed: "3" },
  "praktijkregistratie-kngf": "Ja",
  "praktijkregistratie-skf": "Ja",
  "agb-onderneming": { typed: "04012345" },
  "zorgverlener-verbonden": "Ja",
  vrijgevestigd: "Ja",
  "vecozo-certificaten": "Ja",
  "eerder-contract": "Ja",
  "geen-aanbod-gewenst": "Nee",
};

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
