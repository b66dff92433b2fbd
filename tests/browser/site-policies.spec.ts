// The site's pages, made without a browser, from a folder with policies that rules/ does not have.
import { rmSync } from "node:fs";
import { expect } from "@playwright/test";
import { readPolicies, type PolicyFiles } from "../../site/read-policies.js";
import { header } from "../../site/src/header.js";
import { coveragePage } from "../../site/src/pages/coverage.js";
import { proofPage } from "../../site/src/pages/proof/page.js";
import { rulesPage } from "../../site/src/pages/rules/page.js";
import { languages, pathOf, places, type Site } from "../../site/src/places.js";
import { policyName } from "../../site/src/policy-name.js";
import { toHtml, type Child } from "../../site/src/tree.js";
import type { Lang, Proof } from "../../web/src/types.js";
import { collection } from "../collection.mjs";
import { test } from "./one-page.js";

const [first, ...others] = ["vgz-paramedie-2021", "aardappel-2021", "zuurkool-2021"] as const;
let read: PolicyFiles[] = [];

test.beforeAll(() => {
  const folder = collection([first], Object.fromEntries(others.map((id) => [id, first])));
  read = readPolicies(first, folder);
  rmSync(folder, { recursive: true });
});

const siteOf = (): Site => read.map(({ book }) => policyName(book.index)) as never;
const pages = { check: "check.html", rules: "rules.html", coverage: "coverage.html" };
/** The words of a page, its tags taken out. */
const words = (page: Child): string =>
  toHtml(page)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

test("each policy of the folder has pages, at addresses of its own, and every page leads to each", () => {
  expect(read.map(({ id }) => id)).toEqual([first, ...others]);
  const site = siteOf();
  const paths = places(site).map((place) => pathOf(site, place));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain("regels.html");
  for (const { id, book, outline, proof } of read) {
    expect(paths.includes(`en/${id}/bewijs.html`)).toBe(id !== first);
    expect(proof?.policy).toBe(id);
    for (const lang of languages) {
      const made = [
        rulesPage(book, lang),
        coveragePage(book, outline, pages.rules, lang),
        proofPage(book, proof, pages, lang),
      ];
      for (const page of made) expect(words(page)).toContain(book.policy.title[lang]);
      const place = { policy: id, lang, page: "rules" } as const;
      const top = header({ site, place, from: place, standing: "site", made: "", kilobytes: "" });
      for (const { name } of site) expect(words(top)).toContain(name[lang]);
    }
  }
});

/** What the program prints where there are more than 128 bits can count (core/audit/profile_count.cpp). */
const most = "> 340282366920938463463374607431768211455";

for (const [lang, told] of [
  ["nl", "meer dan 340.282.366.920.938.463.463.374.607.431.768.211.455"],
  ["en", "more than 340,282,366,920,938,463,463,374,607,431,768,211,455"],
] as [Lang, string][])
  test(`more profiles than the program can count are told of as that: ${lang}`, () => {
    const [files] = read;
    if (!files?.proof) throw new Error("The program is not there");
    const proof: Proof = structuredClone(files.proof);
    const [care] = proof.careTypes;
    const [outcome] = care?.outcomes ?? [];
    if (!care || !outcome) throw new Error("Nothing was proved");
    care.profiles = outcome.profiles = most;
    const page = words(proofPage(files.book, proof, pages, lang));
    expect(page).toContain(`${told} ${lang === "nl" ? "profielen;" : "profiles;"}`);
    // The sum is of all care types, so more than that; and the outcome's own number.
    expect(page.split(told)).toHaveLength(3);
    const word = told.slice(0, told.indexOf(" 3"));
    expect(page.split(word)).toHaveLength(4);
    // Where all are counted nothing of the kind is said.
    expect(words(proofPage(files.book, files.proof, pages, lang))).not.toContain(word);
  });
