import { test as base } from "@playwright/test";

/**
 * A browser in which each checker has all on one page: for tests that are about something else than the
 * way through it.
 */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.addInitScript(() => {
      document.addEventListener("DOMContentLoaded", () => {
        for (const checker of document.querySelectorAll("contract-wijzer"))
          checker.setAttribute("without-steps", "");
      });
    });
    await use(context);
  },
});
