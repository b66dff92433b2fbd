// One practice under several policies, and under several editions of one.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { careType, contractA, fillIn, headline, openChecker, option } from "./checker-page.js";
import { holdBack } from "./hold-back.js";
import { expectNoViolations, overflow } from "./looks.js";
import { openOwnHost } from "./own-host.js";
import { onDisk, singleFile } from "./single-file.js";
import { test } from "./one-page.js";

const caresq = readFileSync(
  new URL("../../rules/caresq-paramedie-2025/policy.json", import.meta.url),
  "utf8",
);

/** Each of these words in the text by another, wherever it stands. */
const rewritten = (text: string, words: Record<string, string>): string =>
  Object.entries(words).reduce((all, [word, other]) => {
    expect(all, word).toContain(word);
    return all.replaceAll(word, other);
  }, text);

/** The same purchaser, a year later, with one condition in other words. */
const nextYear = rewritten(caresq, {
  '"id": "caresq-paramedie-2025"': '"id": "caresq-verzonnen-2026"',
  "2025-": "2026-",
  "2024-": "2025-",
  "Caresq, paramedische zorg 2025": "Caresq, verzonnen zorg 2026",
  "Inzet voor de digitaliseringsdoelen van ZN.": "U haalt alle digitaliseringsdoelen van ZN.",
});
/** Another purchaser with the same rules, and dates of its own. */
const polder = rewritten(caresq, {
  '"id": "caresq-paramedie-2025"': '"id": "polder-2025"',
  '"name": "Caresq"': '"name": "Polder"',
  "Caresq, paramedische zorg 2025": "Polder, paramedische zorg 2025",
  "2024-10-20": "2024-10-25",
});

/** The codes of what the element tells its host from now on. */
async function heardErrors(page: Page): Promise<() => Promise<string[]>> {
  const listen = (): void => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener("cw-error", (event) => {
      const { errors } = (event as CustomEvent<{ errors: { code: string }[] }>).detail;
      heard.push(...errors.map(({ code }) => code));
    });
  };
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

const fold = (page: Page) => page.locator("#vergelijk");
const side = (page: Page, name: string) =>
  page.locator(".side", { has: page.getByRole("heading", { name, level: 3 }) });
const block = (page: Page, title: RegExp) =>
  fold(page).locator(".block", { has: page.getByRole("heading", { name: title, level: 3 }) });

/** A part of the comparison that is on demand, opened. */
async function opened(page: Page, title: RegExp) {
  const part = block(page, title);
  await part.locator("> summary").click();
  return part;
}

/** Policies of a host's own to compare with. */
const give = (page: Page, others: readonly unknown[]): Promise<void> =>
  page.evaluate((policies) => {
    const element = document.querySelector("contract-wijzer");
    if (element) element.otherPolicies = policies;
  }, others);

/** A host's page, with policies of its own beside those of the script. */
async function openHost(page: Page, others: readonly unknown[]): Promise<void> {
  await openOwnHost(page, `<contract-wijzer policy="caresq-paramedie-2025"></contract-wijzer>`);
  await expect(careType(page)).toBeVisible();
  await give(page, others);
}

async function choose(page: Page, ...names: string[]): Promise<void> {
  await fold(page).locator("> summary").click();
  for (const name of names) await fold(page).getByLabel(name).check();
}

test("beside another insurer's policy, on the same day", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, { ...contractA, "zn-digitalisering": "Nee" });
  await expect(fold(page).locator("> summary")).toHaveText("Vergelijk met ander beleid");
  await choose(page, "Coöperatie VGZ, paramedische zorg 2021");
  const [own, vgz] = [side(page, "Caresq"), side(page, "VGZ")];
  await expect(own).toContainText("Inzet voor de digitaliseringsdoelen van ZN.");
  await expect(own).toContainText("Randvoorwaarden: 7 van 8 voldaan, 0 nog open");
  await expect(vgz).toContainText("De voorwaarden stonden in een ander document.");
  await expect(vgz).toContainText("Het jaar van dit beleid is voorbij");
  await expectNoViolations(page, "contract-wijzer");
  await option(page, "zn-digitalisering", "Ja").check();
  await expect(own).toContainText("Zorgovereenkomst A");
});

/** Pieces of VGZ's policy that were asked for. */
function piecesAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const [, piece] = /assets\/([a-z-]+)-vgz-paramedie-2021-\w+\.js$/.exec(request.url()) ?? [];
    if (piece) asked.push(piece);
  });
  return asked;
}

