// A visitor keeps a practice and opens it again: by link, file, code, or in the browser.
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import {
  careType,
  contractA,
  fillIn,
  focused,
  headline,
  openChecker,
  option,
} from "./checker-page.js";
import { expectNoViolations, overflow } from "./looks.js";
import { test } from "./one-page.js";

const reached = async (page: Page, path?: string): Promise<void> => {
  await openChecker(page, undefined, path);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await expect(headline(page)).toHaveText(/A$/);
};
const opened = (page: Page): Locator => page.locator(".opened");
const message = (page: Page): Locator => page.locator(".keep-message");
const code = async (page: Page): Promise<string> =>
  (await page.locator(".code").innerText()).trim();
const typeCode = async (page: Page, text: string): Promise<void> => {
  await page.locator("#code").fill(text);
  await page.locator("#code").press("Enter");
};

test("beyond the tab nothing is kept unless the visitor asks", async ({ page, context }) => {
  await reached(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page.locator("[part=keep]")).toContainText("Sluit u het tabblad, dan zijn ze weg");
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe("");
  expect(new URL(page.url()).hash + new URL(page.url()).search).toBe("");
});

test("answers survive a reload, other pages, and Back; not who begins anew", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("logopedie");
  await option(page, "richtlijnen", "Nee").check();
  const isThere = async (): Promise<void> => {
    await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
    await expect(option(page, "richtlijnen", "Nee")).toBeChecked();
    await expect(opened(page)).toContainText("Uw antwoorden van daarnet staan er weer");
  };
  await page.reload();
  await isThere();
  const header = page.getByRole("navigation").first();
  await header.getByRole("link", { name: "Regels" }).click();
  await header.getByRole("link", { name: "Check" }).click();
  await isThere();
  await page.goBack();
  await page.goBack();
  await isThere();
  await page.getByRole("button", { name: "Begin met een lege check" }).click();
  await page.reload();
  await expect(careType(page)).toHaveValue("");
});

test("after a reload the page is where it was", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("logopedie");
  await option(page, "richtlijnen", "Nee").check();
  const box = page.getByLabel("Code van een eerdere uitkomst");
  await box.evaluate((element) => {
    element.scrollIntoView({ block: "center" });
  });
  const before = await page.evaluate(() => scrollY);
  await page.reload();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test("a link opens the same verdict, and never puts answers into the query", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await reached(page);
  await page.getByRole("button", { name: "Kopieer een link" }).click();
  await expect(message(page)).toHaveText("De link is gekopieerd.");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await page.locator("#link").inputValue());
  expect(new URL(link).search).toBe("");
  const other = await context.newPage();
  const sent: string[] = [];
  other.on("request", (request) => sent.push(request.url()));
  await other.goto(link);
  await expect(headline(other)).toHaveText("Zorgovereenkomst A");
  await expect(opened(other)).toContainText("De uitkomst is dezelfde als toen");
  await expect(opened(other)).toContainText("U ziet de stand op 1 oktober 2024");
  expect(sent.join(" ")).not.toContain("richtlijnen");
});

test("a link that cannot be opened says so at once, in view, and a mangled one opens", async ({
  page,
}) => {
  await openChecker(page, undefined, "./#v=2&policy=caresq-paramedie-2025&care-type=gli");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("met een andere versie van Contractwijzer");
  await expect(alert).toBeInViewport();
  expect((await focused(page)).id).toBe("geopend");
  await expectNoViolations(page, "contract-wijzer");
  const link = "v=1&policy=caresq-paramedie-2025&care-type=gli&p.richtlijnen=false.";
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    link.replaceAll("&", "&amp;"),
  );
  await expect(careType(page)).toHaveValue("gli");
  await expect(alert).toHaveCount(0);
  await expect(opened(page)).not.toContainText("Niet overgenomen");
});

test("where copying is refused, the link stands there to be copied", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
  });
  await reached(page);
  await page.getByRole("button", { name: "Kopieer een link" }).click();
  await expect(message(page)).toContainText("Kopieer de link uit het veld");
  await expect(page.locator("#link")).toHaveValue(/#v=1&policy=/);
  await option(page, "richtlijnen", "Nee").check();
  await expect(page.locator("#link")).toHaveCount(0);
});

