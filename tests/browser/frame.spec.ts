// The check in a frame of another site's page: real servers on two origins.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import { complaints, notSetUp } from "./complaints.js";
import { serve, type Answer } from "../serve.mjs";
import { expectNoViolations, overflow } from "./looks.js";
import { test } from "./one-page.js";

// To block workers, Playwright looks for them in each frame, which a sandbox forbids with an error.
test.use({ serviceWorkers: "allow" });

declare global {
  interface Window {
    /** What a host page heard, when it keeps count. */
    heard?: { data: unknown; origin: string }[];
  }
}

const options = "policy=caresq-paramedie-2025";
/** The site's own address, as the tests' configuration gives it. */
const siteOf = (baseURL: string | undefined): string => baseURL ?? "";

const frameTag = (site: string, fragment = options, more = 'height="150"'): string =>
  `<iframe data-contractwijzer src="${site}frame.html#${fragment}" title="Check" width="100%" ${more}></iframe>`;
const loaderTag = (site: string): string => `<script defer src="${site}frame-loader.js"></script>`;
const hostPage = (body: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

async function openHost(
  page: Page,
  body: string,
  headers: Record<string, string> = {},
  more: Record<string, Answer> = {},
): Promise<() => void> {
  const { address, close } = await serve((path) =>
    path === "/" ? { body: hostPage(body), headers } : more[path],
  );
  await page.addInitScript(() => {
    if (parent !== window) return;
    window.heard = [];
    addEventListener("message", ({ data, origin }) => {
      window.heard?.push({ data: data as unknown, origin });
    });
  });
  await page.goto(address);
  return close;
}

const ours = "iframe[data-contractwijzer]";
const careTypeIn = (page: Page, frame = ours): Locator =>
  page.frameLocator(frame).locator("#zorgsoort");
const height = (page: Page, frame = ours): Promise<number> =>
  page.locator(frame).evaluate((element) => element.clientHeight);

async function inside(page: Page, selector = ours): Promise<Frame> {
  const frame = await (await page.locator(selector).elementHandle())?.contentFrame();
  if (!frame) throw new Error("The frame is empty");
  return frame;
}

/** The height of what is in the frame. */
const wanted = async (page: Page, selector = ours): Promise<number> =>
  (await inside(page, selector)).evaluate(() =>
    Math.ceil(document.body.getBoundingClientRect().height),
  );

async function fits(page: Page, selector = ours): Promise<number> {
  await expect
    .poll(async () => (await height(page, selector)) - (await wanted(page, selector)))
    .toBe(0);
  const scrolls = await (
    await inside(page, selector)
  ).evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
  expect(scrolls).toBe(0);
  return height(page, selector);
}

/** Long enough for a message that should not have come to have been dealt with. */
const meanwhile = (page: Page): Promise<void> => page.waitForTimeout(300);

for (const width of [360, 1400]) {
  test(`the frame's height follows what is in it, up and down: ${width} px`, async ({
    page,
    baseURL,
  }) => {
    const site = siteOf(baseURL);
    const heard = complaints(page);
    await page.setViewportSize({ width, height: 800 });
    const close = await openHost(page, frameTag(site) + loaderTag(site));
    await expect(careTypeIn(page)).toBeVisible();
    const low = await fits(page);
    expect(low).toBeGreaterThan(100);
    await careTypeIn(page).selectOption("gli");
    await expect.poll(() => height(page)).toBeGreaterThan(low + 500);
    await fits(page);
    await careTypeIn(page).selectOption("");
    await expect.poll(() => height(page)).toBe(low);
    await fits(page);
    await meanwhile(page);
    const messages = await page.evaluate(() => window.heard);
    expect(new Set(messages?.map(({ origin }) => `${origin}/`))).toEqual(new Set([site]));
    // No back and forth: a few for the start, and a few for each of the two changes.
    expect(messages?.length).toBeLessThan(15);
    close();
    expect(heard).toEqual([]);
  });
}

test("without the loader the frame keeps its own height, scrolls, and tells nobody anything", async ({
  page,
  baseURL,
}) => {
  const site = siteOf(baseURL);
  const close = await openHost(page, frameTag(site));
  await careTypeIn(page).selectOption("fysiotherapie");
  await expect(page.frameLocator(ours).locator("#uitkomst")).toHaveText("Nog niet beslist");
  await meanwhile(page);
  expect(await height(page)).toBe(150);
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  const last = page.frameLocator(ours).locator("summary").last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  close();
});

test("several frames, later ones and lazy ones each get their own height", async ({
  page,
  baseURL,
}) => {
  const site = siteOf(baseURL);
  const heard = complaints(page);
  const first = frameTag(site, `${options}&care-type=fysiotherapie`, 'id="first"');
  const far = `<div id="far"></div><style>#far { height: 6000px }</style>`;
  const lazy = frameTag(site, `${options}&care-type=logopedie`, 'id="lazy" loading="lazy"');
  const close = await openHost(page, loaderTag(site) + first + far + lazy);
  await expect.poll(() => height(page, "#first")).toBeGreaterThan(500);
  await page.evaluate((src) => {
    const late = document.createElement("iframe");
    late.id = "late";
    late.dataset["contractwijzer"] = "";
    late.src = src;
    document.body.prepend(late);
  }, `${site}frame.html#${options}`);
  await expect(careTypeIn(page, "#late")).toBeVisible();
  await expect.poll(() => height(page, "#late")).not.toBe(150);
  await page.locator("#lazy").scrollIntoViewIfNeeded();
  await expect.poll(() => height(page, "#lazy")).toBeGreaterThan(500);
  const heights = new Set<number>();
  for (const id of ["#first", "#late", "#lazy"]) heights.add(await fits(page, id));
  expect(heights.size).toBe(3);
  close();
  expect(heard).toEqual([]);
});

test("a frame that stood there before the loader came is found", async ({ page, baseURL }) => {
  const site = siteOf(baseURL);
  const close = await openHost(page, frameTag(site));
  await expect(careTypeIn(page)).toBeVisible();
  await page.addScriptTag({ url: `${site}frame-loader.js` });
  await fits(page);
  expect(await height(page)).not.toBe(150);
  close();
});

test("borders of the host's are added where it counts them in", async ({ page, baseURL }) => {
  const site = siteOf(baseURL);
  const styles = "<style>* { box-sizing: border-box } iframe { border: 5px solid }</style>";
  const close = await openHost(page, styles + frameTag(site) + loaderTag(site));
  await expect(careTypeIn(page)).toBeVisible();
  await fits(page);
  close();
});

test("its options stand in the fragment, and follow it; unknown ones are left aside", async ({
  page,
  baseURL,
}) => {
  const site = siteOf(baseURL);
  const heard = complaints(page);
  const asked =
    "policy=caresq-paramedie-2025&care-type=fysiotherapie,gli&lang=en&theme=dark&without-steps&compact&without-compare&as-of=2024-10-01&rules-page=regels.html&onclick=alert(1)";
  const close = await openHost(page, frameTag(site, asked));
  const checker = page.frameLocator(ours).locator("contract-wijzer");
  const attributes = (): Promise<Record<string, string>> =>
    checker.evaluate((element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    );
  const frame = await inside(page);
  const shown = (): Promise<unknown> =>
    frame.evaluate(() => [
      document.documentElement.lang,
      document.querySelector<HTMLMetaElement>("meta[name=color-scheme]")?.content,
    ]);
  await expect(checker.locator("#uitkomst").first()).toHaveText("Not decided yet");
  expect(await attributes()).toEqual({
    policy: "caresq-paramedie-2025",
    "care-type": "fysiotherapie gli",
    lang: "en",
    theme: "dark",
    "without-steps": "",
    compact: "",
    "without-compare": "",
    "as-of": "2024-10-01",
    "print-page": `${site}en/index.html`,
  });
  expect(await shown()).toEqual(["en", "dark"]);
  await page.locator(ours).evaluate((element: HTMLIFrameElement) => {
    element.src = element.src.replace(
      /#.*/,
      "#policy=vgz-paramedie-2021&care-type=huidtherapie&lang=fr&theme=linde",
    );
  });
  await expect(checker).toHaveAttribute("policy", "vgz-paramedie-2021");
  await expect(checker.locator("#stand")).toBeVisible();
  expect(await attributes()).toEqual({
    policy: "vgz-paramedie-2021",
    "care-type": "huidtherapie",
    lang: "nl",
    theme: "linde",
    "print-page": `${site}vgz-paramedie-2021/index.html`,
  });
  expect(await shown()).toEqual(["nl", "light"]);
  close();
  expect(heard).toEqual([]);
});

for (const named of ["", "policy=onbekend&"])
  test(`without a policy of the site it tells which there are: ${named || "none"}`, async ({
    page,
  }) => {
    const said = complaints(page);
    await page.goto(`frame.html#${named}care-type=fysiotherapie&lang=en`);
    const alert = page.getByRole("alert");
    await expect(alert).toHaveText(notSetUp);
    for (const known of [
      "caresq-paramedie-2025 (Caresq, allied health care 2025)",
      "vgz-paramedie-2021 (Coöperatie VGZ, allied health care 2021)",
    ])
      expect(said.join("\n")).toContain(known);
    await expect(page.locator("#zorgsoort")).toHaveCount(0);
    await page.evaluate(() => {
      location.hash = "policy=vgz-paramedie-2021";
    });
    await expect(page.locator("#stand")).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

test("a comparison brings the site's other policies, also when its options name another", async ({
  page,
}) => {
  await page.goto("frame.html#policy=caresq-paramedie-2025&care-type=dietetiek");
  const fold = page.locator("#vergelijk");
  await fold.locator("> summary").click();
  await fold.getByLabel("Coöperatie VGZ, paramedische zorg 2021").check();
  await expect(page.locator(".side")).toHaveCount(2);
  await page.evaluate(() => {
    location.hash = "policy=vgz-paramedie-2021&care-type=dietetiek&without-steps=";
  });
  await expect(page.locator(".side")).toHaveCount(0);
  await fold.getByLabel("Caresq, paramedische zorg 2025").check();
  await expect(page.locator(".side h3").first()).toHaveText(/VGZ/);
});

test("it asks nothing beyond the site's own files, and runs classic scripts only", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`frame.html#${options}&care-type=gli`);
  await expect(page.locator("#uitkomst")).toHaveText("Nog niet beslist");
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => !url.startsWith(siteOf(baseURL)))).toEqual([]);
  expect(await page.locator("script[type]").count()).toBe(0);
  await expect(page.locator("meta[http-equiv=Content-Security-Policy]")).toHaveAttribute(
    "content",
    /default-src 'none'/,
  );
});

