// Saves a page as a visitor does: Ctrl+S in a Chromium with windows, on a screen that nobody sees.
import { spawn, execFileSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { chromium, expect, type Page } from "@playwright/test";

/** "Save page as", "Webpage, Complete", which is what the dialog offers first. */
export async function saveAs(file: string, open: (page: Page) => Promise<void>): Promise<void> {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x900x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const profile = mkdtempSync(join(tmpdir(), "contractwijzer-profile-"));
  let program: ChildProcess | undefined;
  try {
    const display = await found(screen.stdio[3] as Readable, /^(\d+)$/);
    const env = { ...process.env, DISPLAY: `:${display}`, LC_ALL: "C" };
    const started = spawn(
      process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      [
        `--user-data-dir=${profile}`,
        "--remote-debugging-port=0",
        "--no-first-run",
        "--no-sandbox",
        "--password-store=basic",
        "--disable-features=Translate",
        "about:blank",
      ],
      { env, stdio: ["ignore", "ignore", "pipe"], detached: true },
    );
    program = started;
    const inside = await found(started.stderr, /DevTools listening on (ws:\S+)/);
    // With the defaults of a test, Chromium would hand the file over instead of asking for its name.
    const browser = await chromium.connectOverCDP(inside, { noDefaults: true });
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error("Chromium opened no page");
    await open(page);

    const press = (...given: string[]): string =>
      execFileSync("xdotool", given, {
        env,
        encoding: "utf8",
        timeout: 20_000,
        stdio: "pipe",
      }).trim();
    const focus = (title: string): void => {
      const [window = ""] = press("search", "--sync", "--onlyvisible", "--name", title).split("\n");
      press("windowfocus", "--sync", window);
    };
    const asks = (): boolean => {
      try {
        return press("search", "--onlyvisible", "--name", "^Save File$") !== "";
      } catch {
        return false; // nothing found
      }
    };
    focus("Chromium$");
    press("key", "--clearmodifiers", "ctrl+s");
    focus("^Save File$");
    press("key", "ctrl+a");
    press("type", file);
    // Once may be too early: the dialog looks at the name first.
    await expect
      .poll(() => {
        if (asks()) press("key", "alt+s");
        return asks();
      })
      .toBe(false);
    await expect.poll(() => isWhole(file)).toBe(true);
  } finally {
    if (program) await end(program);
    screen.kill();
    rmSync(profile, { recursive: true });
  }
}

/** The page is there, and whatever it asks for beside it. */
function isWhole(file: string): boolean {
  if (!existsSync(file)) return false;
  const html = readFileSync(file, "utf8");
  const beside = [...html.matchAll(/(?:src|href)="\.\/([^"]+_files\/[^"]+)"/g)];
  return (
    html.trimEnd().endsWith("</html>") &&
    beside.every(([, path = ""]) => existsSync(join(dirname(file), decodeURI(path))))
  );
}

/** The first line that fits. */
async function found(stream: Readable, wanted: RegExp): Promise<string> {
  for await (const line of createInterface({ input: stream })) {
    const [, match] = wanted.exec(line) ?? [];
    if (match !== undefined) return match;
  }
  throw new Error(`Nothing said ${String(wanted)}`);
}

/** Ends a program with all that it started; the last of them closes what they say errors to. */
const end = (program: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    program.once("close", () => resolve());
    program.stderr?.resume();
    if (program.pid) process.kill(-program.pid, "SIGKILL");
  });
