// The page that makes the code to embed: what it shows, and whether what it gives works elsewhere.
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { complaints } from "./complaints.js";
import { elementSnippet, frameSnippet } from "../../site/src/embed/snippet.js";
import { expectNoViolations, overflow } from "./looks.js";
import { serve, type Answer } from "../serve.mjs";

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const themes = readdirSync(folder("web/themes"))
  .filter((name) => name.endsWith(".css"))
  .map((name) => name.replace(".css", ""));

const preview = (page: Page): Locator => page.locator("#voorbeeld");
const code = (page: Page): Promise<string> => page.locator("#html-code").innerText();
const csp = (page: Page): Promise<string> => page.locator("#html-csp").innerText();
const frameCode = (page: Page): Promise<string> => page.locator("#iframe-code").innerText();
const careType = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });

async function open(page: Page, path = "insluiten.html"): Promise<void> {
  await page.goto(path);
  await expect(preview(page).locator("#zorgsoort")).toBeVisible();
}

const attributes = (page: Page): Promise<Record<string, string>> =>
  preview(page).evaluate((element) =>
    Object.fromEntries(
      [...element.attributes]
        .filter(({ name }) => name !== "id")
        .map(({ name, value }) => [name, value]),
    ),
  );

/** The attributes of a tag in the code. */
function written(html: string, tag: string): Record<string, string> {
  const [, inside = ""] = new RegExp(`<${tag}\\s([^>]*)>`).exec(html) ?? [];
  return Object.fromEntries(
    [...inside.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll("&amp;", "&"),
    ]),
  );
}

test("every choice changes the preview, the code and the frame's address", async ({ page }) => {
  const heard = complaints(page);
  await open(page);
  let expected: Record<string, string> = { policy: "caresq-paramedie-2025", lang: "nl" };
  const agrees = async (): Promise<void> => {
    await expect.poll(() => attributes(page)).toEqual(expected);
    expect(written(await code(page), "contract-wijzer")).toEqual(expected);
    const { src = "" } = written(await frameCode(page), "iframe");
    const { hash } = new URL(src);
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual(
      Object.fromEntries(
        Object.entries(expected).map(([name, value]) => [name, value.replaceAll(" ", ",")]),
      ),
    );
  };
  await agrees();

  await careType(page, "Fysiotherapie").check();
  await careType(page, "Logopedie").check();
  expected["care-type"] = "fysiotherapie logopedie";
  await agrees();
  await expect(preview(page).locator("#zorgsoort-2")).toHaveValue("logopedie");

  await page.getByRole("combobox", { name: "Inkoopbeleid" }).selectOption("vgz-paramedie-2021");
  expected = { policy: "vgz-paramedie-2021", lang: "nl" };
  await agrees();
  await expect(preview(page).locator("#stand")).toBeVisible();
  await expect(page.locator("#zorgsoorten input:checked")).toHaveCount(0);
  await page.locator("#zorgsoorten input").last().check();
  expected["care-type"] = await page.locator("#zorgsoorten input").last().inputValue();
  await agrees();

  await careType(page, "Engels").check();
  expected["lang"] = "en";
  await agrees();
  await expect(preview(page)).toContainText("Type of care");

  for (const theme of ["light", "dark", ...themes]) {
    await page.getByLabel("Kleuren").selectOption(theme);
    expected["theme"] = theme;
    await agrees();
    expect((await code(page)).includes("<link")).toBe(themes.includes(theme));
  }
  await page.getByLabel("Compact").check();
  expected["compact"] = "";
  await agrees();
  for (const [label, attribute] of [
    ["Zonder de stappen", "without-ways"],
    ["Zonder ‘Wat als’", "without-trial"],
    ["Zonder vergelijking", "without-compare"],
  ] as const) {
    await page.getByLabel(label).check();
    expected[attribute] = "";
    await agrees();
    await page.getByLabel(label).uncheck();
    expected = Object.fromEntries(Object.entries(expected).filter(([name]) => name !== attribute));
  }

  await page.getByLabel("Kleuren").selectOption("");
  await page.getByLabel("Compact").uncheck();
  await page.locator("#zorgsoorten input").last().uncheck();
  expected = { policy: "vgz-paramedie-2021", lang: "en" };
  await agrees();
  expect(heard).toEqual([]);
});