test("axe finds nothing in it, and at 320 px nothing sticks out", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`frame.html#${options}&care-type=gli`);
  await expect(page.locator("#uitkomst")).toHaveText("Nog niet beslist");
  await expectNoViolations(page, "main");
  expect(await overflow(page)).toEqual([]);
});

test("other sites do not open inside the frame", async ({ page, baseURL }) => {
  const site = siteOf(baseURL);
  await page.context().route("https://www.caresq.nl/**", (route) => route.fulfill({ body: "" }));
  const close = await openHost(page, frameTag(site, `${options}&care-type=gli`) + loaderTag(site));
  const away = page.frameLocator(ours).locator('a[href^="https:"]').first();
  const heading = page.frameLocator(ours).locator("summary", { has: page.locator("h3") });
  await expect(heading.first()).toBeVisible();
  await (
    await inside(page)
  ).evaluate(() => {
    const root = document.querySelector("contract-wijzer")?.shadowRoot;
    for (const details of root?.querySelectorAll("details") ?? []) details.open = true;
  });
  const opened = page.waitForEvent("popup");
  await away.click();
  await opened;
  await expect(careTypeIn(page)).toBeVisible();
  close();
});

test.describe("the loader hears", () => {
  test("no window that is not the frame's, were it of the same origin", async ({
    page,
    baseURL,
  }) => {
    const site = siteOf(baseURL);
    const other = `<iframe id="other" src="${site}frame.html#${options}" title="Other"></iframe>`;
    const close = await openHost(page, frameTag(site) + other + loaderTag(site));
    await expect(careTypeIn(page)).toBeVisible();
    const before = await fits(page);
    await (
      await inside(page, "#other")
    ).evaluate(() => parent.postMessage({ contractwijzer: "height", height: 777 }, "*"));
    await expect
      .poll(() => page.evaluate(() => window.heard?.at(-1)?.data))
      .toEqual({
        contractwijzer: "height",
        height: 777,
      });
    await meanwhile(page);
    expect(await height(page)).toBe(before);
    expect(await page.locator("#other").getAttribute("style")).toBeNull();
    close();
  });

  test("no other origin, were it in the frame itself", async ({ page, baseURL }) => {
    const site = siteOf(baseURL);
    const stranger = await serve(() => ({
      body: "<!doctype html><title>Stranger</title><script>parent.postMessage({ contractwijzer: 'height', height: 777 }, '*')</script>",
    }));
    const close = await openHost(page, frameTag(site) + loaderTag(site));
    await expect(careTypeIn(page)).toBeVisible();
    const before = await fits(page);
    await (await inside(page)).goto(stranger.address);
    await expect
      .poll(() => page.evaluate(() => window.heard?.at(-1)?.origin))
      .toBe(new URL(stranger.address).origin);
    await meanwhile(page);
    expect(await height(page)).toBe(before);
    close();
    stranger.close();
  });

  test("nothing but a height that can be", async ({ page, baseURL }) => {
    const site = siteOf(baseURL);
    // With borders, a height below zero could become one above it.
    const styles = "<style>iframe { box-sizing: border-box; border: 5px solid }</style>";
    const close = await openHost(page, styles + frameTag(site) + loaderTag(site));
    await expect(careTypeIn(page)).toBeVisible();
    const before = await fits(page);
    const frame = await inside(page);
    const count = await page.evaluate(() => window.heard?.length ?? 0);
    const sent = await frame.evaluate(() => {
      const heights = [-5, 0, NaN, Infinity, 1e9, "777", [777], null, undefined, { valueOf: 777 }];
      const messages: unknown[] = [
        ...heights.map((each) => ({ contractwijzer: "height", height: each })),
        { height: 777 },
        { contractwijzer: "width", height: 777 },
        "height",
        777,
        null,
        undefined,
      ];
      for (const message of messages) parent.postMessage(message, "*");
      return messages.length;
    });
    await expect.poll(() => page.evaluate(() => window.heard?.length)).toBe(count + sent);
    await meanwhile(page);
    expect(await height(page)).toBe(before);
    await frame.evaluate(() => parent.postMessage({ contractwijzer: "height", height: 777 }, "*"));
    await expect.poll(() => height(page)).toBe(777);
    close();
  });
});

