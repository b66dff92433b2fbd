import { expect, type Page } from "@playwright/test";
import { careType, contractA, fillIn, headline, openChecker, option } from "./checker-page.js";
import { expectNoViolations, overflow } from "./looks.js";
import { test } from "./one-page.js";

const pages = [
  "regels.html",
  "en/regels.html",
  "dekking.html",
  "en/dekking.html",
  "bewijs.html",
  "en/bewijs.html",
  "toegankelijkheid.html",
  "en/toegankelijkheid.html",
  "vgz-paramedie-2021/index.html",
  "vgz-paramedie-2021/regels.html",
  "en/vgz-paramedie-2021/regels.html",
];

for (const path of pages)
  test(`without sideways scrolling at 320 px, and axe finds nothing: ${path}`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toEqual([]);
    await page.setViewportSize({ width, height });
    await expectNoViolations(page);
  });

test("in the dark axe finds nothing either", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const path of ["vgz-paramedie-2021/bewijs.html", "vgz-paramedie-2021/regels.html"]) {
    await page.goto(path);
    await expectNoViolations(page);
  }
});

const pagesNav = (page: Page) => page.getByRole("navigation", { name: "Onderdelen" });
const policiesNav = (page: Page) => page.getByRole("navigation", { name: "Inkoopbeleid" });
const vgz = { name: "Coöperatie VGZ, paramedische zorg 2021 (jaar voorbij)", exact: true };

test("the navigation leads to every page of every policy, and says where you are", async ({
  page,
}) => {
  await page.goto("./");
  for (const name of ["Regels", "Dekking", "Bewijs", "Check"]) {
    await pagesNav(page).getByRole("link", { name }).click();
    await expect(pagesNav(page).locator("[aria-current=page]")).toHaveText(name);
  }
  await pagesNav(page).getByRole("link", { name: "Regels" }).click();
  await policiesNav(page).getByRole("link", vgz).click();
  await expect(page).toHaveURL(/vgz-paramedie-2021\/regels\.html$/);
  await expect(policiesNav(page).locator("[aria-current=true]")).toHaveText(vgz.name);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/en\/vgz-paramedie-2021\/regels\.html$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "Check", exact: true }).click();
  await expect(careType(page)).toBeVisible();
  await expect(page.locator("contract-wijzer")).toHaveAttribute("policy", "vgz-paramedie-2021");
});

test("a page that the site has once is led to by every foot, and keeps its place in each language", async ({
  page,
}) => {
  const foot = page.getByRole("navigation", { name: "Over deze site" });
  for (const path of ["./", "bewijs.html", "vgz-paramedie-2021/regels.html"]) {
    await page.goto(path);
    await foot.getByRole("link", { name: "Insluiten" }).click();
    await expect(page).toHaveURL(/\/insluiten\.html$/);
    expect(new URL(page.url()).pathname).toBe("/insluiten.html");
  }
  await expect(foot.locator("[aria-current=page]")).toHaveText("Insluiten");
  await expect(page.locator("header [aria-current]")).toHaveCount(0);
  await page.getByRole("link", { name: "English" }).click();
  expect(new URL(page.url()).pathname).toBe("/en/insluiten.html");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "Nederlands" }).click();
  expect(new URL(page.url()).pathname).toBe("/insluiten.html");
  // Of no policy itself, it leads to the check of each.
  await policiesNav(page).getByRole("link", vgz).click();
  await expect(page.locator("contract-wijzer")).toHaveAttribute("policy", "vgz-paramedie-2021");
});

test("after the language changed in place, the navigation goes on in that language", async ({
  page,
}) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/index\.html$/);
  await page.getByRole("link", { name: "Rules", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Rules: Caresq/);
});

test("every link on every page leads somewhere, and every anchor is there", async ({
  page,
  baseURL,
}) => {
  const ids = new Map<string, Set<string>>();
  const links: string[] = [];
  const seen = ["index.html"];
  // The text of each page is read, and no page opened: there are more with each policy.
  for (const path of seen) {
    const at = new URL(path, baseURL);
    const answer = await page.request.get(at.href);
    expect(answer.ok(), path).toBe(true);
    const isPage = answer.headers()["content-type"]?.startsWith("text/html");
    const [own, hrefs] = await page.evaluate(
      (html) => {
        const made = new DOMParser().parseFromString(html, "text/html");
        return [
          [...made.querySelectorAll("[id]")].map(({ id }) => id),
          [...made.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? ""),
        ] as const;
      },
      isPage ? await answer.text() : "",
    );
    expect(new Set(own).size, `${path}: an id stands twice`).toBe(own.length);
    ids.set(at.pathname, new Set(own));
    for (const given of hrefs) {
      const to = new URL(given, at);
      const { href } = to;
      if (to.origin !== at.origin) continue;
      links.push(href);
      const next = to.pathname.slice(1);
      if (!seen.includes(next)) seen.push(next);
    }
  }
  expect(seen.length).toBeGreaterThanOrEqual(16);
  const broken = [...new Set(links)].filter((href) => {
    const { pathname, hash } = new URL(href);
    const anchors = ids.get(pathname);
    return !anchors || (hash && !hash.startsWith("#v=1&") && !anchors.has(hash.slice(1)));
  });
  expect(broken).toEqual([]);
});

