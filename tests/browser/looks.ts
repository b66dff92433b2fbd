import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Opens every fold and asks axe, of the whole page or of a part of it. */
export const expectNoViolations = (page: Page, part = "html"): Promise<void> =>
  expectNothing(page, part, (axe) => axe.withTags(standards));

/** The same of its colours only, where all else was asked in other ones. */
export const expectContrast = (page: Page): Promise<void> =>
  expectNothing(page, "html", (axe) => axe.withRules(["color-contrast"]));

async function expectNothing(
  page: Page,
  part: string,
  asked: (axe: AxeBuilder) => AxeBuilder,
): Promise<void> {
  await page.evaluate(() => {
    const moving: Animation[] = [];
    const openAll = (root: Document | ShadowRoot): void => {
      for (const details of root.querySelectorAll("details")) details.open = true;
      // A root lists its own animations, and not those inside the elements within it.
      moving.push(...root.getAnimations());
      for (const element of root.querySelectorAll("*"))
        if (element.shadowRoot) openAll(element.shadowRoot);
    };
    openAll(document);
    // A colour that is on its way to another has no contrast yet.
    return Promise.allSettled(moving.map(({ finished }) => finished));
  });
  const { violations, passes } = await asked(new AxeBuilder({ page }).include(part)).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`),
  ).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain("color-contrast");
}

/** Every element that sticks out at the right. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide: string[] = [];
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll("*")) {
        const { right, width } = element.getBoundingClientRect();
        const hidden = element.closest(".visually-hidden, .skip");
        if (
          width &&
          element.checkVisibility() &&
          right > document.documentElement.clientWidth + 0.5 &&
          !hidden
        ) {
          wide.push(`${element.tagName}.${element.getAttribute("class") ?? ""}`);
        }
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
      wide.push("page");
    return wide;
  });