test("the other policy is asked for when it is wanted, and offered when it is there", async ({
  page,
}) => {
  const asked = piecesAsked(page);
  const errors = await heardErrors(page);
  const letGo = await holdBack(page, "**/texts-rest-vgz-*.js");
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  expect(asked).toEqual([]);
  await fold(page).locator("> summary").click();
  await expect(fold(page)).toContainText("Ander beleid wordt geladen.");
  await expect(fold(page).locator("input")).toHaveCount(0);
  letGo();
  await fold(page).getByLabel("Coöperatie VGZ, paramedische zorg 2021").check();
  await expect(fold(page)).not.toContainText("Ander beleid wordt geladen.");
  await expect(side(page, "VGZ")).toBeVisible();
  expect(asked.sort()).toEqual(["policy", "texts-en", "texts-nl", "texts-rest"]);
  expect(await errors()).toEqual([]);
});

test("nothing is shown in a language in which the other policy is not there yet", async ({
  page,
}) => {
  const letGo = await holdBack(page, "**/texts-en-vgz-*.js");
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await choose(page, "Coöperatie VGZ, paramedische zorg 2021");
  await expect(side(page, "VGZ")).toContainText("Het jaar van dit beleid is voorbij");
  await page.getByRole("link", { name: "English" }).click();
  await expect(fold(page)).toContainText("Another policy is being loaded.");
  await expect(fold(page).locator(".side, input")).toHaveCount(0);
  // Answers still change meanwhile.
  await option(page, "zn-digitalisering", "No").check();
  await expect(fold(page).locator(".side, input")).toHaveCount(0);
  letGo();
  await expect(side(page, "VGZ")).toContainText("The year of this policy is over");
  await expect(fold(page)).not.toContainText("Another policy is being loaded.");
  await expect(fold(page).locator("input")).toBeChecked();
});

test("where there is no compiler, a host's own policy is refused, and the site's are compared", async ({
  page,
}) => {
  await openChecker(page);
  await give(page, [polder]);
  await careType(page).selectOption("fysiotherapie");
  const errors = await heardErrors(page);
  await choose(page, "Coöperatie VGZ, paramedische zorg 2021");
  await expect(fold(page)).toContainText("Het deel dat een beleid leest, is hier niet.");
  await expect(side(page, "VGZ")).toBeVisible();
  expect(await errors()).toEqual(["no-compiler"]);
});

test("an open comparison offers what is beside the policy that is opened next", async ({
  page,
}) => {
  await openHost(page, []);
  await careType(page).selectOption("fysiotherapie");
  await choose(page, "Coöperatie VGZ, paramedische zorg 2021");
  await page.evaluate(() => {
    document.querySelector("contract-wijzer")?.setAttribute("policy", "vgz-paramedie-2021");
  });
  await expect(fold(page).getByLabel("Caresq, paramedische zorg 2025")).not.toBeChecked();
  await expect(fold(page).getByLabel("Zoals gepubliceerd op 1 april 2020")).toBeVisible();
  await expect(fold(page).locator("input")).toHaveCount(2);
});

test("a care type that the other policy does not mention is said to be so", async ({ page }) => {
  await openChecker(page);
  await careType(page).selectOption("gli");
  await choose(page, "Coöperatie VGZ, paramedische zorg 2021");
  await expect(side(page, "VGZ")).toContainText(
    "Deze zorgsoort staat niet in de regels van dit beleid.",
  );
});

test("shared answers count at once; what is about the other policy is asked here, and stays here", async ({
  page,
}) => {
  await openHost(page, [polder]);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await choose(page, "Polder, paramedische zorg 2025");
  const other = side(page, "Polder");
  await expect(other).toContainText("Nog niet beslist");
  const asked = await opened(page, /^Wat het andere beleid nog vraagt/);
  const answer = async (words: RegExp, label: string) =>
    asked.getByRole("group", { name: words }).getByLabel(label, { exact: true }).check();
  await answer(/VAK|zorgverlener van dit vak/, "Ja");
  await answer(/overeenkomst met Caresq gesloten/, "Ja");
  await answer(/meetbureau/, "Nee");
  await answer(/geen aanbod wilt/, "Nee");
  await expect(other).toContainText("Zorgovereenkomst B");
  await expect(side(page, "Caresq"), "its own answer is another").toContainText(
    "Zorgovereenkomst A",
  );
  await expect(headline(page)).toHaveText("Zorgovereenkomst A");
  await expect(asked.getByRole("group", { name: /meetbureau/ }).getByLabel("Nee")).toBeChecked();
  const kept = await page.evaluate(
    () => document.querySelector("contract-wijzer")?.answers.careTypes?.["fysiotherapie"],
  );
  expect(kept).toMatchObject({ "prem-aangewezen-meetbureau": true });
});

