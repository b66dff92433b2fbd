import type { Lang } from "../../web/src/types.js";

/** The words of the page around the checker. */
export interface PageTexts {
  title: string;
  description: (purchaser: string) => string;
  skip: string;
  switchTo: { lang: Lang; name: string; label: string };
  heading: string;
  lead: (purchaser: string, policy: string) => string;
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
  factors: string;
  offers: string;
  beside: string;
  term: (from: string, until: string | undefined) => string;
  from: (day: string) => string;
  aboutTitle: string;
  about: string[];
}

export const pageTexts: Record<Lang, PageTexts> = {
  nl: {
    title: "Contractwijzer: welke zorgovereenkomst krijgt uw praktijk?",
    description: (purchaser) =>
      `Check welke zorgovereenkomst van ${purchaser} uw paramedische praktijk kan krijgen, waarom, en wat u wanneer moet doen.`,
    skip: "Naar de inhoud",
    switchTo: { lang: "en", name: "English", label: "Read this page in English" },
    heading: "Welke overeenkomst kan uw praktijk krijgen?",
    lead: (purchaser, policy) =>
      `Beantwoord wat u weet over uw praktijk. U ziet bij elk antwoord welke overeenkomst van ${purchaser} mogelijk is, waarom, en wat u wanneer moet doen. De regels komen uit ‘${policy}’.`,
    points: [
      "U heeft geen account nodig.",
      "Uw antwoorden blijven in deze browser.",
      "Bij elke regel staat de bron.",
    ],
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
    noContracts: "Er is geen aanbod voor deze zorgsoort.",
    conditions: "Randvoorwaarden",
    factors: "Differentiatiefactoren",
    offers: "Hoe u het aanbod krijgt",
    beside: "Andere weg",
    term: (from, until) =>
      until
        ? `Looptijd: ${from} tot en met ${until}.`
        : `Looptijd: vanaf ${from}; het einde is nog niet beslist.`,
    from: (day) => `vanaf ${day}`,
    aboutTitle: "Over Contractwijzer",
    about: [
      "Contractwijzer rekent met regels die uit het gepubliceerde inkoopbeleid zijn overgenomen. Aan de uitkomst kunt u geen rechten ontlenen: beslissend zijn het document en de inkoper.",
      "AGB-codes worden alleen op vorm bekeken, niet in het AGB-register.",
    ],
  },
  en: {
    title: "Contractwijzer: which care contract can your practice get?",
    description: (purchaser) =>
      `Check which care contract of ${purchaser} your allied health practice can get, why, and what to do by when.`,
    skip: "Skip to content",
    switchTo: { lang: "nl", name: "Nederlands", label: "Lees deze pagina in het Nederlands" },
    heading: "Which contract can your practice get?",
    lead: (purchaser, policy) =>
      `Answer what you know about your practice. With each answer you see which contract of ${purchaser} is possible, why, and what to do by when. The rules come from ‘${policy}’.`,
    points: [
      "You need no account.",
      "Your answers stay in this browser.",
      "Every rule names its source.",
    ],
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
    noContracts: "There is no offer for this type of care.",
    conditions: "Conditions",
    factors: "Differentiating factors",
    offers: "How the offer reaches you",
    beside: "Another way",
    term: (from, until) =>
      until ? `Term: ${from} to ${until}.` : `Term: from ${from}; its end has yet to be decided.`,
    from: (day) => `from ${day}`,
    aboutTitle: "About Contractwijzer",
    about: [
      "Contractwijzer calculates with rules that were transcribed from the published policy. No rights can be derived from the outcome: the document and the purchaser decide.",
      "AGB codes are looked at for their form only, not in the AGB register.",
    ],
  },
};
