import type { Lang } from "../../web/src/types.js";
import type { PageName } from "./places.js";

/** The words of the page around the checker. */
export interface PageTexts {
  title: (policy: string) => string;
  /** What a page is, for who searches: of the purchaser for the check, of the policy for the others. */
  describe: Record<PageName, (of: string) => string>;
  skip: string;
  pagesLabel: string;
  pages: Record<PageName, string>;
  sitePagesLabel: string;
  policiesLabel: string;
  /** Of a policy whose own year is over. */
  over: string;
  choosePolicy: string;
  search: { label: string; hint: string; found: (count: number) => string };
  switchTo: { lang: Lang; name: string; label: string };
  heading: string;
  /** What the page is, and for whom: the purchaser, and whom it buys for where that is known. */
  lead: (purchaser: string, actsFor: string) => string;
  points: string[];
  starting: string;
  noscript: string;
  policyTitle: string;
  policyLead: (document: string) => string;
  dates: string;
  datesWhen: string;
  datesWhat: string;
  datesWho: string;
  allCareTypes: string;
  datesReading: string;
  careTypes: string;
  contracts: string;
  noContracts: string;
  conditions: string;
  /** Of all care types that have conditions: they stand once, above the care types. */
  sharedConditions: string;
  holdsFor: (whom: string) => string;
  theSharedConditions: string;
  factors: string;
  offers: string;
  sharedOffers: string;
  seeAbove: string;
  beside: string;
  term: (from: string, until: string) => string;
  from: (day: string) => string;
  aboutTitle: string;
  about: string[];
}

