import { expect, type Page } from "@playwright/test";
import { careType, contractA, fillIn, headline, openChecker, option } from "./checker-page.js";
import { expectContrast, expectNoViolations, overflow } from "./looks.js";
import { test } from "./one-page.js";

const states: Record<string, (page: Page) => Promise<void>> = {
  empty: (page) => openChecker(page),
  open: async (page) => {
    await openChecker(page);
    await careType(page).selectOption("gli");
  },
  decided: async (page) => {
    await openChecker(page);
    await careType(page).selectOption("fysiotherapie");
    await fillIn(page, contractA);
    await expect(page.locator(".rung.reached")).toBeVisible();
  },
  failing: async (page) => {
    await openChecker(page);
    await careType(page).selectOption("fysiotherapie");
    await fillIn(page, { ...contractA, richtlijnen: "Nee", "agb-onderneming": { typed: "12" } });
    await expect(page.locator(".fault")).toBeVisible();
  },
  "year over": async (page) => {
    await openChecker(page, "2027-03-01T10:00:00Z");
    await careType(page).selectOption("logopedie");
    await expect(page.locator(".year")).toBeVisible();
  },
  "two care types": async (page) => {
    await openChecker(page, "2024-10-25T10:00:00Z");
    await careType(page).selectOption("fysiotherapie");
    await page.getByRole("button", { name: "Nog een zorgsoort" }).click();
    await page.locator("#zorgsoort-2").selectOption("gli");
    await page.getByRole("heading", { name: "Data van uw praktijk" }).click();
    await page.locator("#vraag-datum-vragenlijst-bevestigd").fill("2024-10-21");
    await expect(page.locator(".step.missed")).toBeVisible();
  },
  "trying out": async (page) => {
    await openChecker(page);
    await careType(page).selectOption("fysiotherapie");
    await fillIn(page, contractA);
    await page.getByRole("button", { name: /^Wat als/ }).click();
    await option(page, "praktijkregistratie-skf", "Nee").check();
    await expect(page.locator("#wat-als .differences").first()).toBeVisible();
  },
  compared: async (page) => {
    await openChecker(page);
    await careType(page).selectOption("fysiotherapie");
    await option(page, "richtlijnen", "Nee").check();
    await page.locator("#vergelijk > summary").click();
    await page.locator("#vergelijk input").first().check();
    await expect(page.locator(".side")).toHaveCount(2);
  },
  English: async (page) => {
    await openChecker(page, undefined, "en/");
    await careType(page).selectOption("fysiotherapie");
    await option(page, "richtlijnen", "No").check();
  },
};

/** What WCAG 1.4.12 asks a page to bear. */
const spacing =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };

/** What is cut off at an edge of its own. */
const cutOff = (page: Page): Promise<string[]> =>
  page
    .locator("contract-wijzer :is(p, li, h2, h3, h4, legend, label, button, .tag)")
    .evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility() && !each.closest(".visually-hidden, svg"))
        .filter(
          (each) =>
            getComputedStyle(each).overflow !== "visible" &&
            (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1),
        )
        .map((each) => each.textContent.trim()),
    );

/** Each leaves the page as it was, but for what axe opens: to reach a state takes the most of the time. */
const looks: Record<string, (page: Page) => Promise<void>> = {
  "320 px without sideways scrolling": async (page) => {
    await page.setViewportSize(narrow);
    expect(await overflow(page)).toEqual([]);
    await page.setViewportSize(wide);
  },
  "text at 200% fits": async (page) => {
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page)).toEqual([]);
    }
    const size = await page
      .locator("contract-wijzer label")
      .first()
      .evaluate((label) => getComputedStyle(label).fontSize);
    expect(size).toBe("32px");
    await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  },
  "wider lines, letters and words lose nothing": async (page) => {
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      for (const root of [document, document.querySelector("contract-wijzer")?.shadowRoot])
        root?.adoptedStyleSheets.push(sheet);
    }, spacing);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    }
    await page.evaluate(() => {
      for (const root of [document, document.querySelector("contract-wijzer")?.shadowRoot])
        root?.adoptedStyleSheets.pop();
    });
    await page.setViewportSize(wide);
  },
  "axe finds nothing": (page) => expectNoViolations(page),
  "contrast enough in the dark": async (page) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await expectContrast(page);
  },
};

