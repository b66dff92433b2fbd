// What a page asks for before its first verdict, and what becomes of who does not wait for the rest.
import { expect, type Page } from "@playwright/test";
import { complaints } from "./complaints.js";
import { careType, focused, headline, openChecker, openDay, option } from "./checker-page.js";
import { holdBack } from "./hold-back.js";
import { test } from "./one-page.js";

const practice = "#v=1&policy=caresq-paramedie-2025&care-type=logopedie&p.richtlijnen=false";
const details = (page: Page) => page.locator(".details");

for (const [path, own, other] of [
  ["./", "nl", "en"],
  ["en/", "en", "nl"],
] as const)
  test(`${path} asks for the rest, and for the other language, after the first verdict`, async ({
    page,
  }) => {
    const seen: string[] = [];
    page.on("request", (request) => {
      const [, piece] = /assets\/([a-z-]+)(?:-2025)?-\w+\.js$/.exec(request.url()) ?? [];
      if (piece) seen.push(piece);
    });
    await page.exposeFunction("seeVerdict", () => seen.push("verdict"));
    await page.addInitScript(() => {
      addEventListener("cw-verdict", () => {
        // By then it is on the screen.
        requestAnimationFrame(() => {
          (window as unknown as { seeVerdict: () => void }).seeVerdict();
        });
      });
    });
    await openChecker(page, openDay, path + practice);
    await expect(details(page)).toBeVisible();
    const [before, after] = [
      seen.slice(0, seen.indexOf("verdict")),
      seen.slice(seen.indexOf("verdict")),
    ];
    expect(before.sort()).toEqual([
      "first",
      "page",
      "policy-caresq-paramedie",
      `texts-${own}-caresq-paramedie`,
      `words-${own}`,
    ]);
    expect(after.filter((piece) => piece !== "verdict").sort()).toEqual([
      "compare",
      "page-rest",
      "rest",
      `texts-${other}-caresq-paramedie`,
      "texts-rest-caresq-paramedie",
      `words-${other}`,
    ]);
  });

test("who asks for the explanation before it is there gets it when it comes", async ({ page }) => {
  const heard = complaints(page);
  const letGo = await holdBack(page, "**/rest-*.js");
  await openChecker(page, openDay, `./${practice}`);
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
  await page.getByRole("link", { name: "Lees de uitleg en de planning" }).click();
  await expect(details(page)).toHaveCount(0);
  letGo();
  await expect(details(page)).toBeVisible();
  await expect.poll(() => focused(page)).toMatchObject({ id: "uitleg" });
  await expect(page.locator("#uitleg")).toBeInViewport();
  expect(heard.filter((text) => !text.includes("Service Worker"))).toEqual([]);
});

test("what is tried out before that can be done is tried out when it can", async ({ page }) => {
  const letGo = await holdBack(page, "**/rest-*.js");
  await openChecker(page, openDay, `./${practice}`);
  await page.getByRole("button", { name: /^Wat als\?/ }).click();
  await expect(page.locator("#wat-als")).toHaveCount(0);
  // Answers that stand still change meanwhile.
  await option(page, "richtlijnen", "Ja").check();
  await expect(headline(page)).toHaveText("Nog niet beslist");
  letGo();
  await expect(page.locator("#wat-als")).toBeVisible();
  await expect.poll(() => focused(page)).toMatchObject({ id: "wat-als" });
});

test("without the rest nothing is said that it would have to take back", async ({ page }) => {
  const letGo = await holdBack(page, "**/rest-*.js");
  await openChecker(page, openDay, `./${practice}`);
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
  // Whether there is a way to it is found by what comes with the rest.
  const best = page.locator(".rung .word").first();
  await expect(best).toBeEmpty();
  await expect(page.locator(".rung.out-of-reach:not(.has-way)")).toHaveCount(0);
  letGo();
  await expect(best).toHaveText(/Nu niet/);
});

