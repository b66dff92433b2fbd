// Wherever a page's layout puts the element: a width that can be read, and nothing beside the page.
// And what the page's text hands down to all that is in it.
import { expect } from "@playwright/test";
import { openOwnHost } from "./own-host.js";
import { overflow } from "./looks.js";
import { test } from "./one-page.js";

const element = `<contract-wijzer policy="caresq-paramedie-2025" care-type="logopedie"></contract-wijzer>`;

/** Places in which an element is as wide as what is in it, or as what is left. */
const places: Record<string, string> = {
  "a flex row": `<div style="display:flex">${element}</div>`,
  "a flex row beside a menu": `<div style="display:flex"><nav style="width:6rem">Menu</nav>${element}</div>`,
  "a flex column that centres": `<div style="display:flex;flex-direction:column;align-items:center">${element}</div>`,
  "an inline block": `<div style="display:inline-block">${element}</div>`,
  "a float": `<div style="float:left">${element}</div>`,
  "fit-content": `<div style="width:fit-content">${element}</div>`,
  "a table cell": `<table><tr><td>${element}</td></tr></table>`,
  "a grid that aligns at the start": `<div style="display:grid;justify-items:start">${element}</div>`,
  "an absolute place": `<div style="position:absolute;left:0;top:0">${element}</div>`,
};

for (const [name, body] of Object.entries(places))
  test(`in ${name} it takes the room that there is`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await openOwnHost(page, body);
    const checker = page.locator("contract-wijzer");
    await expect(page.locator("#uitkomst")).toBeVisible();
    const width = (): Promise<number> =>
      checker.evaluate((each) => each.getBoundingClientRect().width);
    expect(await width()).toBeGreaterThan(800);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await width()).toBeGreaterThan(name.includes("menu") ? 200 : 300);
    expect(await overflow(page)).toEqual([]);
  });

test("text of a page that is set otherwise leaves its own as it is", async ({ page }) => {
  await openOwnHost(
    page,
    `<div dir="rtl" lang="ar" style="text-transform:uppercase;letter-spacing:1em;white-space:pre;hyphens:auto;text-indent:3em;word-spacing:2em;text-align:right">
      <contract-wijzer lang="nl" policy="caresq-paramedie-2025" care-type="logopedie"></contract-wijzer>
    </div>`,
  );
  const heading = page.locator("#uitkomst");
  await expect(heading).toBeVisible();
  const style = await heading.evaluate((each) => {
    const { direction, textTransform, letterSpacing, whiteSpace, hyphens, textIndent, textAlign } =
      getComputedStyle(each);
    return { direction, textTransform, letterSpacing, whiteSpace, hyphens, textIndent, textAlign };
  });
  expect(style).toEqual({
    direction: "ltr",
    textTransform: "none",
    letterSpacing: "normal",
    whiteSpace: "normal",
    hyphens: "manual",
    textIndent: "0px",
    textAlign: "start",
  });
  expect(await overflow(page)).toEqual([]);
});
