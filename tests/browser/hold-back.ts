import type { Page } from "@playwright/test";

/** Holds back what matches until it is let go. */
export async function holdBack(page: Page, what: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((settle) => (letGo = settle));
  await page.route(what, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}
