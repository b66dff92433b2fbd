import type { Lang } from "../../../web/src/types.js";
import { h, type Branch, type Child } from "../tree.js";

interface AccessibilityTexts {
  title: string;
  lead: string;
  parts: { title: string; intro: string; points: string[] }[];
  wrongTitle: string;
  wrong: string[];
}

const texts: Record<Lang, AccessibilityTexts> = {
  nl: {
    title: "Toegankelijkheid",
    lead: "Iedereen moet Contractwijzer kunnen gebruiken. Wij bouwen naar WCAG 2.2, niveau A en AA. Hier staat wat is getest, hoe, en wat niet.",
    parts: [
      {
        title: "Wat is getest, en hoe",
        intro:
          "Deze tests draaien bij elke verandering. Een versie is pas klaar als ze allemaal slagen.",
        points: [
          "Automatische controle met axe, op elke soort pagina en in elke toestand van de check: leeg, halverwege, met een uitkomst, met fouten, met twee zorgsoorten, na afloop van het jaar, terwijl u iets uitprobeert en bij een vergelijking. Ook het kleurcontrast, licht en donker, en in de twee voorbeeldthema’s.",
          "De hele check met alleen het toetsenbord: van de eerste vraag tot de uitkomst, en het bewaren en weer openen.",
          "Focus: overal te zien, in een logische volgorde, en nooit verborgen achter de regel die in beeld blijft.",
          "Meldingen: na een antwoord leest een schermlezer de nieuwe uitkomst één keer voor, zonder te onderbreken.",
          "Schermen van 320 pixels breed, tekst op 200%, en ruimere regels, letters en woorden, zonder dat er iets wegvalt.",
          "Bediening van minstens 24 bij 24 pixels.",
          "Hoog contrast (vaste kleuren van het systeem): elke toestand houdt een eigen vorm en een eigen woord.",
          "Minder beweging: wie dat heeft ingesteld, ziet geen overgangen.",
          "De check in Chromium, Firefox en WebKit.",
        ],
      },
      {
        title: "Wat niet is getest",
        intro: "",
        points: [
          "Geen enkel deel is getest door mensen met een beperking.",
          "Geen schermlezer is zelf gebruikt (NVDA, JAWS, VoiceOver, TalkBack). Getest is wat de pagina aan een schermlezer doorgeeft.",
          "Geen spraakbediening, geen vergrootglas, geen braille.",
          "Geen onafhankelijk onderzoek: deze verklaring is van de makers.",
          "Niet getest is of de teksten echt op B1-niveau zijn. Zo zijn ze wel bedoeld.",
        ],
      },
      {
        title: "Wat nog niet goed is",
        intro: "",
        points: [
          "De tekening van de planning is voor wie haar ziet. Dezelfde stappen staan in de lijst eronder.",
          "Titels en koppen uit het document staan in het Nederlands, ook op de Engelse pagina. Ze zijn als Nederlands gemarkeerd. Op de pagina met de regels geldt dat ook voor de namen van de gevallen.",
          "Een afdruk naar pdf krijgt de structuur die uw browser eraan geeft. Die verschilt per browser.",
          "Op een website die zelf de letters verkleint, wordt ook uw eigen grotere letter kleiner. De check wordt er nooit kleiner dan 16 pixels.",
        ],
      },
    ],
    wrongTitle: "Loopt u ergens vast?",
    wrong: [
      "Zeg het aan wie u deze pagina aanbiedt. Vertel wat u wilde doen, en met welke browser en welk hulpmiddel.",
      "De voorwaarden en de data staan ook als gewone tekst onder de check, en die hebben geen JavaScript nodig.",
    ],
  },
  en: {
    title: "Accessibility",
    lead: "Everyone must be able to use Contractwijzer. We build to WCAG 2.2, levels A and AA. Here is what was tested, how, and what was not.",
    parts: [
      {
        title: "What was tested, and how",
        intro: "These tests run with each change. A version is ready only when all of them pass.",
        points: [
          "An automatic check with axe, on every kind of page and in every state of the check: empty, half way, with an outcome, with errors, with two types of care, after the year, while you try something out and in a comparison. Colour contrast too, light and dark, and in the two example themes.",
          "The whole check with the keyboard alone: from the first question to the outcome, and keeping and opening it again.",
          "Focus: seen everywhere, in a logical order, and never hidden behind the line that stays in sight.",
          "Messages: after an answer a screen reader reads the new outcome once, without interrupting.",
          "Screens 320 pixels wide, text at 200%, and wider lines, letters and words, without anything being lost.",
          "Controls of at least 24 by 24 pixels.",
          "High contrast (the system’s fixed colours): each state keeps a shape and a word of its own.",
          "Less motion: whoever has set that sees no transitions.",
          "The check in Chromium, Firefox and WebKit.",
        ],
      },
      {
        title: "What was not tested",
        intro: "",
        points: [
          "No part was tested by people with a disability.",
          "No screen reader was used itself (NVDA, JAWS, VoiceOver, TalkBack). Tested is what the page hands over to a screen reader.",
          "No speech control, no magnifier, no braille.",
          "No independent audit: this statement is by the makers.",
          "Not tested is whether the texts are really at level B1. They are meant to be.",
        ],
      },
      {
        title: "What is not right yet",
        intro: "",
        points: [
          "The picture of the timeline is for who sees it. The same steps stand in the list below it.",
          "Titles and headings from the document are in Dutch, on the English page too. They are marked as Dutch. On the page with the rules the names of the cases are in Dutch as well.",
          "A print to PDF gets the structure that your browser gives it. That differs between browsers.",
          "On a website that makes letters smaller itself, your own larger letters become smaller too. The check never goes below 16 pixels there.",
        ],
      },
    ],
    wrongTitle: "Are you stuck somewhere?",
    wrong: [
      "Tell whoever offers you this page. Say what you wanted to do, and with which browser and which aid.",
      "The conditions and the dates also stand as plain text below the check, and they need no JavaScript.",
    ],
  },
};

/** What was tested for people who use the page in other ways, and what was not. */
export function accessibilityPage(lang: Lang): Child {
  const t = texts[lang];
  const list = (points: readonly string[]): Branch =>
    h(
      "ul",
      { class: "plain" },
      points.map((point) => h("li", {}, point)),
    );
  return [
    h("div", { class: "intro" }, h("h1", {}, t.title), h("p", { class: "lead" }, t.lead)),
    t.parts.map(({ title, intro, points }) =>
      h(
        "section",
        { class: "part" },
        h("h2", {}, title),
        intro ? h("p", { class: "part-lead" }, intro) : undefined,
        list(points),
      ),
    ),
    h(
      "section",
      { class: "part" },
      h("h2", {}, t.wrongTitle),
      t.wrong.map((paragraph) => h("p", { class: "part-lead" }, paragraph)),
    ),
  ];
}