test("a file is saved and opened again, in another language", async ({ page }) => {
  await reached(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bewaar als bestand" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("contractwijzer-caresq-paramedie-2025-2024-10-01.json");
  await expect(message(page)).toContainText(download.suggestedFilename());
  const path = await download.path();
  expect(JSON.parse(readFileSync(path, "utf8"))).toHaveProperty("contractwijzer", 1);

  await openChecker(page, "2026-01-01T10:00:00Z", "en/");
  await careType(page).selectOption("gli");
  await page.locator("#bewaard-bestand").setInputFiles(path);
  await expect(headline(page)).toHaveText("Contract A");
  await expect(careType(page)).toHaveValue("fysiotherapie");
  await expect(page.locator("#datum")).toHaveValue("2024-10-01");
  await expect(opened(page)).toContainText("The outcome is the same as then");
  expect((await focused(page)).id).toBe("geopend");
  await page.getByRole("button", { name: "Begin with an empty check" }).click();
  await expect(opened(page)).toHaveCount(0);
  await expect(careType(page)).toHaveValue("gli");
  await expect(page.locator("#datum")).toHaveValue("2026-01-01");
  await expect(headline(page)).toHaveText("Not decided yet");
});

test("a file that is none says so, and the answers stay", async ({ page }) => {
  await reached(page);
  for (const text of ["", "{}", '{"contractwijzer":1}', "<html>"]) {
    await page.locator("#bewaard-bestand").setInputFiles({
      name: "iets.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    await expect(message(page)).toContainText("Kies een ander bestand");
  }
  const other = { contractwijzer: 1, policy: "onbekend-2030", careTypes: [], answers: {} };
  await page.locator("#bewaard-bestand").setInputFiles({
    name: "ander.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(other)),
  });
  await expect(message(page)).toContainText("inkoopbeleid dat hier niet bekend is");
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
});

test("a code opens the same verdict in another copy, also from another policy's page", async ({
  page,
}) => {
  await reached(page);
  const kept = await code(page);
  await openChecker(page, "2026-01-01T10:00:00Z", "en/vgz-paramedie-2021/");
  await careType(page).selectOption("logopedie");
  await typeCode(page, kept.toLowerCase());
  await expect(headline(page)).toHaveText("Contract A");
  await expect(opened(page)).toContainText("The outcome is the same as then");
  await expect(page.locator("#datum")).toHaveValue("2024-10-01");
  expect(await code(page)).toBe(kept);
});

test("a code that is not right says where, and changes nothing", async ({ page }) => {
  await reached(page);
  const groups = (await code(page)).split(/\s+/);
  const slip = groups.map((group, i) => (i === 4 ? group.replace(/^./, "U") : group));
  await typeCode(page, slip.join(" "));
  await expect(message(page)).toContainText("Groep 5 van de code klopt niet");
  await typeCode(page, groups.slice(0, 9).join("-"));
  await expect(message(page)).toContainText("niet compleet");
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  await expect(opened(page)).toHaveCount(0);
});

test("when the rules have changed, both outcomes are shown, until the answers change", async ({
  page,
}) => {
  await openChecker(page);
  const practice = "v=1&policy=caresq-paramedie-2025&care-type=fysiotherapie&as-of=2024-10-01";
  const then = "p.richtlijnen=false&rules=0.9.0,abcdef&said.fysiotherapie=contract,D";
  await page.goto(`./#${practice}&${then}`);
  await expect(opened(page)).toContainText("De regels zijn veranderd");
  const row = opened(page).locator("tbody tr");
  await expect(row.locator("td").first()).toHaveText("Zorgovereenkomst D");
  await expect(row.locator("td").last()).toContainText("Nu geen overeenkomst");
  await expect(opened(page)).toContainText("versie 0.9.0, kenmerk abcdef");
  await expectNoViolations(page, "contract-wijzer");
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toEqual([]);
  await option(page, "richtlijnen", "Ja").check();
  await expect(opened(page)).toBeVisible();
  await expect(opened(page)).not.toContainText("De regels zijn veranderd");

  await page.goto(
    `./#${practice}&p.richtlijnen=false&rules=0.9.0,abcdef&said.fysiotherapie=contract,Z`,
  );
  await expect(row.locator("td").first()).toHaveText("Een overeenkomst die Z heette");
});

test("remembered only while the visitor wants it", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await option(page, "richtlijnen", "Nee").check();
  const box = page.getByLabel("Onthoud mijn antwoorden in deze browser");
  await box.check();
  await expect(message(page)).toContainText("onthoudt uw antwoorden, tot u het vinkje weghaalt");
  await option(page, "digitaal-declareren", "Ja").check();

  await openChecker(page);
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
  await expect(option(page, "digitaal-declareren", "Ja")).toBeChecked();
  await expect(opened(page)).toContainText("deze browser onthield");
  await expect(page.locator("#datum")).toHaveValue("2024-10-01");
  await expect(box).toBeChecked();

  // A link does not take the place of what is remembered.
  await page.goto("./#v=1&policy=caresq-paramedie-2025&care-type=gli");
  await page.reload();
  await expect(careType(page)).toHaveValue("gli");
  await expect(box).not.toBeChecked();
  await openChecker(page);
  await expect(careType(page)).toHaveValue("fysiotherapie");

  await box.uncheck();
  await expect(message(page)).toContainText("niet meer");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await openChecker(page);
  await expect(careType(page)).toHaveValue("");
});

test("where the browser keeps nothing, it says so and the check goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await reached(page);
  const box = page.getByLabel("Onthoud mijn antwoorden in deze browser");
  await box.click();
  await expect(message(page)).toContainText("kan hier niets onthouden");
  await expect(box).not.toBeChecked();
});

test("what is remembered and odd opens as far as it is known", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      "contractwijzer:caresq-paramedie-2025",
      "v=1&policy=caresq-paramedie-2025&care-type=logopedie&p.richtlijnen=<b>x</b>&p.weg=true",
    );
  });
  await openChecker(page);
  await expect(careType(page)).toHaveValue("logopedie");
  await expect(opened(page)).toContainText("het antwoord ‘<b>x</b>’ op “");
});
