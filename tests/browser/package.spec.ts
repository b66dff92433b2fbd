// The package in a page without a bundler; with one: tests/hosts.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { embeddedPage } from "../embedding.mjs";
import { test } from "./one-page.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";
let unpacked = "";

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "contractwijzer-package-"));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: `${root}web` });
  const [tarball = ""] = readdirSync(folder);
  execFileSync("tar", ["-xzf", tarball], { cwd: folder });
  unpacked = join(folder, "package");
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

const embedded = (): string => embeddedPage(readFileSync(join(unpacked, "README.md"), "utf8"));

test("the README's page works from disk", async ({ page }) => {
  const place = join(folder, "plain");
  mkdirSync(place);
  expect(embedded().split("\n").length).toBeLessThan(13);
  writeFileSync(join(place, "index.html"), embedded());
  cpSync(join(unpacked, "dist/contractwijzer.js"), join(place, "contractwijzer.js"));
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(place, "index.html")).href);
  await expect(page.locator("#uitkomst")).toBeVisible();
  expect(requests.length).toBe(2);
});

test("the README of the repository gives the same page", () => {
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(embedded());
});

test("a second copy of the script warns, and the first goes on", async ({ page }) => {
  const heard: string[] = [];
  page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
  const failed: string[] = [];
  page.on("pageerror", (error) => failed.push(String(error)));
  const place = join(folder, "twice");
  mkdirSync(place);
  cpSync(join(unpacked, "dist/contractwijzer.js"), join(place, "contractwijzer.js"));
  cpSync(join(unpacked, "dist/contractwijzer.js"), join(place, "another.js"));
  const script = '<script defer src="contractwijzer.js"></script>';
  writeFileSync(
    join(place, "index.html"),
    embedded().replace(script, `${script}${script.replace("contractwijzer.js", "another.js")}`),
  );
  await page.goto(pathToFileURL(join(place, "index.html")).href);
  await expect(page.locator("#uitkomst")).toBeVisible();
  expect(heard).toEqual([
    "warning: <contract-wijzer> is on this page twice; the script that came first is used.",
  ]);
  expect(failed).toEqual([]);
});

test("custom-elements.json names what the element has", async ({ page }) => {
  const manifest = JSON.parse(
    readFileSync(join(unpacked, "dist/custom-elements.json"), "utf8"),
  ) as {
    modules: { declarations: { members: { name: string; type?: { text: string } }[] }[] }[];
  };
  const members = manifest.modules[0]?.declarations[0]?.members ?? [];
  expect(members.length).toBeGreaterThan(4);
  await page.goto("./");
  const otherwise = await page.evaluate((told) => {
    const element = document.createElement("contract-wijzer");
    return told.filter(
      ({ name, type }) =>
        !(name in element) ||
        (type?.text === "boolean" && typeof element[name as keyof typeof element] !== "boolean"),
    );
  }, members);
  expect(otherwise).toEqual([]);
});