test("what was tried in the preview stays when something else is chosen", async ({ page }) => {
  await open(page);
  await preview(page).getByRole("button", { name: "Logopedie" }).click();
  await expect(preview(page).locator("#uitkomst")).toBeVisible();
  await page.getByLabel("Kleuren").selectOption("dark");
  await expect(preview(page)).toHaveAttribute("theme", "dark");
  await expect(preview(page).locator("#uitkomst")).toBeVisible();
});

test("the themes of the folder are offered, by name, and each looks different", async ({
  page,
}) => {
  expect(themes.length).toBeGreaterThan(0);
  await open(page);
  const options = await page.getByLabel("Kleuren").locator("option").allTextContents();
  expect(options.slice(3).map((name) => name.toLowerCase())).toEqual(themes);
  const looks = new Set<string>();
  for (const theme of ["", ...themes]) {
    await page.getByLabel("Kleuren").selectOption(theme);
    await expect(preview(page)).toHaveJSProperty("isConnected", true);
    looks.add(
      await preview(page)
        .locator("button")
        .first()
        .evaluate((button) => getComputedStyle(button).color),
    );
  }
  expect(looks.size).toBe(themes.length + 1);
});

test("the preview stands on a page as light or dark as its theme, and keeps to its box", async ({
  page,
}) => {
  const white = "rgb(255, 255, 255)";
  for (const [colorScheme, theme, isWhite] of [
    ["light", "", true],
    ["light", "dark", false],
    ["dark", "", false],
    ["dark", "light", true],
    ["dark", themes[0] ?? "", true],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await careType(page, "Fysiotherapie").check();
    await page.getByLabel("Kleuren").selectOption(theme);
    const stage = page.locator(".stage");
    if (isWhite) await expect(stage).toHaveCSS("background-color", white);
    else await expect(stage).not.toHaveCSS("background-color", white);
  }
  const below = await page.evaluate(
    () =>
      document.documentElement.scrollHeight -
      ((document.querySelector("body > footer")?.getBoundingClientRect().bottom ?? 0) + scrollY),
  );
  expect(below).toBeLessThan(1);
});

test("each integrity is that of the very file, and each file stands where the code says", async ({
  page,
}) => {
  await open(page);
  const [theme = ""] = themes;
  await page.getByLabel("Kleuren").selectOption(theme);
  const own = written(await code(page), "script");
  await page.getByLabel("Op deze site").check();
  await page.getByLabel("Zo hoog als de check").check();
  const checked = [
    written(await code(page), "script"),
    written(await code(page), "link"),
    written(await frameCode(page), "script"),
  ];
  for (const { src, href, integrity, crossorigin } of checked) {
    const answer = await page.request.get(src ?? href ?? "");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["access-control-allow-origin"]).toBe("*");
    const hash = createHash("sha384")
      .update(await answer.body())
      .digest("base64");
    expect(integrity).toBe(`sha384-${hash}`);
    expect(crossorigin).toBe("anonymous");
  }
  expect(own["integrity"]).toBe(checked[0]?.["integrity"]);
  expect(own["src"]).toBe("contractwijzer-caresq-paramedie-2025.js");
});

test("the script has the chosen policy, or all of them", async ({ page }) => {
  await open(page);
  const offered = async (): Promise<(string | undefined | null)[]> => [
    written(await code(page), "script")["src"],
    await page.locator("#bestanden a").getAttribute("download"),
  ];
  const one = "contractwijzer-vgz-paramedie-2021.js";
  await page.getByRole("combobox", { name: "Inkoopbeleid" }).selectOption("vgz-paramedie-2021");
  expect(await offered()).toEqual([one, one]);
  await page.getByLabel("Al het beleid van deze site").check();
  expect(await offered()).toEqual(["contractwijzer.js", "contractwijzer.js"]);
  await page.getByLabel("Alleen het beleid dat u koos").check();
  expect(await offered()).toEqual([one, one]);
});

test("with other policies beside the chosen one, each is a script of its own, and they work together", async ({
  page,
}) => {
  await open(page);
  await careType(page, "Fysiotherapie").check();
  await page.getByLabel("Dit beleid en ander beleid dat u kiest").check();
  await page.locator('input[name=others][value="vgz-paramedie-2021"]').check();
  await expect(page.locator('input[name=others][value="caresq-paramedie-2025"]')).toBeHidden();
  const html = await code(page);
  const names = [...html.matchAll(/src="([^"]+)"/g)].map(([, src = ""]) => src);
  expect(names).toEqual([
    "contractwijzer-policy-caresq-paramedie-2025.js",
    "contractwijzer-policy-vgz-paramedie-2021.js",
    "contractwijzer-checker.js",
  ]);
  const files: Record<string, Answer> = {};
  for (const link of await page.locator("#bestanden a").all()) {
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    const name = (await link.getAttribute("download")) ?? "";
    files[`/${name}`] = { body: await answer.body(), type: "text/javascript" };
  }
  const heard = complaints(page);
  const close = await paste(page, html, await csp(page), files);
  await works(page);
  await expect(page.locator("contract-wijzer")).toContainText("Vergelijk");
  close();
  expect(heard).toEqual([]);
});