test("a citation in the check leads to its clause, and the clause to its rule", async ({
  page,
}) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, { ...contractA, richtlijnen: "Nee" });
  await page.locator(".rules.not-met .source a").first().click();
  await page.getByRole("dialog").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/regels\.html#bron-/);
  const clause = page.locator(":target");
  await expect(clause).toBeInViewport();
  await clause.getByRole("link", { name: "Werken volgens de richtlijnen" }).click();
  await expect(page.locator("#regel-richtlijnen")).toBeInViewport();
  await expect(page.locator("#regel-richtlijnen")).toContainText("“Werken al uw zorgverleners");
});

test("without a page of rules, citations open and lead nowhere", async ({ page }) => {
  await openChecker(page);
  await page.evaluate(() => {
    const checker = document.querySelector("contract-wijzer");
    if (checker) Object.assign(checker, { rulesPage: "", careType: "fysiotherapie" });
  });
  await expect(page.locator(".details .source").first()).toBeVisible();
  await page.locator(".details .source button").first().click();
  await expect(page.getByRole("dialog")).toContainText("§");
  await expect(page.locator("contract-wijzer :is(.source, dialog) a")).toHaveCount(0);
});

test("a rule is shown with its test, its source and the cases that name it", async ({ page }) => {
  await page.goto("regels.html");
  const share = page.locator("#regel-verbijzonderd");
  await expect(share).toContainText("minstens 30%");
  await expect(share).toContainText("Geldt voor");
  await expect(share.locator(".source a").first()).toHaveAttribute("href", /^#bron-/);
  await share.locator("summary").click();
  await expect(share.locator(".cases li").first()).toBeVisible();
  await expect(page.locator("#regel-fysiotherapie\\.A")).toContainText(
    "minstens 4 differentiatiefactoren",
  );
});

test("the map of the document leads from each paragraph to what was made from it", async ({
  page,
}) => {
  for (const path of ["dekking.html", "vgz-paramedie-2021/dekking.html"]) {
    await page.goto(path);
    await expect(page.locator(".totals > div").last()).toHaveText(/Zonder regel\s*0/);
    await expect(page.locator(".without")).toHaveCount(0);
    const rows = await page.locator(".map tbody tr").count();
    await expect(page.locator(".totals dd").first()).toHaveText(String(rows));
  }
  await page.goto("dekking.html");
  const section = page.getByRole("table", { name: "§ 3 Voorwaarden zorgovereenkomst" });
  await expect(section.getByRole("row").nth(1)).toContainText("Regel");
  await section.getByRole("link", { name: "Werken volgens de richtlijnen" }).click();
  await expect(page).toHaveURL(/regels\.html#regel-richtlijnen$/);
  await expect(page.locator(":target")).toBeInViewport();
});

test("the parts of a document stand in columns that keep clear of each other", async ({ page }) => {
  for (const width of [390, 768, 1366]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["dekking.html", "regels.html"]) {
      await page.goto(path);
      // From its own number or mark to the end of its longest line, an entry stays in its column.
      const rows = await page.locator(".contents li").evaluateAll((entries) =>
        entries.map((entry) => {
          const list = entry.parentElement?.getBoundingClientRect();
          const lines = [...(entry.firstElementChild?.getClientRects() ?? [])];
          const { left, right } = entry.getBoundingClientRect();
          return {
            start: Math.round(left),
            isNumbered: getComputedStyle(entry).listStyleType !== "none",
            edge: list?.left ?? 0,
            sticksOut: Math.max(...lines.map((line) => line.right)) > right + 0.5,
          };
        }),
      );
      expect(rows.filter(({ sticksOut }) => sticksOut)).toEqual([]);
      const starts = [...new Set(rows.map(({ start }) => start))].sort((a, b) => a - b);
      expect(starts).toHaveLength(width === 1366 ? 3 : width === 768 ? 2 : 1);
      // A number takes some 2 rem before its entry.
      for (const { isNumbered, edge } of rows)
        if (isNumbered) expect((starts[0] ?? 0) - edge).toBeGreaterThanOrEqual(32);
    }
  }
});

test("the proof tells of the profiles, and its examples open in the check", async ({ page }) => {
  await page.goto("bewijs.html");
  await expect(page.getByRole("heading", { name: "Alles is bewezen" })).toBeVisible();
  const part = page.locator("#fysiotherapie");
  await expect(part).toContainText("4.051.697.664 profielen");
  const example = part.locator("a.example", { hasText: "Zorgovereenkomst A" }).first();
  await part.evaluate((element: HTMLDetailsElement) => {
    element.open = true;
    for (const inner of element.querySelectorAll("details")) inner.open = true;
  });
  await example.click();
  await expect(page.locator(".opened")).toContainText("met een link is geopend");
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  await expect(careType(page)).toHaveValue("fysiotherapie");
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
  await expect(page.locator("#vraag-aantal-fte")).toHaveValue("100,000001");

  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator(".opened")).toContainText("opened with a link");
  await expect(headline(page)).toHaveText("Contract A");
  await option(page, "richtlijnen", "No").check();
  expect(new URL(page.url()).hash).toBe("");
  await page.getByRole("button", { name: "Begin with an empty check" }).click();
  await expect(page.locator(".opened")).toHaveCount(0);
  await expect(careType(page)).toHaveValue("");
});

