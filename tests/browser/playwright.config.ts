import { defineConfig } from "@playwright/test";

const port = process.env["SITE_PORT"] ?? "4273";
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: ".",
  outputDir: "../../build/test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  // Every test opens a fresh browser context; on a busy machine that alone takes seconds.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  use: {
    baseURL: address,
    browserName: "chromium",
    // Tests of the service worker ask for it; to the others it would only bring its downloads.
    serviceWorkers: "block",
    launchOptions: { executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium" },
  },
  webServer: {
    command: `npm run serve -- --port ${port} --strictPort`,
    cwd: "../..",
    url: address,
    timeout: 20_000,
  },
});
