// The package as its users get it: from the tarball, in a page without a bundler and in a project
// with one.
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
import { build } from "vite";
import { allPolicies } from "../collection.mjs";
import { embeddedPage } from "../embedding.mjs";
import { fileOf, serve } from "../serve.mjs";
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

test("the tarball holds bundles, types, manifest, licences and README, and needs nothing else", () => {
  const { dependencies, exports, types, customElements } = JSON.parse(
    readFileSync(join(unpacked, "package.json"), "utf8"),
  ) as Record<string, unknown>;
  expect(dependencies).toBeUndefined();
  const named = JSON.stringify([exports, types, customElements]).match(/dist\/[\w./*-]+/g) ?? [];
  const files = named.flatMap((file) =>
    file.includes("*") ? allPolicies().map((id) => file.replace("*", id)) : file,
  );
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(readFileSync(join(unpacked, file)).length).toBeGreaterThan(0);
  const licences = readFileSync(join(unpacked, "dist/LICENSES.txt"), "utf8");
  for (const name of ["lit-html", "ts-ics", "Niels Lohmann"]) expect(licences).toContain(name);
});

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

test("a bundler's project takes it, with its types", async ({ page }) => {
  const project = join(folder, "project");
  mkdirSync(join(project, "node_modules"), { recursive: true });
  cpSync(unpacked, join(project, "node_modules/contractwijzer"), { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "type": "module", "private": true }');
  writeFileSync(
    join(project, "index.html"),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Project</title><script type="module" src="./main.ts"></script></html>',
  );
  writeFileSync(
    join(project, "main.ts"),
    `import { sharedEngine, type ContractWijzer, type Result, type Engine } from "contractwijzer";
const checker: ContractWijzer = document.createElement("contract-wijzer");
checker.policy = "caresq-paramedie-2025";
checker.careType = "logopedie";
checker.answers = { format: 1, practice: { richtlijnen: false } };
checker.addEventListener("cw-verdict", ({ detail }) => {
  const kind: string | undefined = detail.verdict.outcome?.kind;
  document.body.dataset["kind"] = kind ?? "open";
});
document.addEventListener("cw-ready", (event) => console.log(event.target));
document.body.append(checker);
const engine: Result<Engine> = await sharedEngine();
document.title = engine.ok ? engine.value.version : "failed";
export const focusable: HTMLElement = checker;
`,
  );
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const options = "--noEmit --strict --target es2022 --module esnext --moduleResolution bundler";
  const lib = ["--lib", "es2022,dom,dom.iterable"];
  execFileSync(process.execPath, [compiler, ...options.split(" "), ...lib, "main.ts"], {
    cwd: project,
    stdio: "pipe",
  });
  await build({
    root: project,
    configFile: false,
    logLevel: "error",
    build: { target: "es2022" },
  });
  const server = await serve((path) => fileOf(join(project, "dist"), path));
  await page.goto(server.address);
  await expect(page.locator("#uitkomst")).toHaveText(/No contract as things stand/);
  await expect(page.locator("body")).toHaveAttribute("data-kind", "none");
  await expect(page).toHaveTitle(/^\d+\.\d+\.\d+$/);
  server.close();
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
        !(name in element) || (type && typeof element[name as keyof typeof element] !== type.text),
    );
  }, members);
  expect(otherwise).toEqual([]);
});
