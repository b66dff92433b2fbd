import { expect } from "@playwright/test";
import { complaints } from "./complaints.js";
import { careType, contractA, fillIn, headline, openChecker, option } from "./checker-page.js";
import { test } from "./one-page.js";

declare const contractwijzer: typeof import("../../web/src/index.js");

// As visitors have it; what the worker asks for is told apart from what the page asks for.
test.use({ serviceWorkers: "allow" });

test("runs under a strict policy, in header and page, without a complaint", async ({ page }) => {
  const heard = complaints(page);
  const answer = await page.goto("./");
  const header = answer?.headers()["content-security-policy"] ?? "";
  const inPage = await page
    .locator("meta[http-equiv=Content-Security-Policy]")
    .getAttribute("content");
  for (const policy of [header, inPage]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).not.toContain("'unsafe-eval'");
  }
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await expect(headline(page)).toHaveText(/Zorgovereenkomst/);
  expect(heard).toEqual([]);
});

test("the policy bites: markup from text is refused", async ({ page }) => {
  await openChecker(page);
  const refused = await page.evaluate(() => {
    try {
      Reflect.set(document.body, "innerHTML", "<b>x</b>");
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});

test("asks nothing of the network after it has loaded", async ({ page }) => {
  await openChecker(page);
  await page.waitForLoadState("networkidle");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  for (const type of await careType(page).locator("option:not([value=''])").all()) {
    await careType(page).selectOption((await type.getAttribute("value")) ?? "");
  }
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await page.locator("#datum").fill("2025-02-01");
  await expect(headline(page)).toBeVisible();
  expect(requests).toEqual([]);
});

test("two elements on a page share one engine, each with its own answers", async ({ page }) => {
  await page.addInitScript(() => {
    const instantiate = WebAssembly.instantiate.bind(WebAssembly);
    Object.assign(window, { instances: 0 });
    WebAssembly.instantiate = ((...given: Parameters<typeof instantiate>) => {
      (window as unknown as { instances: number }).instances++;
      return instantiate(...given);
    }) as typeof WebAssembly.instantiate;
  });
  await openChecker(page);
  await page.evaluate(() => {
    const second = document.createElement("contract-wijzer");
    second.policy = "caresq-paramedie-2025";
    second.careType = "logopedie";
    second.lang = "en";
    document.querySelector("main")?.append(second);
  });
  const second = page.locator("contract-wijzer").nth(1);
  await expect(second.locator("#uitkomst")).toHaveText("Not decided yet");
  await page.locator("contract-wijzer").first().locator("#zorgsoort").selectOption("fysiotherapie");
  await second.locator("fieldset").first().getByLabel("No", { exact: true }).check();
  await expect(second.locator("#uitkomst")).toHaveText(/No contract as things stand/);
  await expect(page.locator("contract-wijzer").first().locator("#uitkomst")).toHaveText(
    "Nog niet beslist",
  );
  // The plain evaluator, and the whole one that took its place.
  expect(await page.evaluate(() => (window as unknown as { instances: number }).instances)).toBe(2);
});

test("after a module breaks off, the element goes on with the answers", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await option(page, "richtlijnen", "Ja").check();
  await page.evaluate(async () => {
    const started = await contractwijzer.sharedEngine();
    if (!started.ok) return;
    const engine = started.value;
    // Until it is started anew, whoever asks.
    const message = { nl: "stuk", en: "broken" };
    engine.checkAll = () => ({
      ok: false,
      errors: [{ code: "engine-aborted", pointer: "", message }],
    });
    engine.ready = () => {
      Reflect.deleteProperty(engine, "checkAll");
      Reflect.deleteProperty(engine, "ready");
      return engine.ready();
    };
  });
  await option(page, "digitaal-declareren", "Nee").check();
  await expect(page.getByText("De rekenmodule is opnieuw gestart")).toBeVisible();
  await expect(headline(page)).toHaveText("Nu geen overeenkomst");
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
});

test("the page misses nothing when its own script comes late", async ({ page }) => {
  await page.route("**/page-*.js", async (route) => {
    // As late as the checker could be ready without it.
    await careType(page)
      .waitFor({ timeout: 3000 })
      .catch(() => undefined);
    await route.continue();
  });
  await page.goto("./#v=1&policy=caresq-paramedie-2025&care-type=logopedie");
  await expect(careType(page)).toHaveValue("logopedie");
  await page.getByRole("link", { name: "English" }).click();
  await expect(careType(page)).toHaveValue("logopedie");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("an element without attributes gets none", async ({ page }) => {
  await openChecker(page);
  const names = await page.evaluate(async () => {
    const element = document.createElement("contract-wijzer");
    document.body.append(element);
    await element.updateComplete;
    return element.getAttributeNames();
  });
  expect(names).toEqual([]);
});

test("where WebAssembly is forbidden the page says why and still shows the policy", async ({
  page,
}) => {
  await page.route(/\/$/, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace("wasm-unsafe-eval", "self");
    await route.fulfill({ response: answer, body: html });
  });
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("WebAssembly");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator(".policy")).toContainText("20 oktober 2024");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const [path, why, condition] of [
    ["./", "JavaScript staat uit", "Digitaal declareren via VECOZO"],
    ["en/", "JavaScript is off", "VECOZO"],
  ] as const) {
    test(`${path} shows conditions and dates, and says why it cannot check`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("noscript .cannot")).toBeVisible();
      // Playwright reads no text within noscript.
      expect(await (await page.request.get(path)).text()).toContain(why);
      await expect(page.locator("table")).toContainText("2024");
      await expect(page.locator("details.care-type")).toHaveCount(11);
      const physiotherapy = page.locator("#fysiotherapie");
      await physiotherapy.locator("summary").click();
      await expect(physiotherapy).toContainText("KRF NL");
      // What all care types share stands once, above them.
      await expect(page.locator("details.shared").first()).toContainText(condition);
      // Each says where it stands, and leads there.
      const source = physiotherapy.locator(".source a").first();
      await expect(source).toHaveText(/^§\s\d[\d.]*, ./);
      await expect(source).toHaveAttribute("href", /regels\.html#bron-/);
      await expect(physiotherapy.locator("ol > li")).toHaveCount(5);
    });
  }
});