test("a day that cannot be is told of at its question, and the comparison does without it", async ({
  page,
}) => {
  await openHost(page, [polder]);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await choose(page, "Polder, paramedische zorg 2025");
  const asked = await opened(page, /^Wat het andere beleid nog vraagt/);
  await asked.locator("details > summary", { hasText: "Vragen die daar nu niets" }).click();
  const signed = asked.getByRole("group", { name: /overeenkomst ondertekend/ });
  await signed.locator("input[type=date]").fill("2019-01-01");
  await signed.locator("input[type=date]").blur();
  await expect(signed).toContainText("is te vroeg");
  await expect(side(page, "Polder")).toBeVisible();
});

test("evidence for both stands together, and all steps stand in one planning", async ({ page }) => {
  await openHost(page, [polder]);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await choose(page, "Polder, paramedische zorg 2025");
  // What is on demand is not drawn before.
  await expect(fold(page).locator("li:not(.side)")).toHaveCount(0);
  const both = (await opened(page, /^Bewijs dat over hetzelfde gaat/)).locator("li").first();
  await expect(both).toContainText("Caresq, paramedische zorg 2025");
  await expect(both).toContainText("Polder, paramedische zorg 2025");
  const days = await (await opened(page, /^Eén planning/)).locator(".when strong").allInnerTexts();
  const dated = days.filter((day) => /^\d/.test(day));
  expect(dated.slice(0, 4)).toEqual([
    "20 oktober 2024",
    "25 oktober 2024",
    "7 november 2024",
    "7 november 2024",
  ]);
});

