// Host projects, built from the packed package and opened in Chromium: what a framework does to the
// element must neither wipe what a visitor filled in nor keep alive what was taken away.
import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { fileOf, serve } from "../serve.mjs";
import { install, projects, run } from "./package-in-use.mjs";

/** How each checks its own types. */
const checkers = {
  vue: ["vue-tsc", "--project", "tsconfig.json"],
  svelte: ["svelte-check", "--fail-on-warnings", "--tsconfig", "tsconfig.json"],
};
const inTsc = ["tsc", "--project", "tsconfig.json"];

const { folder, installed } = install("hosts");

/** The README's examples, each with what every project of its framework has. */
const readme = readFileSync(join(installed, "README.md"), "utf8");
const examples = ["react", "vue"].map((framework) => {
  const name = `readme-${framework}`;
  const [fence, file, main] =
    framework === "react"
      ? [
          "tsx",
          "App.tsx",
          'import { createRoot } from "react-dom/client";\nimport { App } from "./App.js";\ncreateRoot(document.getElementById("root")!).render(<App />);\n',
        ]
      : [
          "vue",
          "App.vue",
          'import { createApp } from "vue";\nimport App from "./App.vue";\ncreateApp(App).mount("#root");\n',
        ];
  const [, code] = new RegExp(`^\`\`\`${fence}\\n([^]*?)^\`\`\``, "m").exec(readme);
  for (const each of ["index.html", "tsconfig.json", "vite.config.js"])
    cpSync(join(folder, framework, each), join(folder, name, each));
  writeFileSync(join(folder, name, file), code);
  writeFileSync(join(folder, name, framework === "react" ? "main.tsx" : "main.ts"), main);
  return name;
});
let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--js-flags=--expose-gc"],
  });
});
after(() => browser?.close());

