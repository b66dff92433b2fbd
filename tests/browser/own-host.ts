// A page of somebody else's with the whole script beside it, on the tests' own server.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openDay } from "./checker-page.js";

const script = readFileSync(new URL("../../web/dist/contractwijzer.js", import.meta.url));

/** Opens it with this in its body. */
export async function openOwnHost(page: Page, body: string): Promise<void> {
  const host = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Host</title>
<script defer src="contractwijzer.js"></script><body>${body}</body></html>`;
  await page.route("**/host/*", (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ body: script, contentType: "text/javascript" })
      : route.fulfill({ body: host, contentType: "text/html" }),
  );
  await page.clock.setFixedTime(new Date(openDay));
  await page.goto("./host/");
}

/** The same with an element in it that has this policy. */
export async function openOwnPolicy(page: Page, policy: unknown, careType: string): Promise<void> {
  await openOwnHost(page, "");
  await page.evaluate(
    ([data, chosen]) => {
      const element = document.createElement("contract-wijzer");
      element.careType = chosen;
      element.policyData = data;
      document.body.append(element);
    },
    [policy, careType] as const,
  );
}
