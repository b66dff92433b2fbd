// The service worker: the site without network, and one version at a time.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, type BrowserContext, type Page } from "@playwright/test";
import { writeWorker } from "../../site/worker.js";
import { careType, headline } from "./checker-page.js";
import { fileOf, serve, type Answer } from "../serve.mjs";
import { complaints, dist } from "./single-file.js";
import { test } from "./one-page.js";

test.use({ serviceWorkers: "allow" });

let folder = "";
const tree = (name: string): string => join(folder, name);

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "contractwijzer-worker-"));
  for (const name of ["one", "two"]) await makeTree(name);
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A version of the site whose pages and scripts say which one they are of, each under names of its own. */
async function makeTree(name: string): Promise<void> {
  cpSync(dist, tree(name), { recursive: true });
  const assets = readdirSync(join(tree(name), "assets"));
  const own = (file: string): string => file.replace(/-[^-.]*\./, `-${name}.`);
  for (const file of assets) {
    const path = join(tree(name), "assets", file);
    if (/^page-.*\.js$/.test(file))
      writeFileSync(path, `${readFileSync(path, "utf8")};document.body.dataset.script="${name}"`);
    renameSync(path, join(tree(name), "assets", own(file)));
  }
  for (const file of readdirSync(tree(name), { recursive: true }) as string[]) {
    if (!file.endsWith(".html")) continue;
    let html = readFileSync(join(tree(name), file), "utf8");
    for (const asset of assets) html = html.replaceAll(asset, own(asset));
    writeFileSync(join(tree(name), file), html.replace("<body", `<body data-page="${name}"`));
  }
  await writeWorker(tree(name));
}

/** A page of the same origin that no worker of the site answers for. */
const beside = "/beside.html";

/** A host that has one of them in a folder, and can change to another. */
async function host() {
  const path = "/check/";
  const shown = { tree: "one", spoil: (_: string, answer: Answer | undefined) => answer };
  const server = await serve((url) => {
    const { pathname } = new URL(url, "http://host");
    if (pathname === beside) return { body: "<!doctype html><title>Beside</title>" };
    if (!pathname.startsWith(path)) return undefined;
    const file = `/${pathname.slice(path.length)}`.replace(/\/$/, "/index.html");
    return shown.spoil(file, fileOf(tree(shown.tree), file));
  });
  return { ...server, shown, address: server.address.replace(/\/$/, path) };
}

/** Opens it and waits until the worker of this visit keeps it. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect(careType(page)).toBeVisible();
}

/** Of which version the page is, and of which its script. */
const versions = (page: Page): Promise<(string | undefined)[]> =>
  page.locator("body").evaluate(({ dataset }) => [dataset["page"], dataset["script"]]);

async function works(page: Page): Promise<void> {
  await careType(page).selectOption({ index: 1 });
  await expect(headline(page)).toBeVisible();
}

const caches = (page: Page): Promise<string[]> => page.evaluate(() => window.caches.keys());