test("that a practice was opened is said before the rest, and what of it was left out with the rest", async ({
  page,
}) => {
  const letGo = await holdBack(page, "**/rest-*.js");
  await openChecker(page, openDay, `./${practice}&p.nergens=true`);
  const notice = page.locator(".opened");
  await expect(notice).toContainText("U ziet een praktijk die met een link is geopend");
  await expect(notice).not.toContainText("Niet overgenomen");
  letGo();
  await expect(notice).toContainText("Niet overgenomen, want dit beleid kent het niet");
});

test("a practice that this browser remembers is there before the rest, and goes on to be kept", async ({
  page,
}) => {
  await openChecker(page);
  await careType(page).selectOption("logopedie");
  await page.getByLabel("Onthoud mijn antwoorden in deze browser").check();
  await option(page, "richtlijnen", "Nee").check();
  await holdBack(page, "**/rest-*.js");
  await page.reload({ waitUntil: "commit" });
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
  await option(page, "richtlijnen", "Ja").check();
  await page.reload({ waitUntil: "commit" });
  await expect(option(page, "richtlijnen", "Ja")).toBeChecked();
  await expect(headline(page)).toHaveText("Nog niet beslist");
});

test("the other language, asked for before its words are there, follows them", async ({ page }) => {
  const heard = complaints(page);
  const letGo = await holdBack(page, "**/words-en-*.js");
  await openChecker(page, openDay, `./${practice}`);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
  letGo();
  await expect(headline(page)).toHaveText(/No contract as things stand/);
  expect(heard.filter((text) => !text.includes("Service Worker"))).toEqual([]);
});

test("the other language, asked for before the policy speaks it, follows", async ({ page }) => {
  const letGo = await holdBack(page, "**/texts-en-*.js");
  await openChecker(page, openDay, `./${practice}`);
  await page.getByRole("link", { name: "English" }).click();
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
  letGo();
  await expect(headline(page)).toHaveText(/No contract as things stand/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("group", { name: /guidelines/ }).first()).toBeVisible();
});

/** Does not wait for the page to be whole. */
async function openEarly(page: Page, path: string): Promise<void> {
  await page.clock.install({ time: new Date(openDay) });
  await page.goto(path);
}

/** What is in sight of the checker, part by part, and whether a part has no words. */
const inSight = (page: Page): Promise<string[]> =>
  page
    .locator("contract-wijzer")
    .evaluate((checker) =>
      [
        ...(checker.shadowRoot?.querySelectorAll<HTMLElement>(
          "h2,h3,p,li:not(.rung),.rung .name,legend,label,option",
        ) ?? []),
      ]
        .filter(
          (part) =>
            part.checkVisibility() && !part.closest(".visually-hidden, .details, .keep, .given"),
        )
        .map((part) => part.innerText.replace(/\s+/g, " ").trim()),
    );

/** What is in sight when a practice is opened in the page. */
async function seenOf(page: Page, practice: string): Promise<string[]> {
  await page.evaluate(async (fragment) => {
    const opened = new Promise((settle) => addEventListener("hashchange", settle, { once: true }));
    location.hash = fragment;
    await opened;
    await document.querySelector("contract-wijzer")?.updateComplete;
  }, practice);
  return inSight(page);
}

const practices = {
  "caresq-paramedie-2025": [
    ...["fysiotherapie", "oefentherapie", "logopedie", "dietetiek", "ergotherapie"],
    ...["huidtherapie", "gli", "preventieve-voetzorg", "valpreventie", "instellingen"],
    "ziekenhuizen",
    "logopedie&p.richtlijnen=false",
    "logopedie&p.agb-onderneming=71000001",
    "fysiotherapie&c.fysiotherapie.datum-getekend=2024-09-20",
    "fysiotherapie,logopedie&p.digitaal-declareren=false",
    "fysiotherapie&as-of=2025-11-20",
    "fysiotherapie&as-of=2027-03-01",
  ],
  "vgz-paramedie-2021": [
    ...["dietetiek", "ergotherapie", "fysiotherapie", "huidtherapie", "logopedie"],
    "voetzorg-diabetes-buiten-keten",
    "fysiotherapie&as-of=2020-08-01",
  ],
};

