// Firefox without a window, over WebDriver BiDi.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { Tab } from "./tab.mjs";
import { until } from "./until.mjs";

class FirefoxTab extends Tab {
  #page;
  #heard = [];

  constructor(page, downloads) {
    super();
    this.#page = page;
    this.downloads = downloads;
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) this.#heard.push(message.text());
    });
    page.on("pageerror", (error) => this.#heard.push(String(error.message ?? error)));
  }

  open = (address) => this.#page.goto(address);
  run = (expression) => this.#page.evaluate(expression);
  handle = (expression) => this.#page.evaluateHandle(expression);
  press = (element) => element.click();

  async write(element, text) {
    await element.click();
    await this.#page.keyboard.type(text);
    await this.#page.keyboard.press("Tab");
  }

  /** Arrow by arrow: letters would have to come within a second. */
  async choose(selector, value) {
    const select = await this.element(selector);
    await select.focus();
    const [from, to] = await this.about(
      selector,
      ({ options, selectedIndex }, wanted) => [
        selectedIndex,
        [...options].findIndex((option) => option.value === wanted),
      ],
      value,
    );
    for (let presses = Math.abs(to - from); presses > 0; presses--)
      await this.#page.keyboard.press(to > from ? "ArrowDown" : "ArrowUp");
    await until(() => this.about(selector, (element) => element.value), value);
  }

  complaints = async () => this.#heard;
  screenshot = () => this.#page.screenshot({ fullPage: true });
  // Without a size the driver takes inches for centimetres.
  pdf = () => this.#page.pdf({ width: "21cm", height: "29.7cm" });
  close = () => this.#page.close();
}

export const firefox = {
  name: "Firefox",
  async launch() {
    const downloads = mkdtempSync(join(tmpdir(), "contractwijzer-firefox-"));
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: process.env.FIREFOX || "/usr/bin/firefox-esr",
      timeout: 60_000,
      defaultViewport: { width: 1280, height: 900 },
      extraPrefsFirefox: {
        // As a visitor has it: a page from disk may not read the files beside it.
        "remote.prefs.recommended": false,
        "security.fileuri.strict_origin_policy": true,
        "browser.download.dir": downloads,
        "browser.download.folderList": 2,
      },
    });
    return {
      tab: async () => new FirefoxTab(await browser.newPage(), downloads),
      async close() {
        await browser.close();
        rmSync(downloads, { recursive: true, maxRetries: 5 });
      },
    };
  },
};
