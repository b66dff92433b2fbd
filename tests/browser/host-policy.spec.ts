// A policy that the host page brings: read as strictly as a file, and never more than text.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import { careType, headline } from "./checker-page.js";
import { complaints, notSetUp } from "./complaints.js";
import { openOwnPolicy } from "./own-host.js";
import { test } from "./one-page.js";

const tutorial = readFileSync(
  fileURLToPath(new URL("../../rules/README.md", import.meta.url)),
  "utf8",
);
const [, ownPolicy = ""] = /^```json policy\.json\n([^]*?)^```$/m.exec(tutorial) ?? [];

const embed = (page: Page, policy: unknown): Promise<void> =>
  openOwnPolicy(page, policy, "fysiotherapie");

for (const [form, policy] of [
  ["data", JSON.parse(ownPolicy) as unknown],
  ["text", ownPolicy],
] as const) {
  test(`a policy as ${form} is asked and decided`, async ({ page }) => {
    await embed(page, policy);
    await expect(careType(page).locator("option:checked")).toHaveText("Fysiotherapie");
    await expect(headline(page)).toHaveText("Nog niet beslist");
    await expect(page.locator("#vraag-aanbod-ontvangen")).toHaveCount(1);
  });
}

test("markup and scripts in every text are shown as text", async ({ page }) => {
  const hostile = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\${1}{{1}}`;
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        typeof inner === "string" &&
        (key === "nl" || key === "en" || key === "heading" || key === "name")
          ? hostile
          : spoil(inner),
      ]),
    );
  };
  await embed(page, spoil(JSON.parse(ownPolicy)));
  await expect(headline(page)).toBeVisible();
  await expect(page.locator("fieldset legend", { hasText: hostile }).first()).toBeVisible();
  const found = await page.evaluate(() => {
    const root = document.querySelector("contract-wijzer")?.shadowRoot;
    return {
      made: root?.querySelectorAll("img, script").length,
      hacked: "hacked" in window,
    };
  });
  expect(found).toEqual({ made: 0, hacked: false });
});

for (const [what, policy, told] of [
  ["no JSON", "{", /De tekst houdt op voordat alles gesloten is/],
  ["another shape", { format: 1 }, /careTypes/],
  ["no policy at all", 7, /\{\.\.\.\}/],
  [
    "an unknown fact",
    ownPolicy.replace('{ "yes": "richtlijnen" }', '{ "yes": "richtlijn" }'),
    /richtlijn/,
  ],
] as const) {
  test(`a policy that is ${what} is refused with what would mend it`, async ({ page }) => {
    const said = complaints(page);
    await embed(page, policy);
    const alert = page.locator("contract-wijzer").getByRole("alert");
    await expect(alert).toHaveText(notSetUp);
    expect(said.some((line) => told.test(line))).toBe(true);
    await expect(careType(page)).toHaveCount(0);
  });
}

test("a policy in a script inside the element is read too", async ({ page }) => {
  await page.goto("./insluiten.html");
  const embedded = await page.locator('script[src*="contractwijzer-"]').getAttribute("src");
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="nl"><title>Host</title><script defer src="${embedded ?? ""}"></script>
<contract-wijzer care-type="fysiotherapie"><script type="application/json">${ownPolicy}</script></contract-wijzer></html>`,
    }),
  );
  await page.goto("./host.html");
  await expect(page.locator("#vraag-aanbod-ontvangen")).toHaveCount(1);
});