for (const [policy, all] of Object.entries(practices))
  test(`a first verdict is whole in what is in sight: ${policy}`, async ({ page }) => {
    const letGo = await holdBack(page, "**/texts-rest-*.js");
    await openEarly(page, policy.startsWith("vgz") ? "./vgz-paramedie-2021/" : "./");
    await expect(careType(page)).toBeVisible();
    const fragments = all.map((asked) => `#v=1&policy=${policy}&care-type=${asked}`);
    const first: string[][] = [];
    for (const fragment of fragments) first.push(await seenOf(page, fragment));
    await expect(headline(page)).not.toBeEmpty();
    await expect(details(page)).toHaveCount(0);
    letGo();
    await expect(details(page)).toBeVisible();
    for (const [i, fragment] of fragments.entries()) {
      const seen = first[i] ?? [];
      expect(seen.length).toBeGreaterThan(5);
      expect(seen).not.toContain("");
      // What it would take is added, in the ladder; nothing that was said is said otherwise.
      const whole = await seenOf(page, fragment);
      expect(seen.filter((text) => !whole.includes(text))).toEqual([]);
    }
  });

const tooEarly =
  "#v=1&policy=caresq-paramedie-2025&care-type=fysiotherapie&c.fysiotherapie.datum-getekend=1999-01-01";

test("what is wrong with an answer is told once its sentences are there", async ({ page }) => {
  const letGo = await holdBack(page, "**/texts-rest-*.js");
  await openEarly(page, `./${tooEarly}`);
  await expect(page.locator(".wait")).toBeVisible();
  await expect(headline(page)).toHaveCount(0);
  await expect(page.locator(".fault")).toHaveCount(0);
  letGo();
  await expect(headline(page)).toBeVisible();
  await expect(page.locator(".fault").first()).toContainText(/1999/);
});

test("the same where the policy is whole, and the script is not", async ({ page }) => {
  const letGo = await holdBack(page, "**/rest-*.js");
  await openChecker(page, openDay, `./${practice}`);
  await seenOf(page, tooEarly);
  await expect(page.locator(".wait")).toBeVisible();
  await expect(page.locator("#uitkomst, .fault, .failed")).toHaveCount(0);
  letGo();
  await expect(headline(page)).toBeVisible();
  await expect(page.locator(".fault").first()).toContainText(/1999/);
});

test("answers that a host wrote down count when the rest is there", async ({ page }) => {
  const letGo = await holdBack(page, "**/rest-*.js");
  await openEarly(page, "./#v=1&policy=caresq-paramedie-2025&care-type=logopedie");
  await expect(headline(page)).toHaveText("Nog niet beslist");
  await page.locator("contract-wijzer").evaluate((checker) => {
    checker.setAttribute("answers", "{");
    checker.setAttribute("answers", '{"format":1,"practice":{"richtlijnen":false}}');
  });
  letGo();
  await expect(headline(page)).toHaveText(/Nu geen overeenkomst/);
  await expect(page.locator(".failed")).toHaveCount(0);
});

test("the language link, before the page can change it in place, takes the practice along", async ({
  page,
}) => {
  await holdBack(page, "**/page-rest-*.js");
  await page.goto(`./${practice}`, { waitUntil: "domcontentloaded" });
  await option(page, "richtlijnen", "Ja").check();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/.*#/);
  await expect(option(page, "richtlijnen", "Yes")).toBeChecked();
  await expect(headline(page)).toHaveText("Not decided yet");
});

test("the frame asks for the language of its address, and no other, before its first verdict", async ({
  page,
}) => {
  const heard = complaints(page);
  const letGo = await holdBack(page, "**/{rest,words-nl}-*.js");
  // What is held back may already hold up the page's load.
  await page.goto("frame.html#policy=caresq-paramedie-2025&care-type=logopedie&lang=en", {
    waitUntil: "domcontentloaded",
  });
  await expect(headline(page)).toHaveText("Not decided yet");
  letGo();
  await expect(details(page)).toBeVisible();
  expect(heard.filter((text) => !text.includes("Service Worker"))).toEqual([]);
});