/** A host's page with what was copied, under what was said to be needed and nothing more. */
async function paste(
  page: Page,
  html: string,
  policy: string,
  files: Record<string, Answer> = {},
): Promise<() => void> {
  const body = `<!doctype html><html><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head><body>${html}</body></html>`;
  const headers = {
    "content-security-policy": `default-src 'none'; img-src data:; ${policy.replaceAll("\n", " ")}`,
    "x-content-type-options": "nosniff",
  };
  const { address, close } = await serve((path) =>
    path === "/" ? { body, headers } : files[path],
  );
  await page.goto(address);
  return close;
}

async function works(page: Page, inside: Pick<Page, "locator"> = page): Promise<void> {
  await expect(inside.locator("#uitkomst")).toHaveText("Nog niet beslist");
  const question = inside.locator("fieldset", { has: page.locator("#vraag-richtlijnen") });
  await question.getByLabel("Nee", { exact: true }).check();
  await expect(inside.locator("#uitkomst")).toHaveText(/Nu geen overeenkomst/);
}

const accentOf = (page: Page): Promise<string> =>
  page
    .locator("contract-wijzer button")
    .first()
    .evaluate((button) => getComputedStyle(button).color);

for (const theme of ["", ...themes]) {
  const named = theme || "no theme";
  test(`pasted into a host with the files on its own server it works: ${named}`, async ({
    page,
  }) => {
    await open(page);
    await careType(page, "Fysiotherapie").check();
    await page.getByLabel("Kleuren").selectOption(theme);
    const accent = await accentOf(page);
    const [html, policy] = [await code(page), await csp(page)];
    expect(html).not.toContain("http");
    // The files as they are downloaded, under the names that they are given.
    const files: Record<string, Answer> = {};
    for (const link of await page.locator("#bestanden a").all()) {
      const name = (await link.getAttribute("download")) ?? "";
      const answer = await page.request.get((await link.getAttribute("href")) ?? "");
      files[`/${name}`] = {
        body: await answer.body(),
        type: name.endsWith(".css") ? "text/css" : "text/javascript",
      };
    }
    expect(Object.keys(files).length).toBe(theme ? 2 : 1);
    const heard = complaints(page);
    const trusted = "require-trusted-types-for 'script'; trusted-types lit-html;";
    const close = await paste(page, html, `${policy} ${trusted}`, files);
    await works(page);
    expect(await accentOf(page)).toBe(accent);
    close();
    expect(heard).toEqual([]);
  });

  test(`pasted into a host with the files on this site it works: ${named}`, async ({
    page,
    baseURL,
  }) => {
    await open(page);
    await careType(page, "Fysiotherapie").check();
    await page.getByLabel("Kleuren").selectOption(theme);
    await page.getByLabel("Op deze site").check();
    await expect(page.locator("#bestanden")).toBeHidden();
    const accent = await accentOf(page);
    const [html, policy] = [await code(page), await csp(page)];
    expect(policy).toContain(new URL(baseURL ?? "").origin);
    expect(policy).not.toContain("'self'");
    const heard = complaints(page);
    const close = await paste(page, html, policy);
    await works(page);
    expect(await accentOf(page)).toBe(accent);
    close();
    expect(heard).toEqual([]);
  });
}

test("pasted into a host as a frame it works without a script, and its outcome stays in sight", async ({
  page,
}) => {
  await open(page);
  await careType(page, "Fysiotherapie").check();
  const html = await frameCode(page);
  expect(html).not.toContain("<script");
  const heard = complaints(page);
  const close = await paste(page, html, await page.locator("#iframe-csp").innerText());
  const inside = page.frameLocator("iframe");
  await works(page, inside as unknown as Pick<Page, "locator">);
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, 600);
  const top = (): Promise<number> =>
    inside.locator("#uitkomst").evaluate((title) => title.getBoundingClientRect().top);
  await expect
    .poll(() => inside.locator("html").evaluate((html) => html.scrollTop))
    .toBeGreaterThan(0);
  expect(await top()).toBeGreaterThanOrEqual(0);
  close();
  expect(heard).toEqual([]);
});