test("the planning is of the year that is looked at; what is of years that are over is on demand", async ({
  page,
}) => {
  await openChecker(page);
  await careType(page).selectOption("fysiotherapie");
  await choose(page, "Coöperatie VGZ, paramedische zorg 2021");
  const planning = await opened(page, /^Eén planning/);
  await expect(planning.locator("li").first()).toContainText("Caresq, paramedische zorg 2025");
  await expect(planning).not.toContainText("2020");
  await planning.locator("summary", { hasText: /^Voorbij \(/ }).click();
  await expect(planning).toContainText("1 april 2020");
  await page.locator("#datum").fill("2020-03-01");
  await expect(planning.locator("li").first()).toContainText("1 april 2020");
});

test("with nine others what differs is in view at once, and the rest is not drawn", async ({
  page,
}) => {
  const others = Array.from({ length: 9 }, (_, i) =>
    rewritten(polder, { "polder-2025": `polder-${i}`, Polder: `Polder ${i}` }),
  );
  await openHost(page, others);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await choose(page, ...others.map((_, i) => `Polder ${i}, paramedische zorg 2025`));
  await expect(page.locator(".side")).toHaveCount(10);
  await expect(fold(page).locator("li:not(.side), fieldset.question")).toHaveCount(0);
  const [height, nodes] = await fold(page).evaluate((element) => [
    element.clientHeight,
    element.querySelectorAll("*").length,
  ]);
  expect(height).toBeLessThan(3000);
  expect(nodes).toBeLessThan(600);
});

test("of the same purchaser's next year: what changes, by clause", async ({ page }) => {
  await openHost(page, [nextYear]);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await choose(page, "Caresq, verzonnen zorg 2026");
  const changes = block(
    page,
    /^Wat er bij ‘Caresq, verzonnen zorg 2026’ anders is dan bij ‘Caresq.*2025’/,
  );
  await expect(changes).toContainText("U haalt alle digitaliseringsdoelen van ZN.");
  await expect(changes).toContainText(
    "Bij ‘Caresq, paramedische zorg 2025’ staat: Inzet voor de digitaliseringsdoelen van ZN.",
  );
  await expect(changes).toContainText(/20 oktober 2024\s*→\s*wordt\s*Komt nog, 20 oktober 2025/);
  await expect(changes.locator(".source").first()).toContainText("§");
});

test("of two editions of one policy: what the withdrawal changes", async ({ page }) => {
  await openChecker(page, undefined, "vgz-paramedie-2021/");
  await careType(page).selectOption("huidtherapie-acne-camouflage-ontharen");
  await expect(fold(page).locator("> summary")).toHaveText(
    "Vergelijk met ander beleid of een andere stand",
  );
  await choose(page, "Zoals gepubliceerd op 1 april 2020");
  const names = await page.locator(".side h3").allInnerTexts();
  expect(names).toEqual(["Na de wijziging", "Zoals gepubliceerd op 1 april 2020"]);
  const changes = block(page, /^Wat er bij ‘Na de.*anders is dan bij ‘Zoals gepubliceerd/);
  await expect(changes).toContainText(/Alleen bij ‘Zoals gepubliceerd[^’]*’:.*aangekondigd/s);
  await expect(changes).toContainText(/Alleen bij ‘Na de wijziging’:/);
  await page.locator("#stand").selectOption("gepubliceerd");
  await expect(fold(page).getByLabel("Na de wijziging")).toBeVisible();
});

test("a single file compares the editions of its policy, and nothing else", async ({ page }) => {
  await openChecker(page, undefined, onDisk(singleFile("vgz-paramedie-2021")));
  await careType(page).selectOption("huidtherapie-acne-camouflage-ontharen");
  await choose(page, "Zoals gepubliceerd op 1 april 2020");
  await expect(page.locator(".side")).toHaveCount(2);
  const changes = block(page, /^Wat er bij ‘Na de.*anders is dan bij ‘Zoals gepubliceerd/);
  await expect(changes).toContainText(/Alleen bij ‘Na de wijziging’:/);
  await expect(fold(page).locator(".sides-choice input")).toHaveCount(1);
  const heading = fold(page).locator("> summary");
  await expect(heading).toHaveText("Vergelijk met een andere stand van dit beleid");
  await expect(fold(page)).not.toContainText(/ander(e)? beleid|elders/);
  await page.getByRole("button", { name: "English" }).click();
  await expect(heading).toHaveText("Compare with another edition of this policy");
  await expect(page.locator(".side h3").first()).toHaveText("After the amendment");

  await openChecker(page, undefined, onDisk(singleFile("caresq-paramedie-2025")));
  await careType(page).selectOption("fysiotherapie");
  await expect(page.locator(".details")).toBeVisible();
  await expect(fold(page)).toHaveCount(0);
});

test("several care types stand apart under each policy", async ({ page }) => {
  await openHost(page, [polder]);
  await careType(page).selectOption("fysiotherapie");
  await page.getByRole("button", { name: "Nog een zorgsoort" }).click();
  await page.locator("#zorgsoort-2").selectOption("dietetiek");
  await choose(page, "Polder, paramedische zorg 2025");
  await expect(side(page, "Polder").locator(".of-side")).toHaveCount(2);
});

test("a policy that cannot be read is told of, and the others can be compared", async ({
  page,
}) => {
  await openHost(page, ["{", polder]);
  await careType(page).selectOption("fysiotherapie");
  await choose(page, "Polder, paramedische zorg 2025");
  await expect(fold(page)).toContainText("De tekst houdt op voordat alles gesloten is.");
  await expect(side(page, "Polder")).toBeVisible();
});

test("what is tried out is compared too", async ({ page }) => {
  await openHost(page, [polder]);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await choose(page, "Polder, paramedische zorg 2025");
  await page.getByRole("button", { name: /^Wat als/ }).click();
  await option(page, "richtlijnen", "Nee").check();
  await expect(side(page, "Polder")).toContainText(/Nu geen overeenkomst/);
  await page.getByRole("button", { name: "Stop met proberen" }).click();
  await expect(side(page, "Polder")).not.toContainText(/Nu geen overeenkomst/);
});

test("it fits 320 px, and a host can leave it out", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openHost(page, [polder, nextYear]);
  await careType(page).selectOption("fysiotherapie");
  await fillIn(page, contractA);
  await choose(page, "Polder, paramedische zorg 2025", "Caresq, verzonnen zorg 2026");
  await expect(page.locator(".side")).toHaveCount(3);
  expect(await overflow(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector("contract-wijzer")?.setAttribute("without-compare", "");
  });
  await expect(fold(page)).toHaveCount(0);
});
