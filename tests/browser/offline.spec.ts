// The single file of a policy: opened from disk, kept with answers, opened again.
import { createHash } from "node:crypto";
import { statSync, writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { allPolicies } from "../collection.mjs";
import {
  careType,
  contractA,
  fillIn,
  headline,
  openChecker,
  openDay,
  option,
} from "./checker-page.js";
import { expectNoViolations, overflow } from "./looks.js";
import {
  between,
  complaints,
  keep,
  onDisk,
  read,
  repack,
  singleFile,
  unpack,
} from "./single-file.js";
import { test } from "./one-page.js";

declare const contractwijzerFile: {
  copy(kept: { practice: string; on: string; lang: string }): Promise<string>;
};

const status = (page: Page) => page.locator("#bewaard");
const notice = (page: Page) => page.locator(".opened");

/** The policy with the shortest addresses (site/vite.config.ts). */
const first = "caresq-paramedie-2025";

for (const policy of allPolicies()) {
  test(`${policy}: works from disk, asks for nothing, and nobody complains`, async ({ page }) => {
    const file = onDisk(singleFile(policy));
    const heard = complaints(page);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await openChecker(page, openDay, file);
    await careType(page).selectOption({ index: 1 });
    await expect(headline(page)).toBeVisible();
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("h1")).toHaveText("Which contract can your practice get?");
    await expect(page.getByRole("button", { name: "Nederlands" })).toBeFocused();
    expect(requests).toEqual([file]);
    expect(heard).toEqual([]);
  });

  test(`${policy}: is at most 226,000 bytes, and the page says how many`, async ({ page }) => {
    const { size } = statSync(singleFile(policy));
    expect(size).toBeLessThanOrEqual(226_000);
    await openChecker(page, openDay, policy === first ? "./" : `${policy}/`);
    await careType(page).selectOption({ index: 1 });
    const link = page.locator("a[download]");
    await expect(link).toHaveText(
      `Download offline versie (${String(Math.ceil(size / 1000))}\u00a0KB)`,
    );
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(read(await download.path())).toBe(read(singleFile(policy)));
  });

  test(`${policy}: its security policy names what it runs, and nothing else`, () => {
    const html = read(singleFile(policy));
    const directives = new Map(
      between(html, 'Content-Security-Policy" content="', '"')
        .split("; ")
        .map((directive) => {
          const [name = "", ...sources] = directive.split(" ");
          return [name, sources];
        }),
    );
    const hash = (text: string | Uint8Array): string =>
      `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(Object.fromEntries(directives)).toEqual({
      "default-src": ["'none'"],
      "script-src": [
        hash(between(html, "<script>", "</script>")),
        hash(unpack(html).script),
        "'wasm-unsafe-eval'",
      ],
      "style-src": [hash(between(html, "<style>", "</style>"))],
      "img-src": ["data:"],
      "connect-src": ["'none'"],
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
      "require-trusted-types-for": ["'script'"],
      "trusted-types": ["lit-html", "contractwijzer-file"],
    });
    // No script or style stands anywhere else; the one that is named first speaks of one.
    const rest = html.replace(between(html, "<script>", "</script>"), "");
    expect(rest.match(/<script|<style|\son\w+=|\sstyle=|javascript:/g)).toEqual([
      "<style",
      "<script",
      "<script",
    ]);
  });
}

test("leads nowhere that is not there, in either language", async ({ page }) => {
  await openChecker(page, openDay, onDisk(singleFile()));
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  for (const other of ["English", "Nederlands"]) {
    const links = await page.evaluate(() => {
      const roots = [document, document.querySelector("contract-wijzer")?.shadowRoot];
      return roots.flatMap((root) =>
        [...(root?.querySelectorAll("a[href]") ?? [])].map((link) => {
          const href = link.getAttribute("href") ?? "";
          return { href, there: href.startsWith("#") && !!root?.querySelector(href) };
        }),
      );
    });
    expect(links.length).toBeGreaterThan(5);
    expect(
      links.filter(({ href, there }) => !there && !/^(https:\/\/|mailto:|tel:)/.test(href)),
    ).toEqual([]);
    await page.getByRole("button", { name: other }).click();
  }
});

test("the ways to keep it offline stand among the checker's own, once those are there", async ({
  page,
}) => {
  await openChecker(page);
  await expect(page.getByRole("heading", { name: "Offline bewaren" })).toBeHidden();
  await careType(page).selectOption("logopedie");
  await expect(page.getByRole("heading", { level: 3, name: "Offline bewaren" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Download/ })).toBeVisible();
  const part = page.locator("[data-region=keep]").evaluate(({ assignedSlot }) => {
    return assignedSlot?.closest("section")?.getAttribute("part");
  });
  expect(await part).toBe("keep");
});

test("says first of which year its rules are, and whether that is over", async ({ page }) => {
  const first = page.locator("header .policies");
  const over = first.getByText("(jaar voorbij)");
  await openChecker(page, "2025-12-31T10:00:00Z", onDisk(singleFile()));
  await expect(first).toHaveText(/^Regels van 2025/);
  await expect(over).toBeHidden();
  await openChecker(page, "2026-01-01T10:00:00Z", onDisk(singleFile()));
  await expect(over).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(first).toHaveText(/^Rules for 2025/);
  await expect(first.getByText("(year over)")).toBeVisible();
});

test("says which edition it is, and that a later year has another", async ({ page }) => {
  await openChecker(page, openDay, onDisk(singleFile()));
  const edition = page.locator(".edition");
  await expect(page.locator("header")).toContainText(/offline versie, gemaakt op \d+ \w+ \d{4}/);
  await expect(edition).toContainText(
    /Caresq, paramedische zorg 2025: versie 1\.1\.0 van de regels, gemaakt op \d+ \w+ \d{4}/,
  );
  await expect(edition).toContainText("Voor een later jaar geldt een ander beleid");
  const said = await edition.innerText();
  for (const path of ["./", "regels.html"]) {
    await page.goto(path);
    expect(await edition.innerText()).toBe(said);
  }
});

test("opened in 2027 it says that the contract year is over", async ({ page }) => {
  await openChecker(page, "2027-03-01T10:00:00Z", onDisk(singleFile()));
  await careType(page).selectOption("logopedie");
  await expect(page.locator(".year h2")).toHaveText(/jaar van dit beleid is voorbij/i);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("it shows the conditions and the dates, and no button that does nothing", async ({
    page,
  }) => {
    await page.goto(onDisk(singleFile()));
    await expect(page.locator("noscript .cannot")).toBeVisible();
    await expect(page.locator("table")).toContainText("20 oktober 2024");
    for (const [part, said] of [
      ["algemene-randvoorwaarden", "Digitaal declareren via VECOZO"],
      ["aanbod-voor-meer-zorgsoorten", "met het formulier op www.caresq.nl"],
      ["fysiotherapie", "De algemene randvoorwaarden: die staan hierboven."],
    ] as const) {
      await page.locator(`#${part} summary`).click();
      await expect(page.locator(`#${part}`).getByText(said)).toBeVisible();
    }
    await expect(page.locator("button")).toHaveCount(2);
    for (const button of await page.locator("button").all()) await expect(button).toBeHidden();
  });

  test("a page of the site leads to the file, and shows no way to keep what it cannot check", async ({
    page,
  }) => {
    await page.goto("./");
    await expect(page.locator("noscript").getByRole("link", { name: /Download/ })).toBeVisible();
    await expect(page.locator("[data-region=keep]")).toBeHidden();
  });
});

