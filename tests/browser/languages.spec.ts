// Both languages are whole: no text that a visitor sees stands in one of them only.
import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { careType, openChecker } from "./checker-page.js";
import { test } from "./one-page.js";

const rules = new URL("../../rules/", import.meta.url);

/** Every object of a rule file that has a text in either language, with its place. */
function* texts(node: unknown, place = ""): Generator<[string, Record<string, unknown>]> {
  if (typeof node !== "object" || node === null) return;
  const record = node as Record<string, unknown>;
  if ("nl" in record || "en" in record) yield [place, record];
  for (const [key, value] of Object.entries(record)) yield* texts(value, `${place}/${key}`);
}

for (const name of readdirSync(rules, { recursive: true }).map(String)) {
  if (!/(policy|vocabulary)\.json$/.test(name)) continue;
  test(`every text of ${name} is there in Dutch and in English`, () => {
    const all = [...texts(JSON.parse(readFileSync(new URL(name, rules), "utf8")))];
    expect(all.length).toBeGreaterThan(20);
    const lacking = all.filter(([, text]) =>
      ["nl", "en"].some((lang) => typeof text[lang] !== "string" || !text[lang].trim()),
    );
    expect(lacking).toEqual([]);
  });
}

/** Sentences that are shown, but for what is marked as being in another language. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const lang = document.documentElement.lang;
    const walk = (node: Node): void => {
      if (node instanceof Text) {
        const text = node.data.replace(/\s+/g, " ").trim();
        // Two words or more: names and numbers are the same in any language.
        if (/\p{L}{2,} \p{L}{2,}/u.test(text)) found.push(text);
        return;
      }
      if (node instanceof Element) {
        if (["SCRIPT", "STYLE", "NOSCRIPT", "CODE"].includes(node.tagName)) return;
        const own = node.getAttribute("lang");
        if (own && own !== lang) return;
        for (const name of ["aria-label", "title", "placeholder", "alt"]) {
          const text = node.getAttribute(name);
          if (text) found.push(text);
        }
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      for (const child of node.childNodes) walk(child);
    };
    walk(document.body);
    return found;
  });

/** Names of programmes, a heading of the document, a vague day: the same in both languages. */
const names =
  /Coöperatie VGZ|Samen Sportief|Keer diabetes|Gecombineerde leefstijlinterventie \(GLI\)$|^later in 2024$/i;

const ofPolicy = ["", "regels.html", "dekking.html", "bewijs.html"];
const ofSite = ["insluiten.html", "toegankelijkheid.html"];

for (const policy of ["", "vgz-paramedie-2021/"]) {
  for (const path of policy ? ofPolicy : [...ofPolicy, ...ofSite]) {
    test(`no sentence stands in both languages alike: ${policy}${path}`, async ({ page }) => {
      const open = async (lang: string): Promise<string[]> => {
        await page.goto(`./${lang}${policy}${path}`);
        if (path) return shown(page);
        await openChecker(page, undefined, `./${lang}${policy}`);
        const found: string[] = [];
        for (const type of await careType(page).locator("option:not([value=''])").all()) {
          await careType(page).selectOption((await type.getAttribute("value")) ?? "");
          found.push(...(await shown(page)));
        }
        return found;
      };
      const dutch = new Set(await open(""));
      const english = new Set(await open("en/"));
      expect(dutch.size).toBeGreaterThan(15);
      expect([...english].filter((text) => dutch.has(text) && !names.test(text))).toEqual([]);
    });
  }
}