test("an address with what the policy does not know opens the rest, and says what is left", async ({
  page,
}) => {
  await page.goto(
    "#v=1&policy=caresq-paramedie-2025&care-type=logopedie&as-of=2024-10-01&p.richtlijnen=false&p.toverkunst=true",
  );
  await expect(headline(page)).toHaveText("Nu geen overeenkomst");
  await expect(page.locator("#datum")).toHaveValue("2024-10-01");
  await expect(page.locator(".opened")).toContainText("p.toverkunst=true");

  await page.evaluate(() => {
    location.hash = "v=1&policy=caresq-paramedie-2025&care-type=valpreventie&as-of=2024-10-01";
  });
  await expect(headline(page)).toHaveText("Voor deze zorgsoort is er nog geen aanbod");
  await expect(page.locator(".opened")).not.toContainText("toverkunst");
});

test("an address of another policy opens on that policy's page", async ({ page }) => {
  await page.goto(
    "#v=1&policy=vgz-paramedie-2021&care-type=huidtherapie-acne-camouflage-ontharen&as-of=2020-06-15&edition=gepubliceerd",
  );
  await expect(page).toHaveURL(/vgz-paramedie-2021\/index\.html#v=1/);
  await expect(headline(page)).toHaveText("Voor deze zorgsoort is er nog geen aanbod");
  await expect(page.locator("#stand")).toHaveValue("gepubliceerd");
});

test("the edition decides: announced, then withdrawn", async ({ page }) => {
  await openChecker(page, "2020-06-15T10:00:00Z", "vgz-paramedie-2021/");
  await expect(page.locator("#stand")).toHaveValue("gewijzigd");
  await careType(page).selectOption("huidtherapie-acne-camouflage-ontharen");
  await expect(headline(page)).toHaveText("Voor deze zorgsoort is er geen aanbod");
  await page.locator("#stand").selectOption("gepubliceerd");
  await expect(headline(page)).toHaveText("Voor deze zorgsoort is er nog geen aanbod");
  await expect(page.locator("#stand-uitleg")).toContainText("aangekondigd");
  await expect(page.locator("dl.receipt").last()).toContainText("Zoals gepubliceerd");
  await page.locator("#stand").selectOption("gewijzigd");
  await expect(headline(page)).toHaveText("Voor deze zorgsoort is er geen aanbod");
});

test("where no contract is on offer, nothing tells of a contract's term", async ({ page }) => {
  for (const [day, title] of [
    ["2020-06-15", "nog niet begonnen"],
    ["2023-01-01", "is voorbij"],
  ] as const) {
    await openChecker(page, `${day}T10:00:00Z`, "vgz-paramedie-2021/");
    for (const id of ["fysiotherapie", "huidtherapie-acne-camouflage-ontharen"]) {
      await careType(page).selectOption(id);
      await expect(page.locator(".year h2")).toContainText(title);
      await expect(page.locator(".year")).toContainText(/Dit beleid (geldt|gold) van/);
      await expect(page.locator("contract-wijzer")).not.toContainText(
        /De overeenkomst (loopt|liep)/,
      );
    }
  }
});

test("a policy without editions asks for none", async ({ page }) => {
  await openChecker(page);
  await expect(page.locator("#stand")).toHaveCount(0);
});

test("the pages to read ask nothing of the network and run no script", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.resourceType()));
  for (const path of ["regels.html", "dekking.html", "bewijs.html"]) {
    asked.length = 0;
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(new Set(asked)).toEqual(new Set(["document", "stylesheet"]));
    await expect(page.locator("script")).toHaveCount(0);
  }
});

test("print shows the rules, and what is folded in them", async ({ page }) => {
  await page.goto("regels.html");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(page.locator("#regel-richtlijnen")).toBeVisible();
  await expect(page.locator("#regel-fysiotherapie\\.A")).toBeVisible();
});