test("kept with answers on the site, it opens with them, and is kept again from disk", async ({
  page,
}, info) => {
  const [first, second] = [info.outputPath("first.html"), info.outputPath("second.html")];
  const heard = complaints(page);
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  const download = await keep(page, first);
  expect(download.suggestedFilename()).toBe("contractwijzer-caresq-paramedie-2025-2024-10-01.html");
  await expect(status(page)).toContainText(download.suggestedFilename());
  await expect(page.locator("iframe")).toHaveCount(0);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe("");
  expect(read(first).length - read(singleFile()).length).toBeLessThan(2000);

  await openChecker(page, "2024-10-05T10:00:00Z", onDisk(first));
  await expect(notice(page)).toContainText("Bewaard op 1 oktober 2024");
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  await expect(option(page, "prem-structureel", "Ja")).toBeChecked();
  await expect(page.locator("#vraag-aantal-fysiotherapeuten")).toHaveValue("10");
  await expect(page.locator("#datum")).toHaveValue("2024-10-05");

  await option(page, "richtlijnen", "Nee").check();
  await page.locator("#vraag-aantal-fysiotherapeuten").fill("12");
  await page.locator("#vraag-aantal-fysiotherapeuten").blur();
  await page.getByRole("button", { name: "English" }).click();
  await keep(page, second);

  await openChecker(page, "2024-10-06T10:00:00Z", onDisk(second));
  await expect(notice(page)).toContainText("Kept on 5 October 2024");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(headline(page)).toHaveText(/No contract as things stand/);
  await expect(option(page, "richtlijnen", "No")).toBeChecked();
  await expect(page.locator("#vraag-aantal-fysiotherapeuten")).toHaveValue("12");
  // The new answers stand in the place of the old ones.
  expect(read(second).match(/<div id="kept"/g)).toHaveLength(1);
  expect(heard).toEqual([]);
});