export const pageTexts: Record<Lang, PageTexts> = {
  nl: {
    title: (policy) => `Welke zorgovereenkomst krijgt uw praktijk? ${policy} – Contractwijzer`,
    describe: {
      check: (purchaser) =>
        `Check welke zorgovereenkomst van ${purchaser} uw paramedische praktijk kan krijgen, waarom, en wat u wanneer moet doen.`,
      rules: (policy) => `Alle regels van ${policy}, met toets, bron en gevallen.`,
      coverage: (policy) => `Welke alinea van het document welke regel werd: ${policy}.`,
      proof: (policy) => `Wat is bewezen over de regels van ${policy}, voor elke praktijk.`,
      embed: () => "Zet de contractcheck op uw eigen website: kies, bekijk en kopieer de code.",
      accessibility: () => "Wat is getest voor wie de pagina anders gebruikt, en wat niet.",
    },
    skip: "Naar de inhoud",
    pagesLabel: "Onderdelen",
    pages: {
      check: "Check",
      rules: "Regels",
      coverage: "Dekking",
      proof: "Bewijs",
      embed: "Insluiten",
      accessibility: "Toegankelijkheid",
    },
    sitePagesLabel: "Over deze site",
    policiesLabel: "Inkoopbeleid",
    over: "jaar voorbij",
    choosePolicy: "kies een beleid",
    search: {
      label: "Zoek een inkoopbeleid",
      hint: "Typ een inkoper, een verzekeraar of een jaar.",
      found: (count) =>
        count ? `${count} gevonden.` : "Niets gevonden. Typ minder of iets anders.",
    },
    switchTo: { lang: "en", name: "English", label: "Read this page in English" },
    heading: "Welke overeenkomst kan uw praktijk krijgen?",
    lead: (purchaser, actsFor) =>
      `Check welke overeenkomst mogelijk is, waarom, en wat u wanneer moet doen bij ${purchaser}${actsFor && `, inkoper voor ${actsFor}`}.`,
    points: ["Geen account", "Alles blijft in uw browser", "Bij elke regel de bron"],
    starting:
      "De check start. Blijft deze zin staan, dan kan uw browser de check niet uitvoeren. De voorwaarden en de data staan hieronder.",
    noscript:
      "JavaScript staat uit. Daarom kan deze pagina uw antwoorden niet checken: dat gebeurt in uw eigen browser. Alle voorwaarden en data staan hieronder.",
    policyTitle: "Het beleid om te lezen",
    policyLead: (document) => `De voorwaarden en de data uit ‘${document}’, in onze woorden.`,
    dates: "Belangrijke data",
    datesWhen: "Wanneer",
    datesWhat: "Wat",
    datesWho: "Voor wie",
    allCareTypes: "Alle zorgsoorten",
    datesReading: "Zo lezen wij de data die niet precies zijn",
    careTypes: "Voorwaarden per zorgsoort",
    contracts: "Overeenkomsten, de beste bovenaan",
    noContracts: "Het document noemt geen overeenkomst voor deze zorgsoort.",
    conditions: "Randvoorwaarden",
    sharedConditions: "Algemene randvoorwaarden",
    holdsFor: (whom) => `Voor: ${whom}.`,
    theSharedConditions: "De algemene randvoorwaarden: die staan hierboven.",
    factors: "Differentiatiefactoren",
    offers: "Hoe u het aanbod krijgt",
    sharedOffers: "Aanbod voor meer zorgsoorten",
    seeAbove: "De uitleg staat hierboven.",
    beside: "Ook mogelijk, ernaast",
    term: (from, until) =>
      until
        ? `Looptijd: ${from} tot en met ${until}.`
        : `Looptijd: vanaf ${from}; het document zegt niet tot wanneer.`,
    from: (day) => `vanaf ${day}`,
    aboutTitle: "Over Contractwijzer",
    about: [
      "Contractwijzer rekent met regels die uit het gepubliceerde inkoopbeleid zijn overgenomen. Aan de uitkomst kunt u geen rechten ontlenen: beslissend zijn het document en de inkoper.",
      "AGB-codes worden alleen op vorm bekeken, niet in het AGB-register.",
    ],
  },
  en: {
    title: (policy) => `Which care contract can your practice get? ${policy} – Contractwijzer`,
    describe: {
      check: (purchaser) =>
        `Check which care contract of ${purchaser} your allied health practice can get, why, and what to do by when.`,
      rules: (policy) => `All rules of ${policy}, with test, source and cases.`,
      coverage: (policy) => `Which paragraph of the document became which rule: ${policy}.`,
      proof: (policy) => `What was proved about the rules of ${policy}, for every practice.`,
      embed: () => "Put the contract check on your own website: choose, look and copy the code.",
      accessibility: () => "What was tested for who uses the page in another way, and what not.",
    },
    skip: "Skip to content",
    pagesLabel: "Parts of this site",
    pages: {
      check: "Check",
      rules: "Rules",
      coverage: "Coverage",
      proof: "Proof",
      embed: "Embed",
      accessibility: "Accessibility",
    },
    sitePagesLabel: "About this site",
    policiesLabel: "Purchasing policy",
    over: "year over",
    choosePolicy: "choose a policy",
    search: {
      label: "Find a purchasing policy",
      hint: "Type a purchaser, an insurer or a year.",
      found: (count) => (count ? `${count} found.` : "Nothing found. Type less or something else."),
    },
    switchTo: { lang: "nl", name: "Nederlands", label: "Lees deze pagina in het Nederlands" },
    heading: "Which contract can your practice get?",
    lead: (purchaser, actsFor) =>
      `Check which contract is possible, why, and what to do by when at ${purchaser}${actsFor && `, purchaser for ${actsFor}`}.`,
    points: ["No account", "Stays in your browser", "A source with every rule"],
    starting:
      "The check is starting. If this sentence stays, your browser cannot run the check. The conditions and the dates stand below.",
    noscript:
      "JavaScript is off. That is why this page cannot check your answers: that happens in your own browser. All conditions and dates stand below.",
    policyTitle: "The policy to read",
    policyLead: (document) => `The conditions and the dates of ‘${document}’, in our words.`,
    dates: "Main dates",
    datesWhen: "When",
    datesWhat: "What",
    datesWho: "For whom",
    allCareTypes: "All types of care",
    datesReading: "How we read the dates that are not exact",
    careTypes: "Conditions per type of care",
    contracts: "Contracts, the best at the top",
    noContracts: "The document names no contract for this type of care.",
    conditions: "Conditions",
    sharedConditions: "General conditions",
    holdsFor: (whom) => `For: ${whom}.`,
    theSharedConditions: "The general conditions: they stand above.",
    factors: "Differentiating factors",
    offers: "How the offer reaches you",
    sharedOffers: "Offers for several types of care",
    seeAbove: "What it is stands above.",
    beside: "Also possible, beside it",
    term: (from, until) =>
      until
        ? `Term: ${from} to ${until}.`
        : `Term: from ${from}; the document does not say until when.`,
    from: (day) => `from ${day}`,
    aboutTitle: "About Contractwijzer",
    about: [
      "Contractwijzer calculates with rules that were transcribed from the published policy. No rights can be derived from the outcome: the document and the purchaser decide.",
      "AGB codes are looked at for their form only, not in the AGB register.",
    ],
  },
};