async function built(name) {
  const at = { root: join(folder, name), logLevel: "error" };
  const target = "es2022";
  await build({ ...at, build: { target } });
  if (name !== "react-server") return;
  await build({
    ...at,
    build: { target, ssr: "server.tsx", outDir: "server" },
    ssr: { noExternal: false },
  });
  const { rendered } = await import(pathToFileURL(join(folder, name, "server/server.js")));
  const page = join(folder, name, "dist/index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("<!--rendered-->", rendered()));
}

/** Opens a built project; what its page complains of comes along. */
async function opened(t, name) {
  const server = await serve((path) => fileOf(join(folder, name, "dist"), path));
  const context = await browser.newContext();
  t.after(async () => {
    await context.close();
    server.close();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const heard = [];
  page.on("console", (said) => {
    if (["error", "warning"].includes(said.type()) && !said.text().includes("404"))
      heard.push(said.text());
  });
  page.on("pageerror", (error) => heard.push(String(error)));
  await page.goto(server.address);
  await page.locator("#uitkomst").waitFor();
  return { page, heard };
}

const answer = (page, question, label) =>
  page
    .locator("fieldset", { has: page.locator(`#vraag-${question}`) })
    .getByLabel(label, { exact: true });

/** In a page: how many of the elements that it made are alive, once all that can go has gone. */
const stillAlive = async () => {
  for (let i = 0; i < 20; ++i) {
    globalThis.gc();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return globalThis.made.filter((each) => each.deref()).length;
};

const untilSaid = (page, text) => page.locator("output", { hasText: text }).waitFor();

for (const name of [...projects, ...examples])
  test(`${name}: its types are right, and it is built`, async () => {
    run(join(folder, name), ...(checkers[name.replace("readme-", "")] ?? inTsc));
    await built(name);
  });

for (const name of projects.filter((each) => !["plain", "react-server"].includes(each)))
  test(`${name}: a render at each verdict neither loops nor wipes answers, and nothing stays behind`, async (t) => {
    const { page, heard } = await opened(t, name);
    await untilSaid(page, "open");
    assert.equal(await answer(page, "richtlijnen", "Ja").isChecked(), true);
    await answer(page, "digitaal-declareren", "Nee").check();
    await untilSaid(page, "none");
    assert.equal(await answer(page, "digitaal-declareren", "Nee").isChecked(), true);
    await answer(page, "richtlijnen", "Nee").check();
    await answer(page, "digitaal-declareren", "Ja").check();
    await page.waitForFunction(
      () => document.querySelector("output")?.dataset.renders !== undefined,
    );
    assert.equal(await answer(page, "richtlijnen", "Nee").isChecked(), true);
    const renders = Number(await page.locator("output").getAttribute("data-renders"));
    assert.ok(renders <= 6, `${renders} verdicts for four answers`);

    // Taken away and brought back, several times: of all elements the last one lives on.
    await page.evaluate(() => {
      globalThis.made = [new WeakRef(document.querySelector("contract-wijzer"))];
    });
    for (let i = 0; i < 3; ++i) {
      await page.getByRole("button", { name: "Weg" }).click();
      await page.getByRole("button", { name: "Terug" }).click();
      await page.locator("#uitkomst").waitFor();
      await page.evaluate(() => {
        globalThis.made.push(new WeakRef(document.querySelector("contract-wijzer")));
      });
    }
    // Playwright itself holds what it last looked at, until it looks elsewhere.
    await page.locator("body").click({ position: { x: 1, y: 1 } });
    const alive = await page.evaluate(stillAlive);
    assert.ok(alive <= 2, `${alive} of 4 elements are alive`);
    assert.deepEqual(heard, []);
  });

test("the script with one policy: an element that was taken away does not stay either", async (t) => {
  const script = readFileSync(join(installed, "dist/contractwijzer-caresq-paramedie-2025.js"));
  const body = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Host</title><script defer src="script.js"></script><body></body></html>`;
  const server = await serve((path) =>
    path === "/script.js" ? { body: script, type: "text/javascript" } : { body },
  );
  const page = await browser.newPage();
  t.after(async () => {
    await page.close();
    server.close();
  });
  await page.goto(server.address);
  await page.evaluate(async () => {
    globalThis.made = [];
    for (let i = 0; i < 3; ++i) {
      const checker = document.createElement("contract-wijzer");
      checker.careType = "fysiotherapie";
      const decided = new Promise((resolve) =>
        checker.addEventListener("cw-verdict", resolve, { once: true }),
      );
      document.body.append(checker);
      await decided;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      checker.remove();
      globalThis.made.push(new WeakRef(checker));
    }
  });
  assert.equal(await page.evaluate(stillAlive), 0);
});

for (const name of examples)
  test(`${name}: as it stands there it hears the outcome, and shows it`, async (t) => {
    const { page, heard } = await opened(t, name);
    await page.locator(".outcome", { hasText: "open" }).waitFor();
    await answer(page, "richtlijnen", "Nee").check();
    await page.locator(".outcome", { hasText: "none" }).waitFor();
    assert.deepEqual(heard, []);
  });

test("react-server: what the server wrote is clean, and the page takes it over", async (t) => {
  const written = readFileSync(join(folder, "react-server/dist/index.html"), "utf8");
  assert.match(
    written,
    /<contract-wijzer policy="caresq-paramedie-2025" care-type="fysiotherapie" as-of="2024-10-01" without-steps=""><\/contract-wijzer>/,
  );
  const { page, heard } = await opened(t, "react-server");
  await untilSaid(page, "none");
  assert.equal(await answer(page, "richtlijnen", "Nee").isChecked(), true);
  assert.deepEqual(heard, []);
});

test("plain: element, document and window hear it, and the engine by itself says the same", async (t) => {
  const { page, heard } = await opened(t, "plain");
  await page.locator("body[data-element=none][data-document=none][data-engine=none]").waitFor();
  assert.equal(await page.title(), "caresq-paramedie-2025");
  assert.deepEqual(heard, []);
});
