// The single files, as a test looks into them and opens them.
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Download, Page } from "@playwright/test";
import { fromText, toText } from "../../site/src/offline/base91.js";
import { pieces } from "../../site/src/offline/file.js";

export const dist = fileURLToPath(new URL("../../site/dist/", import.meta.url));

export const policies = ["caresq-paramedie-2025", "vgz-paramedie-2021"] as const;

export const singleFile = (policy: string = policies[0]): string =>
  `${dist}contractwijzer-${policy}.html`;

export const onDisk = (file: string): string => pathToFileURL(file).href;

/** The text between two others. */
export function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(end, from));
}

const block = (html: string): string => between(html, 'id="parts">', "</script>");

/** What is packed in the data block. */
export function unpack(html: string): Record<(typeof pieces)[number], Buffer> {
  const all = gunzipSync(fromText(block(html)));
  let from = all.indexOf("\n") + 1;
  const sizes = JSON.parse(all.subarray(0, from).toString()) as number[];
  return Object.fromEntries(
    pieces.map((name, i) => [name, all.subarray(from, (from += sizes[i] ?? 0))]),
  ) as Record<(typeof pieces)[number], Buffer>;
}

/** The same file with other things packed in it. */
export function repack(html: string, parts: ReturnType<typeof unpack>): string {
  const sizes = JSON.stringify(pieces.map((name) => parts[name].length));
  const all = Buffer.concat([Buffer.from(`${sizes}\n`), ...pieces.map((name) => parts[name])]);
  return html.replace(block(html), () => toText(gzipSync(all)));
}

export const read = (file: string): string => readFileSync(file, "utf8");

/** Asks for the file with the answers, and puts it at this path. */
export async function keep(page: Page, file: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#bewaar").click(),
  ]);
  await download.saveAs(file);
  return download;
}

/** What the browser's console says is wrong; that a test wants no service worker is not. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    const wrong = message.type() === "error" || message.type() === "warning";
    if (wrong && !message.text().endsWith("blocked by Playwright")) heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(String(error)));
  return heard;
}