test("kept answers can be put aside for an empty check", async ({ page }, info) => {
  const file = info.outputPath("kept.html");
  await openChecker(page, openDay, onDisk(singleFile()));
  await careType(page).selectOption("logopedie");
  await option(page, "richtlijnen", "Nee").check();
  await keep(page, file);
  await openChecker(page, openDay, onDisk(file));
  await page.getByRole("button", { name: "Begin met een lege check" }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator("contract-wijzer fieldset")).toHaveCount(0);
  // With no practice there is nothing to keep: for a browser that saves the page neither.
  await expect(page.locator("#kept")).toHaveCount(0);
  await expect(page.locator("#bewaar")).toBeHidden();
});

test("what stands in the page, for a browser that saves it as it is, follows the check", async ({
  page,
}) => {
  const inPage = async (): Promise<string | undefined> =>
    page.evaluate(() => document.getElementById("kept")?.dataset["practice"]);
  await openChecker(page);
  expect(await inPage()).toBeUndefined();
  await careType(page).selectOption("logopedie");
  await expect.poll(inPage).toContain("care-type=logopedie");
  await option(page, "richtlijnen", "Nee").check();
  await expect.poll(inPage).toContain("p.richtlijnen=false");
  await page.locator("#datum").fill("2024-10-05");
  await expect.poll(inPage).toContain("as-of=2024-10-05");
  await page.goto("#v=1&policy=caresq-paramedie-2025&care-type=gli");
  await expect.poll(inPage).toContain("care-type=gli");
  expect(await inPage()).not.toContain("richtlijnen");
  await page.getByRole("button", { name: "Begin met een lege check" }).click();
  await expect.poll(inPage).not.toContain("care-type=gli");
});

