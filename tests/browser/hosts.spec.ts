// Hosts that are strict, hostile or far away: real servers that send real headers.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import { complaints, notSetUp } from "./complaints.js";
import { allPolicies } from "../collection.mjs";
import { strictestPolicy } from "../embedding.mjs";
import { serve, type Answer } from "../serve.mjs";
import { careType, headline, option } from "./checker-page.js";
import { test } from "./one-page.js";

// To block workers, Playwright looks for them in each frame, which a sandbox forbids with an error.
test.use({ serviceWorkers: "allow" });

const script = readFileSync(
  fileURLToPath(new URL("../../web/dist/contractwijzer.js", import.meta.url)),
);
const integrity = `sha384-${createHash("sha384").update(script).digest("base64")}`;

const element = `<contract-wijzer policy="caresq-paramedie-2025" care-type="fysiotherapie"></contract-wijzer>`;
const host = (tag: string, body = element): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Host</title>${tag}</head><body>${body}</body></html>`;
const own = `<script defer src="contractwijzer.js"></script>`;

/** A host with one page, and the script beside it. */
const hosting =
  (page: string, headers: Record<string, string> = {}, more: Record<string, Answer> = {}) =>
  (path: string): Answer | undefined => {
    if (path === "/") return { body: page, headers };
    if (path === "/contractwijzer.js") return { body: script, type: "text/javascript" };
    return more[path];
  };

/** An answer in, another verdict out. */
async function works(page: Page): Promise<void> {
  await expect(headline(page)).toHaveText("Nog niet beslist");
  await option(page, "richtlijnen", "Nee").check();
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
}

test("under the strictest policy that it says it needs", async ({ page }) => {
  const heard = complaints(page);
  const server = await serve(
    hosting(host(own), {
      "content-security-policy": strictestPolicy,
      "x-content-type-options": "nosniff",
    }),
  );
  await page.goto(server.address);
  await works(page);
  server.close();
  expect(heard.filter((text) => !text.includes("favicon"))).toEqual([]);
});

for (const policy of allPolicies())
  test(`the script with ${policy} alone, under the same: in both languages, and no other policy`, async ({
    page,
  }) => {
    const heard = complaints(page);
    const name = `contractwijzer-${policy}.js`;
    const body = readFileSync(fileURLToPath(new URL(`../../web/dist/${name}`, import.meta.url)));
    const server = await serve(
      hosting(
        host(`<script defer src="${name}"></script>`, "<contract-wijzer></contract-wijzer>"),
        { "content-security-policy": strictestPolicy, "x-content-type-options": "nosniff" },
        { [`/${name}`]: { body, type: "text/javascript" } },
      ),
    );
    await page.goto(server.address);
    await careType(page).selectOption({ index: 1 });
    await expect(headline(page)).toBeVisible();
    const element = page.locator("contract-wijzer");
    await expect(element).toContainText("Zorgsoort");
    await element.evaluate((each) => each.setAttribute("lang", "en"));
    await expect(element).toContainText("Type of care");
    expect(heard.filter((text) => !text.includes("favicon"))).toEqual([]);
    const isTold = (what: string): Promise<void> =>
      expect.poll(() => heard.some((line) => line.includes(what))).toBe(true);

    await element.evaluate((each: HTMLElementTagNameMap["contract-wijzer"]) => {
      each.policyData = { id: "own" };
    });
    await expect(element).toContainText(notSetUp);
    await isTold("The part that reads a policy is not here.");
    await isTold("Put the whole script (contractwijzer.js) on the page");
    await element.evaluate((each: HTMLElementTagNameMap["contract-wijzer"]) => {
      each.policyData = undefined;
      each.policy = "elsewhere-2020";
    });
    await isTold("The policy “elsewhere-2020” is not known here.");
    expect(heard.at(-1)).toContain(policy);
    server.close();
  });

test("the script from another origin, with its integrity", async ({ page }) => {
  const heard = complaints(page);
  const away = await serve((path) =>
    path === "/contractwijzer.js"
      ? {
          body: script,
          type: "text/javascript",
          headers: { "access-control-allow-origin": "*" },
        }
      : undefined,
  );
  const tag = (hash: string): string =>
    `<script defer src="${away.address}contractwijzer.js" integrity="${hash}" crossorigin="anonymous"></script>`;
  const server = await serve(hosting(host(tag(integrity))));
  await page.goto(server.address);
  await works(page);
  expect(heard.filter((text) => !text.includes("404"))).toEqual([]);
  const other = await serve(hosting(host(tag(integrity.replace(/.$/, "x")))));
  await page.goto(other.address);
  await expect.poll(() => heard.some((text) => text.includes("integrity"))).toBe(true);
  await expect(careType(page)).toHaveCount(0);
  for (const each of [away, server, other]) each.close();
});

test("in a sandboxed frame of 300 pixels", async ({ page }) => {
  const heard = complaints(page);
  const frame = `<iframe sandbox="allow-scripts" src="frame.html" width="300" height="600"></iframe>`;
  const server = await serve(hosting(host("", frame), {}, { "/frame.html": { body: host(own) } }));
  await page.goto(server.address);
  const inside = page.frameLocator("iframe");
  await expect(inside.locator("#uitkomst")).toHaveText("Nog niet beslist");
  await inside
    .locator("fieldset", { has: page.locator("#vraag-richtlijnen") })
    .getByLabel("Nee", { exact: true })
    .check();
  await expect(inside.locator("#uitkomst")).toHaveText(/Nu geen overeenkomst/);
  const wide = await page
    .frames()[1]
    ?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  server.close();
  expect(heard.filter((text) => !text.includes("404"))).toEqual([]);
});

test("under a host's hostile styles it stays readable and can be used", async ({ page }) => {
  const styles =
    "html{font-size:62.5%;line-height:.5}*{all:unset!important;box-sizing:content-box!important}label,input,fieldset,p{display:none!important}";
  const server = await serve(
    hosting(
      host(`<link rel="stylesheet" href="host.css">${own}`),
      {},
      {
        "/host.css": { body: styles, type: "text/css" },
      },
    ),
  );
  await page.goto(server.address);
  await works(page);
  const measured = await headline(page).evaluate((title) => {
    const paragraph = title.getRootNode() as ShadowRoot;
    const label = paragraph.querySelector("fieldset label");
    const style = label && getComputedStyle(label);
    return { size: parseFloat(style?.fontSize ?? "0"), display: style?.display };
  });
  expect(measured.size).toBeGreaterThanOrEqual(14);
  expect(measured.display).not.toBe("none");
  server.close();
});

test("focus and scroll of the host are left alone", async ({ page }) => {
  const body = `<input id="own" autofocus><div style="height:3000px"></div>${element}`;
  const server = await serve(hosting(host(own, body)));
  await page.goto(server.address);
  await page.locator("#own").focus();
  await expect(page.locator("#uitkomst")).toHaveText("Nog niet beslist");
  const state = await page.evaluate(() => ({
    focus: document.activeElement?.id,
    scroll: window.scrollY,
  }));
  expect(state).toEqual({ focus: "own", scroll: 0 });
  server.close();
});

test("created late, moved, removed and put back, it keeps its answers", async ({ page }) => {
  const heard = complaints(page);
  const server = await serve(hosting(host(own, `<main></main><aside></aside>`)));
  await page.goto(server.address);
  await page.evaluate(() => {
    const late = document.createElement("contract-wijzer");
    late.policy = "caresq-paramedie-2025";
    late.careType = "fysiotherapie";
    document.querySelector("main")?.append(late);
  });
  await works(page);
  await page.evaluate(async () => {
    const checker = document.querySelector("contract-wijzer");
    if (!checker) return;
    document.querySelector("aside")?.append(checker);
    checker.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    document.querySelector("main")?.append(checker);
  });
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
  await option(page, "richtlijnen", "Ja").check();
  await expect(headline(page)).toHaveText("Nog niet beslist");
  server.close();
  expect(heard.filter((text) => !text.includes("404"))).toEqual([]);
});