test.describe("the frame hears", () => {
  test("no hello but its parent's: a stranger beside it does not become its host", async ({
    page,
    baseURL,
  }) => {
    const site = siteOf(baseURL);
    const stranger = await serve(() => ({
      body: "<!doctype html><title>Stranger</title>",
    }));
    const beside = `<iframe id="stranger" src="${stranger.address}" title="Stranger"></iframe>`;
    const close = await openHost(page, frameTag(site) + beside);
    await expect(careTypeIn(page)).toBeVisible();
    await (
      await inside(page, "#stranger")
    ).evaluate(() => parent.frames[0]?.postMessage({ contractwijzer: "hello" }, "*"));
    await meanwhile(page);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    await page.addScriptTag({ url: `${site}frame-loader.js` });
    await fits(page);
    expect(await height(page)).not.toBe(150);
    close();
    stranger.close();
  });

  test("nothing of its parent's that is no hello", async ({ page, baseURL }) => {
    const site = siteOf(baseURL);
    const close = await openHost(page, frameTag(site));
    await expect(careTypeIn(page)).toBeVisible();
    const say = (data: unknown): Promise<void> =>
      page.evaluate((message) => window.frames[0]?.postMessage(message, "*"), data);
    for (const data of ["hello", null, { hello: true }, { contractwijzer: "height" }])
      await say(data);
    await meanwhile(page);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    await say({ contractwijzer: "hello" });
    await expect.poll(() => page.evaluate(() => window.heard?.length)).toBe(1);
    close();
  });

  // No browser lets a parent change its origin, so these are made by hand, inside the frame.
  test("no other origin than that of the first hello", async ({ page, baseURL }) => {
    const site = siteOf(baseURL);
    const close = await openHost(page, frameTag(site) + loaderTag(site));
    await expect(careTypeIn(page)).toBeVisible();
    await fits(page);
    await meanwhile(page);
    const count = await page.evaluate(() => window.heard?.length ?? 0);
    const frame = await inside(page);
    const hear = (origin: string): Promise<boolean> =>
      frame.evaluate(
        (from) =>
          dispatchEvent(
            new MessageEvent("message", {
              source: parent,
              origin: from,
              data: { contractwijzer: "hello" },
            }),
          ),
        origin,
      );
    await hear("http://stranger.example");
    await meanwhile(page);
    expect(await page.evaluate(() => window.heard?.length)).toBe(count);
    await hear(new URL(page.url()).origin);
    await expect.poll(() => page.evaluate(() => window.heard?.length)).toBe(count + 1);
    await hear("http://stranger.example");
    await careTypeIn(page).selectOption("gli");
    await fits(page);
    expect(await page.evaluate(() => window.heard?.length)).toBeGreaterThan(count + 1);
    close();
  });

  test("no host without an origin", async ({ page, baseURL }) => {
    const site = siteOf(baseURL);
    const heard = complaints(page);
    const folder = mkdtempSync(join(tmpdir(), "contractwijzer-frame-"));
    const path = join(folder, "host.html");
    writeFileSync(path, hostPage(frameTag(site) + loaderTag(site)));
    await page.goto(pathToFileURL(path).href);
    await careTypeIn(page).selectOption("fysiotherapie");
    await expect(page.frameLocator(ours).locator("#uitkomst")).toHaveText("Nog niet beslist");
    await meanwhile(page);
    expect(await height(page)).toBe(150);
    rmSync(folder, { recursive: true });
    expect(heard).toEqual([]);
  });
});