for (const [name, reach] of Object.entries(states))
  test(`in every look: ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(wide);
    await reach(page);
    for (const [what, holds] of Object.entries(looks)) await test.step(what, () => holds(page));
  });

test("with less motion nothing moves", async ({ page }) => {
  const moving = (): Promise<number> =>
    page.locator("contract-wijzer *").evaluateAll(
      (all) =>
        all.filter((each) => {
          const { transitionDuration, animationName } = getComputedStyle(each);
          return /[1-9]/.test(transitionDuration) || /^(?!none|$)/.test(animationName);
        }).length,
    );
  await states["decided"]?.(page);
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await moving()).toBe(0);
});

test("in forced colours focus is seen, and chosen options differ from the others", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await option(page, "richtlijnen", "Ja").check();
  await option(page, "richtlijnen", "Ja").focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  const looks = await page
    .locator("fieldset")
    .first()
    .locator(".option")
    .evaluateAll((options) =>
      options.map((each) => {
        const { outlineStyle, borderTopWidth } = getComputedStyle(each);
        return `${outlineStyle} ${borderTopWidth}`;
      }),
    );
  expect(looks).toEqual(["solid 3px", "none 1px", "none 1px"]);
});

test("every control is at least 24 px high and wide", async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openChecker(page);
    await careType(page).selectOption("gli");
    await expect(page.locator("label.button")).toBeVisible();
    const small = await page
      .locator(
        // A file's own control is out of sight: its label is what is pressed.
        "label.option, label.button, button, select, summary, input:not([type=radio], [type=checkbox], [type=file]), .switch, .glance a",
      )
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .map((control) => ({ rect: control.getBoundingClientRect(), text: control.textContent }))
          .filter(({ rect }) => rect.width < 24 || rect.height < 24)
          .map(({ text }) => text.trim()),
      );
    expect(small).toEqual([]);
  }
});

test("what has focus is not hidden behind the line that stays in sight", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  const bar = page.locator(".glance");
  await expect(bar).toBeVisible();
  await page.locator("#vraag-geen-aanbod-gewenst").focus();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Shift+Tab");
    const [top, bottom] = await page.evaluate(() => {
      const root = document.querySelector("contract-wijzer")?.shadowRoot;
      const active = root?.activeElement;
      const line = root?.querySelector(".glance");
      return [active?.getBoundingClientRect().top ?? 0, line?.getBoundingClientRect().bottom ?? 0];
    });
    expect(top).toBeGreaterThanOrEqual(bottom);
  }
});

test("focus is visible on every kind of control", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await careType(page).focus();
  const seen = new Set<string>();
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press("Tab");
    const { kind, outline } = await page.evaluate(() => {
      const active = document.querySelector("contract-wijzer")?.shadowRoot?.activeElement;
      const shown = active?.closest(".option") ?? active;
      return {
        kind: active?.tagName ?? "",
        outline: shown
          ? getComputedStyle(shown).outlineStyle + getComputedStyle(shown).outlineWidth
          : "",
      };
    });
    seen.add(kind);
    expect(outline).toBe("solid3px");
  }
  expect([...seen]).toEqual(expect.arrayContaining(["INPUT", "BUTTON", "SUMMARY", "A"]));
});

test("in forced colours each state keeps its shape and its word", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await states["decided"]?.(page);
  await expect(page.locator(".rung.reached")).toHaveCSS("border-top-width", "3px");
  await expect(page.locator(".rung.surpassed .word").first()).toHaveText(
    "Niet nodig: u krijgt een betere",
  );
  const shapes = await page
    .locator(".rung svg")
    .evaluateAll(
      (icons) => new Set(icons.map((icon) => new XMLSerializer().serializeToString(icon))).size,
    );
  expect(shapes).toBe(2);
});

test("print shows the answers instead of the questions, with reasons, sources, dates and receipt", async ({
  page,
}) => {
  await states["decided"]?.(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".questions")).toBeHidden();
  await expect(page.locator(".setup")).toBeHidden();
  await expect(page.locator(".policy")).toBeHidden();
  await expect(page.locator("dl.answers")).toContainText("04012345");
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  for (const part of [
    ".rules.met",
    ".source",
    ".timeline",
    ".fold.filed .rules",
    ".block dl.receipt",
  ]) {
    await expect(page.locator(`.summary ${part}, .details ${part}`).first()).toBeVisible();
  }
});

test("printed, one care type is a dossier of one or two pages", async ({ page }) => {
  for (const state of ["decided", "failing"]) {
    await states[state]?.(page);
    const margin = { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" };
    const pdf = (await page.pdf({ format: "A4", margin })).toString("latin1");
    const sheets = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length, state).toBeLessThanOrEqual(2);
  }
});
