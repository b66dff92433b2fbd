// The service worker: made last, from the files of the finished site.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { bundle } from "./bundle.js";
import { pageFiles } from "./src/places.js";
import type { Edition } from "./src/worker/edition.js";

const script = "sw.js";

export function worker(): Plugin {
  let folder = "";
  return {
    name: "worker",
    apply: "build",
    configResolved({ root, build: { outDir } }) {
      folder = join(root, outDir);
    },
    closeBundle: { order: "post", sequential: true, handler: () => writeWorker(folder) },
  };
}

/** Puts beside these files the worker that keeps them. */
export async function writeWorker(folder: string): Promise<void> {
  const edition = JSON.stringify(editionOf(folder));
  writeFileSync(join(folder, script), await bundle("src/worker/worker.ts", { edition }));
}

function editionOf(folder: string): Edition {
  const paths = (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path !== script && statSync(join(folder, path)).isFile())
    .sort();
  const hashes = new Map(paths.map((path) => [path, hash(readFileSync(join(folder, path)))]));
  return {
    version: hash(JSON.stringify([...hashes])).slice(0, 16),
    kept: Object.fromEntries([...hashes].filter(([path]) => isKept(path))),
    notKept: paths.filter(isToRead),
    styles: paths.find((path) => /^assets\/page-.*\.css$/.test(path)) ?? "",
  };
}

const hash = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("base64");

/** Large, and not needed for a check. */
const toRead = new Set([pageFiles.rules, pageFiles.coverage, pageFiles.proof]);
const isToRead = (path: string): boolean => toRead.has(path.replace(/^.*\//, ""));

/** A single file keeps itself: it is downloaded. */
const isSingleFile = (path: string): boolean => path.startsWith("contractwijzer-");

const isKept = (path: string): boolean =>
  path.startsWith("assets/") || (path.endsWith(".html") && !isToRead(path) && !isSingleFile(path));