test("after one visit every check works without network, and what is not kept says so", async ({
  page,
  context,
}) => {
  const heard = complaints(page);
  await visit(page, "./");
  await context.setOffline(true);
  await page.reload();
  await works(page);
  for (const path of [
    "en/",
    "en/index.html",
    "vgz-paramedie-2021/",
    "en/vgz-paramedie-2021/?a=b",
  ]) {
    await page.goto(path);
    await works(page);
  }
  expect(page.url()).toMatch(/\?a=b$/);
  await page.goto("#v=1&policy=caresq-paramedie-2025&care-type=logopedie&p.richtlijnen=false");
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
  expect(page.url()).toContain("p.richtlijnen=false");
  expect(heard).toEqual([]);

  for (const [path, title, back] of [
    ["bewijs.html", "Deze pagina is niet bewaard", "De check werkt wel"],
    ["en/vgz-paramedie-2021/regels.html", "This page was not kept", "The check does work"],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(503);
    await expect(page.locator("h1")).toHaveText(title);
    await expect(page.locator(".bar")).toHaveCSS("display", "flex");
    await page.getByRole("link", { name: back }).click();
    await works(page);
  }
  await page.locator("#bewaar").click();
  await expect(page.locator("#bewaard")).toContainText("cannot be kept now");
});

test("a page asks for nothing after it has loaded; the worker asks for what it keeps, once", async ({
  page,
  context,
}) => {
  const asked = { page: [] as string[], worker: [] as string[] };
  context.on("request", (request) =>
    asked[request.serviceWorker() ? "worker" : "page"].push(new URL(request.url()).pathname),
  );
  await visit(page, "./");
  const assets = readdirSync(`${dist}assets`).map((name) => `assets/${name}`);
  const html = readFileSync(`${dist}index.html`, "utf8");
  // Other policies wait until they are asked for.
  const wanted = html.replace(
    /<template data-waits="(?:policy|texts-[a-z]+)-(?!caresq-paramedie-2025")[^]*?<\/template>/g,
    "",
  );
  const own = assets.filter((path) => wanted.includes(path));
  expect(own.length).toBeGreaterThanOrEqual(3);
  expect(asked.page.sort()).toEqual(["", ...own].map((path) => `/${path}`));
  const pages = (readdirSync(dist, { recursive: true }) as string[]).filter(
    (path) =>
      path.endsWith(".html") && !/(regels|dekking|bewijs)\.html$|contractwijzer-/.test(path),
  );
  expect(pages.length).toBeGreaterThanOrEqual(4);
  const kept = asked.worker.filter((path) => path !== "/sw.js").sort();
  expect(kept).toEqual([...assets, ...pages].map((path) => `/${path}`).sort());
  asked.page.length = asked.worker.length = 0;
  await works(page);
  await page.getByRole("link", { name: "English" }).click();
  await expect(headline(page)).toHaveText("Not decided yet");
  expect(asked).toEqual({ page: [], worker: [] });
});

test("its security policy lets it ask for the site's files, and the pages' lets it be", async ({
  request,
}) => {
  const policyOf = async (path: string): Promise<string | undefined> =>
    (await request.get(path)).headers()["content-security-policy"];
  expect(await policyOf("sw.js")).toBe("default-src 'none'; connect-src 'self'");
  expect(await policyOf("./")).toContain("worker-src 'self'");
  expect(await policyOf("contractwijzer-caresq-paramedie-2025.html")).toBe(
    "frame-ancestors 'self'",
  );
});

test("a new version waits until the old one's pages are closed, and is never mixed with it", async ({
  page,
  context,
}) => {
  const { address, shown, close } = await host();
  await visit(page, address);
  await page.reload();
  expect(await versions(page)).toEqual(["one", "one"]);
  const [old = ""] = await caches(page);

  shown.tree = "two";
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return registration?.waiting?.state;
        }),
      // It fetches all that it keeps, which is more with each policy.
      { timeout: 40_000 },
    )
    .toBe("installed");
  expect(await caches(page)).toHaveLength(2);

  // The old version goes on: in this page, after a reload, on another page, in another tab.
  await page.reload();
  expect(await versions(page)).toEqual(["one", "one"]);
  await page.goto(`${address}en/vgz-paramedie-2021/`);
  expect(await versions(page)).toEqual(["one", "one"]);
  const tab = await context.newPage();
  await tab.goto(address);
  expect(await versions(tab)).toEqual(["one", "one"]);
  await works(tab);

  await page.close();
  await tab.close();
  const next = await firstOfNew(context, address);
  await works(next);
  for (const path of ["en/", "vgz-paramedie-2021/"]) {
    await next.goto(address + path);
    expect(await versions(next)).toEqual(["two", "two"]);
    await works(next);
  }
  const left = await caches(next);
  expect(left).toHaveLength(1);
  expect(left).not.toContain(old);
  close();
});

/** The first page of the new version, which takes over when the old one's last page is closed. */
async function firstOfNew(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(beside, address).href);
  // A page that is opened at the very moment of the change may lose its worker halfway.
  await expect
    .poll(() =>
      page.evaluate(async (site) => {
        const registration = await navigator.serviceWorker.getRegistration(site);
        const isBusy = registration?.installing ?? registration?.waiting;
        return isBusy ? "" : registration?.active?.state;
      }, address),
    )
    .toBe("activated");
  await page.goto(address);
  expect(await versions(page)).toEqual(["two", "two"]);
  return page;
}