test("in a sandbox that takes its origin it keeps the host's height, and works", async ({
  page,
  baseURL,
}) => {
  const site = siteOf(baseURL);
  const heard = complaints(page);
  const sealed = frameTag(site, options, 'height="400" sandbox="allow-scripts"');
  const close = await openHost(page, sealed + loaderTag(site));
  await careTypeIn(page).selectOption("fysiotherapie");
  const question = page
    .frameLocator(ours)
    .locator("fieldset", { has: page.locator("#vraag-richtlijnen") });
  await question.getByLabel("Nee", { exact: true }).check();
  await expect(page.frameLocator(ours).locator("#uitkomst")).toHaveText(/Nu geen overeenkomst/);
  expect(await height(page)).toBe(400);
  // It may not print, which nobody is told of: the way to a page that may is offered.
  const frame = page.frameLocator(ours);
  await expect(frame.getByText("Geen afdrukvenster?")).toHaveCount(0);
  await frame.getByRole("button", { name: "Druk af" }).click();
  await expect(frame.getByText("Geen afdrukvenster?")).toBeVisible();
  const own = await frame.getByRole("link", { name: "Open", exact: true }).getAttribute("href");
  expect(heard.splice(0).join()).toMatch(/^(.*allow-modals.*)?$/);
  await page.goto(own ?? "");
  await expect(page.locator("#uitkomst")).toHaveText(/Nu geen overeenkomst/);
  close();
  expect(heard).toEqual([]);
});

