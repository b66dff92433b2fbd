// What a host writes down as attributes: taken where it is right, told of where it is not.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import type { Policy } from "../../web/src/types.js";
import { allPolicies } from "../collection.mjs";
import { serve } from "../serve.mjs";
import { complaints, notSetUp } from "./complaints.js";
import { expectNoViolations, overflow } from "./looks.js";
import { test } from "./one-page.js";

const script = readFileSync(
  fileURLToPath(new URL("../../web/dist/contractwijzer.js", import.meta.url)),
);

const caresq = `policy="caresq-paramedie-2025"`;

/** Sets a property while the element is not known yet. */
const before = `<script>document.querySelector("contract-wijzer").answers={format:1,practice:{richtlijnen:false}}</script>`;

/** A page with one element with these attributes. */
async function host(page: Page, attributes: string, behind = ""): Promise<() => unknown> {
  const server = await serve((path) =>
    path === "/contractwijzer.js"
      ? { body: script, type: "text/javascript" }
      : {
          body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Host</title>
<script>heard=[];addEventListener("cw-error",({detail})=>heard.push(...detail.errors.map(({code})=>code)))</script>
<script defer src="contractwijzer.js"></script><contract-wijzer ${attributes}></contract-wijzer>${behind}</html>`,
        },
  );
  await page.goto(server.address);
  return server.close;
}

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test("answers in the attribute fill in the practice, for one care type or several", async ({
  page,
}) => {
  const answers = { format: 1, practice: { richtlijnen: false } };
  const close = await host(
    page,
    `${caresq} care-type="fysiotherapie logopedie" as-of="2024-10-01" answers='${JSON.stringify(answers)}'`,
  );
  await expect(page.locator("#uitkomst")).toHaveText(/Nu geen overeenkomst/);
  await expect(page.locator("#logopedie-uitkomst")).toHaveText(/Nu geen overeenkomst/);
  expect(await heard(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector("contract-wijzer")?.setAttribute("answers", '{"format":1}');
  });
  await expect(page.locator("#uitkomst")).toHaveText("Nog niet beslist");
  close();
});

const odd: [string, string, string, RegExp][] = [
  [
    "answers that are no JSON",
    "answers='{'",
    "answers-not-json",
    /geen geldige JSON.*Een goed voorbeeld/,
  ],
  ["answers that are no document", "answers='[1]'", "answers-not-a-document", /niet de vorm/],
  [
    "answers whose care types are no objects",
    `answers='{"careTypes":{"gli":1}}'`,
    "answers-not-a-document",
    /niet de vorm/,
  ],
];
for (const [name, attribute, code, text] of odd) {
  test(`${name}: told to the console, and the check goes on`, async ({ page }) => {
    const said = complaints(page);
    const close = await host(page, `${caresq} care-type="fysiotherapie" ${attribute}`);
    await expect(page.getByRole("alert")).toHaveText(notSetUp);
    expect(said.join("\n")).toMatch(text);
    await expect(page.locator("#uitkomst")).toHaveText("Nog niet beslist");
    expect(await heard(page)).toEqual([code]);
    close();
  });
}

test("answers set before the element is known are taken, and later ones too", async ({ page }) => {
  const close = await host(page, `${caresq} care-type="fysiotherapie"`, before);
  await expect(page.locator("#uitkomst")).toHaveText(/Nu geen overeenkomst/);
  await page.evaluate(() => {
    const checker = document.querySelector("contract-wijzer");
    if (checker) checker.answers = { format: 1 };
  });
  await expect(page.locator("#uitkomst")).toHaveText("Nog niet beslist");
  close();
});

test("a fact that the policy does not know is named, and the rest counts", async ({ page }) => {
  const said = complaints(page);
  const answers = { format: 1, practice: { richtlijnen: false, toverkunst: true } };
  const close = await host(
    page,
    `${caresq} care-type="fysiotherapie" answers='${JSON.stringify(answers)}'`,
  );
  await expect(page.locator("#uitkomst")).toHaveText(/Nu geen overeenkomst/);
  await expect(page.locator(".left-out")).toContainText("“toverkunst”");
  expect(await heard(page)).toContain("unknown-fact");
  expect(said.filter((line) => line.includes("toverkunst")).length).toBe(1);
  close();
});

for (const [attributes, text] of [
  [
    `policy="onbekend"`,
    /“onbekend” is hier niet bekend.*Bekend:[^]*caresq-paramedie-2025 \(Caresq, paramedische zorg 2025\)/,
  ],
  [`${caresq} care-type="tandarts"`, /tandarts/],
  [`${caresq} care-type="fysiotherapie" as-of="2024-13-45"`, /2024-13-45/],
] as const) {
  test(`${attributes}: the console names it, and visitors read one calm sentence`, async ({
    page,
  }) => {
    const said = complaints(page);
    const close = await host(page, attributes);
    await expect(page.getByRole("alert")).toHaveText(notSetUp);
    const told = said.filter((line) => line.startsWith("<contract-wijzer>") && text.test(line));
    expect(told.length).toBe(1);
    expect(await heard(page)).not.toEqual([]);
    close();
  });
}

const titleOf = (id: string): Policy["title"] => {
  const file = new URL(`../../rules/${id}/policy.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as Policy).title;
};

for (const [lang, begin] of [
  ["nl", /niet om welk inkoopbeleid het gaat.*Is dit uw pagina\?/],
  ["en", /which policy it is about.*Is this your page\?/],
] as const) {
  test(`no policy named where there are several: none is taken, and each is named (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const said = complaints(page);
    const close = await host(page, `lang="${lang}" care-type="fysiotherapie"`);
    const alert = page.getByRole("alert");
    await expect(alert).toHaveText(notSetUp);
    const told = said.find((line) => begin.test(line));
    for (const id of allPolicies()) expect(told).toContain(`${id} (${titleOf(id)[lang]})`);
    await expect(page.locator("#zorgsoort")).toHaveCount(0);
    expect(await heard(page)).toEqual(["no-policy-named"]);
    await expectNoViolations(page, "contract-wijzer");
    expect(await overflow(page)).toEqual([]);
    await page.evaluate(() => {
      document.querySelector("contract-wijzer")?.setAttribute("policy", "vgz-paramedie-2021");
    });
    await expect(page.locator("#stand")).toBeVisible();
    await expect(alert).toHaveCount(0);
    close();
  });
}
