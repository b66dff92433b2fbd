import type { Page } from "@playwright/test";

/** Everything that the page complains of from now on: errors, warnings, what nobody caught. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(String(error)));
  return heard;
}

/** What a visitor reads where the page's owner did something wrong; the reason is among the complaints. */
export const notSetUp =
  /De check staat op deze pagina niet goed ingesteld|The check is not set up correctly on this page/;