test("on a strict host, 300 pixels wide, it fits and nobody complains", async ({
  page,
  baseURL,
}) => {
  const site = siteOf(baseURL);
  const { origin } = new URL(site);
  const heard = complaints(page);
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:`;
  const close = await openHost(
    page,
    frameTag(site, `${options}&care-type=gli`, 'height="900"').replace("100%", "300") +
      loaderTag(site),
    { "content-security-policy": policy, "x-content-type-options": "nosniff" },
  );
  await expect(page.frameLocator(ours).locator("#uitkomst")).toHaveText("Nog niet beslist");
  expect(await fits(page)).toBeGreaterThan(1500);
  const wide = await (
    await inside(page)
  ).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
  close();
  expect(heard).toEqual([]);
});

test("strangers may frame the page for frames, and no other", async ({ page, baseURL }) => {
  const site = siteOf(baseURL);
  const own = `<iframe id="own" src="${site}frame.html#${options}" title="Check"></iframe>`;
  const other = `<iframe id="other" src="${site}regels.html" title="Rules"></iframe>`;
  const close = await openHost(page, own + other);
  await expect(careTypeIn(page, "#own")).toBeVisible();
  await expect.poll(async () => (await inside(page, "#other")).url()).toContain("chrome-error:");
  for (const path of ["", "en/", "insluiten.html", "bewijs.html", "frame-loader.js"]) {
    const answer = await page.request.get(site + path);
    expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
  }
  close();
});

test("the loader is a script of less than 1400 bytes, which other sites may load", async ({
  page,
}) => {
  const answer = await page.request.get("frame-loader.js");
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  const { length } = await answer.body();
  expect(length).toBeGreaterThan(300);
  expect(length).toBeLessThan(1400);
});
