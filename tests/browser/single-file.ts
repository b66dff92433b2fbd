// The single files, as a test looks into them and opens them.
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Download, Page } from "@playwright/test";
import { packLzma } from "../../site/pack-lzma.mjs";
import { packPieces, unpackPieces } from "../../site/src/offline/container.js";
import type { Pieces } from "../../site/src/offline/file.js";

export const dist = fileURLToPath(new URL("../../site/dist/", import.meta.url));

export const singleFile = (policy = "caresq-paramedie-2025"): string =>
  `${dist}contractwijzer-${policy}.html`;

export const onDisk = (file: string): string => pathToFileURL(file).href;

/** The text between two others. */
export function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(end, from));
}

const block = (html: string): string => between(html, 'id="parts">', "</script>");

/** What is packed in the data block. */
export const unpack = (html: string): Pieces => unpackPieces(block(html));

/** The same file with other things packed in it. */
export const repack = (html: string, parts: Pieces): string =>
  html.replace(block(html), () => packPieces(parts, packLzma));

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