test("pasted into a host as a frame as high as it needs, what stays in sight follows the host's page", async ({
  page,
}) => {
  await open(page);
  await careType(page, "Fysiotherapie").check();
  await page.getByLabel("Alle vragen op één pagina").check();
  await page.getByLabel("Zo hoog als de check").check();
  const html = await frameCode(page);
  const policy = await page.locator("#iframe-csp").innerText();
  const heard = complaints(page);
  const close = await paste(page, html, policy);
  await works(page, page.frameLocator("iframe") as unknown as Pick<Page, "locator">);
  await expect
    .poll(() => page.locator("iframe").evaluate((frame) => frame.clientHeight))
    .toBeGreaterThan(1500);
  await page.evaluate(() => {
    scrollTo(0, 900);
  });
  const seen = (): Promise<number> =>
    page
      .locator("iframe")
      .contentFrame()
      .locator("#uitkomst")
      .boundingBox()
      .then((box) => box?.y ?? -1);
  await expect.poll(seen).toBeGreaterThanOrEqual(0);
  expect(await seen()).toBeLessThan(300);
  close();
  expect(heard).toEqual([]);
});

test("from a page in another folder, and in English, the addresses are the same", async ({
  page,
}) => {
  const given: string[][] = [];
  for (const path of ["insluiten.html", "en/insluiten.html"]) {
    await open(page, path);
    await page.locator("input[name=from][value=site]").check();
    await page.locator("input[name=height][value=full]").check();
    const { src = "" } = written(await code(page), "script");
    const { src: loader = "" } = written(await frameCode(page), "script");
    given.push([src, loader]);
  }
  expect(given[0]).toEqual(given[1]);
  await expect(preview(page)).toHaveAttribute("lang", "en");
});

test("what a name bears cannot break out of its attribute", () => {
  const file = { name: '"><b>', path: "a/b.js", integrity: "sha384-x", bytes: 1 };
  const policy = 'x" onclick="alert(1)';
  const themes = [{ ...file, theme: '"&<>' }];
  const scripts = { [policy]: file };
  const files = { script: file, scripts, checker: file, parts: scripts, loader: file, themes };
  const choice = {
    policy,
    script: "one" as const,
    others: [],
    careTypes: ["a&b", "c=d,e"],
    lang: "nl" as const,
    theme: '"&<>',
    flags: [],
  };
  const { html } = elementSnippet(choice, files);
  expect(html).toContain('policy="x&quot; onclick=&quot;alert(1)"');
  expect(html).not.toMatch(/<b>|" onclick/);
  const frame = frameSnippet(choice, files, new URL("https://example.org/x/"), '"><b>', true).html;
  expect(frame).not.toMatch(/<b>|" onclick/);
  expect(frame).toContain("care-type=a%26b,c%3Dd%2Ce&amp;");
  expect(frame).toContain('src="https://example.org/x/a/b.js"');
});

test("a copy button copies its code and says so, until the code changes", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  for (const id of ["html-code", "html-csp", "iframe-code", "iframe-csp"]) {
    const box = page.locator(".snippet", { has: page.locator(`#${id}`) });
    await expect(box.getByRole("status")).toHaveText("");
    await box.getByRole("button", { name: /^Kopieer / }).click();
    await expect(box.getByRole("status")).toHaveText("Gekopieerd");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator(`#${id}`).innerText());
  }
  const names = await page.locator(".snippet button").evaluateAll((buttons) =>
    buttons.map((button) =>
      (button.getAttribute("aria-labelledby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent)
        .join(" "),
    ),
  );
  expect(new Set(names).size).toBe(4);
  await page.getByLabel("Compact").check();
  for (const status of await page.locator(".snippet [role=status]").all())
    await expect(status).toHaveText("");
});

for (const [what, there] of [
  ["refused", true],
  ["not there", false],
] as const) {
  test(`where copying is ${what}, the code is selected and the page says so`, async ({ page }) => {
    await page.addInitScript((given) => {
      const refuse = { writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) };
      Object.defineProperty(navigator, "clipboard", { value: given ? refuse : undefined });
    }, there);
    await open(page);
    const box = page.locator(".snippet").first();
    await box.getByRole("button").click();
    await expect(box.getByRole("status")).toContainText("Ctrl+C");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await code(page));
    await expect(box.locator("pre")).toBeFocused();
  });
}