test("hostile text in what was kept stays text", async ({ page }, info) => {
  const hostile = `"'><script>window.hacked=1</script><img src=x onerror="window.hacked=1">&quot;<!--`;
  const practice = `v=1&policy=caresq-paramedie-2025&care-type=logopedie&p.richtlijnen=${encodeURIComponent(hostile)}`;
  await openChecker(page, openDay, onDisk(singleFile()));
  for (const kept of [
    { practice: hostile, on: hostile, lang: hostile },
    { practice, on: hostile, lang: hostile },
  ]) {
    const file = info.outputPath("hostile.html");
    writeFileSync(file, await page.evaluate((given) => contractwijzerFile.copy(given), kept));
    await openChecker(page, openDay, onDisk(file));
    const found = await page.evaluate(() => {
      const element = document.getElementById("kept");
      const inside = document.querySelector("contract-wijzer")?.shadowRoot;
      return {
        hacked: "hacked" in window,
        made: [document, inside].map((root) => root?.querySelectorAll("img, script").length),
        attributes: element?.getAttributeNames(),
      };
    });
    expect(found).toEqual({
      hacked: false,
      made: [2, 0],
      attributes: ["id", "hidden", "data-practice", "data-on", "data-lang"],
    });
    // What is no practice opens nothing; of what is one, the rest opens.
    if (kept.practice === hostile) {
      await expect(notice(page)).toHaveCount(0);
      await expect(page.locator("#kept")).toHaveAttribute("data-practice", hostile);
      await expect(page.locator("#kept")).toHaveAttribute("data-on", hostile);
    } else {
      await expect(notice(page)).toContainText("Niet overgenomen");
      await expect(notice(page)).toContainText("<script>window.hacked=1</script>");
      await expect(notice(page)).not.toContainText("Bewaard op");
      await expect(careType(page)).toHaveValue("logopedie");
    }
  }
});

test("no other script runs in it, wherever it comes from", async ({ page }, info) => {
  const html = read(singleFile());
  const parts = unpack(html);
  const spoiled = { ...parts, script: Buffer.concat([parts.script, Buffer.from("hacked=1")]) };
  const file = info.outputPath("spoiled.html");
  for (const other of [
    repack(html, spoiled),
    html.replace("<script>", "<script>window.hacked=1;"),
    html.replace("<body>", "<body><script>window.hacked=1</script>"),
  ]) {
    expect(other).not.toBe(html);
    const refused = page.waitForEvent("console", (message) =>
      message.text().includes("Content Security Policy"),
    );
    writeFileSync(file, other);
    await page.goto(onDisk(file));
    await refused;
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  }

  await openChecker(page, openDay, onDisk(singleFile()));
  const made = await page.evaluate(() => {
    const attempt = (what: () => void): boolean => {
      try {
        what();
        return true;
      } catch {
        return false;
      }
    };
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: unknown) => unknown };
    };
    return {
      text: attempt(() => {
        document.createElement("script").text = "1";
      }),
      again: attempt(() => trustedTypes.createPolicy("contractwijzer-file", {})),
      other: attempt(() => trustedTypes.createPolicy("other", {})),
    };
  });
  expect(made).toEqual({ text: false, again: false, other: false });
});

test.describe("where the file cannot be had", () => {
  test("the page says so, and keeps the answers", async ({ page }) => {
    await openChecker(page);
    await careType(page).selectOption("logopedie");
    await option(page, "richtlijnen", "Nee").check();
    // No such file, no network, a host whose own policy stops the file's script.
    for (const hindrance of [
      { status: 404, body: "" },
      undefined,
      {
        path: singleFile(),
        headers: { "content-security-policy": "script-src 'self'" },
      },
    ]) {
      await page.route("**/contractwijzer-*.html", (route) =>
        hindrance ? route.fulfill(hindrance) : route.abort(),
      );
      await page.locator("#bewaar").click();
      await expect(status(page)).toContainText("Bewaren lukt nu niet");
      await expect(page.locator("#bewaar")).not.toHaveAttribute("aria-disabled");
      await page.unroute("**/contractwijzer-*.html");
    }
    await expect(option(page, "richtlijnen", "Nee")).toBeChecked();
    await expect(page.locator("iframe")).toHaveCount(0);
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing in it, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openChecker(page, openDay, onDisk(singleFile()));
    await expectNoViolations(page);
  });

test("at 320 px nothing sticks out", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [onDisk(singleFile()), "./"]) {
    await openChecker(page, openDay, path);
    await careType(page).selectOption("logopedie");
    await expect(page.locator("#bewaar")).toBeVisible();
    expect(await overflow(page)).toEqual([]);
  }
});
