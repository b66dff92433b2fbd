// The page in Chromium as a visitor on a slow phone has it: four times slower, on slow 4G, without
// and with what the browser kept. And what ten widgets on one page take.
/* global addEventListener, document, PerformanceObserver, requestAnimationFrame, window */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { policiesOnSite, withMorePolicies } from "./more-policies.mjs";
import { root } from "./paths.mjs";
import { against, format, table } from "./table.mjs";

const site = `${root}site/dist`;
const rounds = 5;
const budget = 1400;
/** Slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};
const types = { ".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript" };
const practice = "#v=1&policy=caresq-paramedie-2025&care-type=fysiotherapie&as-of=2024-10-01";

/** What a page says of the site's policies stands in these. */
const namesPolicies = (path) => path === "/index.html" || /\/page(-rest)?-\w+\.js$/.test(path);

/** The site as a host would serve it, with more policies: brotli, and what has a hash in its name kept for good. */
async function host(pages) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://host").pathname.replace(/\/$/, "/index.html");
    let body = pages[path];
    try {
      body ??= readFileSync(site + path);
      if (namesPolicies(path)) body = withMorePolicies(`${body}`);
    } catch {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(path)] ?? "text/plain",
      "content-encoding": "br",
      "cache-control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
    });
    response.end(brotliCompressSync(body));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Paints and the first verdict, in milliseconds after the navigation began. */
async function visit(page, address) {
  await page.goto("about:blank");
  await page.goto(address);
  await page.waitForFunction(() => window.firstVerdict !== undefined);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return page.evaluate(() => ({
    "first contentful paint": performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    "largest contentful paint": window.largestPaint,
    "first verdict": window.firstVerdict,
  }));
}

const watch = () => {
  addEventListener("cw-verdict", () => (window.firstVerdict ??= performance.now()));
  new PerformanceObserver((list) => {
    window.largestPaint = list.getEntries().at(-1).startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
};

async function throttled(browser, address) {
  const seen = { "first visit": [], "next visit": [] };
  let later = 0;
  for (let round = 0; round < rounds; ++round) {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(watch);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", slow4g);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    for (const which of Object.keys(seen)) {
      seen[which].push(await visit(page, address + practice));
      // What comes after the first verdict is still to come.
      await page.locator("html[data-running]").waitFor();
      await page.waitForLoadState("networkidle");
      page.on("request", () => ++later);
      await page.locator("#zorgsoort").selectOption("logopedie");
      await page.evaluate(() => new Promise(requestAnimationFrame));
      page.removeAllListeners("request");
    }
    await context.close();
  }
  return { seen, later };
}

const median = (figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)];

/** What a page with this many widgets takes, after a collection of garbage. */
async function memory(browser, address, count) {
  const page = await browser.newPage();
  await page.goto(`${address}widgets-${count}.html`);
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll("contract-wijzer")].filter((each) => each.verdict).length ===
      wanted,
    count,
  );
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { nodes } = await devtools.send("Memory.getDOMCounters");
  await page.close();
  return [usedSize / 1e6, nodes];
}

export async function printPages(executablePath) {
  const script = /assets\/contractwijzer-\w+\.js/.exec(
    readFileSync(`${site}/insluiten.html`, "utf8"),
  )[0];
  const widgets = (count) =>
    `<!doctype html><html lang="nl"><title>Widgets</title><script defer src="${script}"></script>` +
    '<contract-wijzer policy="caresq-paramedie-2025" care-type="fysiotherapie"></contract-wijzer>'.repeat(
      count,
    );
  const pages = { "/widgets-1.html": widgets(1), "/widgets-10.html": widgets(10) };
  const server = await host(pages);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const { seen, later } = await throttled(browser, server.address);
    console.log(
      `4. The page in Chromium, four times slower, on slow 4G, ${policiesOnSite} policies on the site: milliseconds, median\n`,
    );
    const rows = Object.entries(seen).map(([which, figures]) => [
      which,
      ...Object.keys(figures[0]).map((name) => format(median(figures.map((each) => each[name])))),
    ]);
    console.log(table(["", ...Object.keys(seen["first visit"][0])], rows));
    const firstVisit = median(seen["first visit"].map((each) => each["first verdict"]));
    console.log(`\n${against("first verdict, first visit:", firstVisit, budget, "ms")}`);
    console.log(`\nRequests for another care type, in ${rounds * 2} visits: ${later}.`);
    console.log("\nWidgets on one page\n");
    const sizes = [];
    for (const count of [1, 10])
      sizes.push([count, ...(await memory(browser, server.address, count)).map(format)]);
    console.log(table(["widgets", "JavaScript heap, MB", "DOM nodes"], sizes));
  } finally {
    await browser.close();
    server.close();
  }
}