test("from disk the address of this site is not on offer, and the page says why", async ({
  page,
}) => {
  await open(page, pathToFileURL(folder("site/dist/insluiten.html")).href);
  await expect(page.getByLabel("Op deze site")).toBeDisabled();
  await expect(page.getByText("vanaf uw schijf geopend").first()).toBeVisible();
  await expect(page.getByText("vanaf uw schijf geopend").last()).toBeVisible();
  await expect(page.locator("#iframe-code")).toBeHidden();
  await careType(page, "Fysiotherapie").check();
  expect(await code(page)).toContain('care-type="fysiotherapie"');
  expect(await code(page)).not.toContain("file:");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ["insluiten.html", "en/insluiten.html"]) {
    test(`${path} gives the code for the first policy`, async ({ page, browser, baseURL }) => {
      await page.goto(path);
      await expect(page.locator("form")).toBeHidden();
      await expect(page.locator(".snippet button").first()).toBeHidden();
      await expect(page.locator("noscript .cannot")).toBeVisible();
      const given = [await code(page), await csp(page)];
      const other = await browser.newPage({ javaScriptEnabled: true });
      await open(other, (baseURL ?? "") + path);
      expect([await code(other), await csp(other)]).toEqual(given);
      await other.close();
    });
  }
});

for (const path of ["insluiten.html", "en/insluiten.html"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing: ${path}, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await open(page, path);
      await page.locator("#zorgsoorten input").first().check();
      await page.locator(".snippet button").first().click();
      await expectNoViolations(page);
      // The preview the other way round: it stands on a page of its own.
      await page.locator("#keuze-theme").selectOption(colorScheme === "dark" ? "light" : "dark");
      await expectNoViolations(page, ".look");
    });
  }

  test(`320 px without sideways scrolling: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, path);
    await page.locator("#zorgsoorten input").first().check();
    await page.locator(".snippet button").first().click();
    // Code is as long as it is: its own box scrolls.
    expect((await overflow(page)).filter((name) => name !== "CODE.")).toEqual([]);
    const box = page.locator(".snippet pre").first();
    expect(await box.evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true);
    await box.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => box.evaluate((pre) => pre.scrollLeft)).toBeGreaterThan(0);
  });
}

test("text at 200% fits", async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 });
    expect((await overflow(page)).filter((name) => name !== "CODE.")).toEqual([]);
  }
});

test("with the keyboard only: choose, read the code, copy it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const press = async (key: string): Promise<void> => page.keyboard.press(key);
  /** Tabs on until it is there; what has focus must be seen to have it. */
  const reach = async (selector: string): Promise<void> => {
    for (let i = 0; i < 80; i++) {
      await press("Tab");
      const { there, outline } = await page.evaluate((wanted) => {
        const element = document.activeElement;
        const style = element && getComputedStyle(element);
        return {
          there: element?.matches(wanted),
          // The checker's own controls have tests of their own.
          outline: element?.shadowRoot
            ? "solid 3px"
            : `${style?.outlineStyle ?? ""} ${style?.outlineWidth ?? ""}`,
        };
      }, selector);
      expect(outline).toBe("solid 3px");
      if (there) return;
    }
    throw new Error(`${selector} is out of reach`);
  };
  await reach("#keuze-policy");
  await press("ArrowDown");
  const second = await page.locator("#keuze-policy option").nth(1).getAttribute("value");
  await expect(preview(page)).toHaveAttribute("policy", second ?? "");
  await press("ArrowUp");
  await reach("input[name=lang]");
  await press("ArrowDown");
  await reach("#keuze-theme");
  await press("ArrowDown");
  await reach("input[name=compact]");
  await press("Space");
  await reach("#zorgsoorten input");
  await press("Space");
  await press("Enter");
  await reach(".stage");
  await reach("input[name=from]");
  await press("ArrowDown");
  await reach("#html-code-kopieer");
  await press("Enter");
  await expect(page.locator(".snippet [role=status]").first()).toHaveText("Gekopieerd");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(written(copied, "contract-wijzer")).toEqual({
    policy: "caresq-paramedie-2025",
    "care-type": "fysiotherapie",
    lang: "en",
    theme: "light",
    compact: "",
  });
  expect(copied).toContain("http://");
  await reach(".snippet pre");
  await reach("#iframe-code-kopieer");
});

test("in forced colours every box and control keeps its edge", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  for (const selector of [".choices", ".stage", ".steps", ".snippet", ".snippet button", "select"])
    await expect(page.locator(selector).first()).toHaveCSS("border-top-width", "1px");
});
