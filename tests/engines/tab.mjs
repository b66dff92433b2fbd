import { strict as assert } from "node:assert";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { until } from "./until.mjs";

// What runs in the page is carried there as text: it can use nothing of this file.
const call = (ask, given) => `(${ask})(${given.map((each) => JSON.stringify(each)).join(", ")})`;

/** An expression for the element that a selector finds, in the page or in the checker. */
export const lookUp = (selector) =>
  call(
    (wanted) =>
      document.querySelector(wanted) ??
      document.querySelector("contract-wijzer")?.shadowRoot?.querySelector(wanted) ??
      null,
    [selector],
  );

/**
 * What a journey may do in a page. An engine's own part gives:
 * - `open(address)`, which ends when the page has loaded
 * - `run(expression)`, in the page; `handle(expression)`, for what gives an element
 * - `press(handle)`, `write(handle, text)`: real mouse and keys; a field is left with Tab
 * - `choose(selector, value)`, with what a visitor has for it
 * - `complaints()`: errors and refusals that the page caused
 * - `screenshot()`; `pdf()`, or `noPdf`: why there is none
 * - `downloads`, a folder; `close()`
 */
export class Tab {
  evaluate(ask, ...given) {
    return this.run(call(ask, given));
  }

  /** What `ask` says of the element that is found; null where there is none. */
  async about(selector, ask, ...given) {
    const bound = `(element) => element && (${ask})(element, ...${JSON.stringify(given)})`;
    return (await this.run(`(${bound})(${lookUp(selector)})`)) ?? null;
  }

  text(selector) {
    return this.about(selector, (element) => element.textContent.replace(/\s+/g, " ").trim());
  }

  shows(selector) {
    return this.about(selector, (element) => element.checkVisibility());
  }

  async element(selector) {
    await until(() => this.shows(selector), true);
    return this.handle(lookUp(selector));
  }

  async click(selector) {
    await this.press(await this.element(selector));
  }

  async type(selector, text) {
    await this.write(await this.element(selector), text);
  }

  /** The text of a file that the page gave to its reader. */
  async downloaded(name) {
    let text = "";
    const found = () => {
      const path = readdirSync(this.downloads).find((each) => name.test(each));
      text = path ? readFileSync(join(this.downloads, path), "utf8") : "";
      if (text) rmSync(join(this.downloads, path));
      return text !== "";
    };
    await until(found, true);
    return text;
  }

  async assertNoComplaints() {
    // A browser asks for a picture of the site by itself, whatever the page says.
    const caused = (heard) => !heard.includes("/favicon.ico");
    assert.deepEqual((await this.complaints()).filter(caused), []);
  }
}