test("a version that comes only in part is not kept at all", async ({ page }) => {
  const { address, shown, close } = await host();
  const heard = complaints(page);
  // The host changes to another version while the worker collects its files.
  let changed = 0;
  shown.spoil = (file, answer) => {
    if (file !== "/en/index.html") return answer;
    ++changed;
    return fileOf(tree("two"), file);
  };
  await page.goto(address);
  await expect.poll(() => changed).toBe(1);
  await expect
    .poll(() => page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())))
    .toBe(false);
  expect(await caches(page)).toEqual([]);
  await works(page);
  expect(heard.filter((text) => !/integrity|digest/.test(text))).toEqual([]);

  shown.spoil = (_, answer) => answer;
  await visit(page, address);
  expect(await caches(page)).toHaveLength(1);
  close();
});

test("it answers for its own files only, and leaves other caches of the origin alone", async ({
  page,
}) => {
  const { address, shown, close } = await host();
  const other = await serve(() => ({ body: "x", headers: { "access-control-allow-origin": "*" } }));
  shown.spoil = (file, answer) =>
    file === "/host.html" ? { body: "<!doctype html><title>Host</title>" } : answer;
  await visit(page, address);
  expect(await caches(page)).toEqual([expect.stringMatching(/^contractwijzer \/check\/ /)]);
  const worked = new Map<string, boolean>();
  page.on("response", (response) => {
    const { pathname, search } = new URL(response.url());
    worked.set(pathname + search, response.fromServiceWorker());
  });
  await page.goto(`${address}host.html`);
  await page.evaluate(
    async ([site = "", away = ""]) => {
      await window.caches.open("contractwijzer /elsewhere/ x");
      await window.caches.open("another");
      await fetch(`${away}away`);
      await fetch(`${site}unknown`);
      await fetch(`${site}en/?a=b`);
      await fetch(`${site}regels.html`);
      await fetch(`${site}contractwijzer-caresq-paramedie-2025.html`);
    },
    [address, other.address],
  );
  expect(Object.fromEntries(worked)).toEqual({
    "/check/host.html": false,
    "/away": false,
    "/check/unknown": false,
    "/check/en/?a=b": true,
    "/check/regels.html": false,
    "/check/contractwijzer-caresq-paramedie-2025.html": false,
  });

  shown.tree = "two";
  await page.evaluate(async (site) => {
    const registration = await navigator.serviceWorker.getRegistration(site);
    await registration?.update();
  }, address);
  const context = page.context();
  await page.close();
  const next = await firstOfNew(context, address);
  expect((await caches(next)).sort()).toEqual([
    "another",
    expect.stringMatching(/^contractwijzer \/check\/ /),
    "contractwijzer /elsewhere/ x",
  ]);
  other.close();
  close();
});

test("it is registered by the site's own page only, and no other script may be", async ({
  page,
}) => {
  const { address, shown, close } = await host();
  shown.spoil = (file, answer) =>
    file === "/host.html"
      ? { body: `<!doctype html><title>Host</title><iframe src="./"></iframe>` }
      : answer;
  const registered = (): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  // In a frame, as a single file, and on a page of somebody else's.
  await page.goto(`${address}host.html`);
  await expect(page.frameLocator("iframe").locator("#zorgsoort")).toBeVisible();
  expect(await registered()).toBe(0);
  await page.goto(`${address}contractwijzer-caresq-paramedie-2025.html`);
  await works(page);
  expect(await registered()).toBe(0);
  const element = fileURLToPath(new URL("../../web/dist/contractwijzer.js", import.meta.url));
  expect(readFileSync(element, "utf8")).not.toContain("serviceWorker");

  await visit(page, address);
  expect(await registered()).toBe(1);
  const other = await page.evaluate(async () => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: unknown) => unknown };
    };
    const refused: string[] = [];
    await navigator.serviceWorker.register("sw.js").catch((error: unknown) => {
      refused.push((error as Error).name);
    });
    try {
      trustedTypes.createPolicy("contractwijzer-worker", {});
    } catch (error) {
      refused.push((error as Error).name);
    }
    return refused;
  });
  expect(other).toEqual(["TypeError", "TypeError"]);
  close();
});
