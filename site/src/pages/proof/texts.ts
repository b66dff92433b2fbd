import type { Lang, Proof } from "../../../../web/src/types.js";

export interface ProofTexts {
  title: (policy: string) => string;
  none: string;
  lead: string;
  profile: string;
  /** What a proof that holds says of all practices, and with practices that the policy means to leave without a contract; what one says that does not hold, and one that gave up a claim. */
  said: Record<"whole" | "meant" | "broken" | "open", string>;
  /** With the words of the links to the coverage and to the cases at 1 and 3. */
  notSaid: readonly [string, string, string, string, string];
  found: Record<Proof["verdict"], string>;
  careTypes: string;
  profiles: string;
  /** Of what is more than the program can count. */
  moreThan: (number: string) => string;
  claims: string;
  failed: string;
  open: string;
  policy: string;
  version: string;
  hash: string;
  engine: string;
  claimsTitle: string;
  claimsLead: string;
  perCareType: string;
  summary: (profiles: string, one: boolean, held: number, of: number) => string;
  outcomes: string;
  cutTitle: string;
  cutLead: (completions: string, count: number) => string;
  moments: (count: string) => string;
  cuts: (count: number) => string;
  noCuts: string;
  cells: (count: number) => string;
  subjects: (count: number) => string;
  proved: string;
  provedAll: (count: number) => string;
  declared: string;
  alsoDeclared: (count: number) => string;
  fails: (count: number, of: number) => string;
  notDecided: (count: number, of: number) => string;
  example: string;
  counterexample: string;
  via: (offer: string) => string;
  noneOutcome: string;
  edition: string;
  asOf: string;
}

export const proofTexts: Record<Lang, ProofTexts> = {
  nl: {
    title: (policy) => `Bewijs: ${policy}`,
    none: "Deze pagina is gemaakt zonder het programma dat de regels bewijst. Daarom staat hier geen bewijs.",
    lead: "Een test bekijkt een paar praktijken. Een bewijs bekijkt ze allemaal. Hier leest u wat is nagegaan voor elke praktijk die er kan zijn.",
    profile:
      "Dat kan doordat de regels niet naar alles kijken. Of een praktijk 8 of 9 mensen heeft, maakt pas uit als er een grens tussen ligt. Praktijken die voor alle regels gelijk zijn, vormen samen één profiel. Het aantal profielen kan groot zijn, maar is niet eindeloos. Het programma gaat ze alle na, met dezelfde regels als de check.",
    said: {
      whole:
        "Het bewijs zegt dat de regels zelf geen gat hebben: niemand valt ertussen en geen regel doet niets.",
      meant:
        "Het bewijs zegt dat alleen die praktijken zonder overeenkomst blijven die dit beleid zo bedoelt, en dat geen regel niets doet.",
      broken: "Het bewijs zegt waar de regels zelf een gat hebben, en welke regels niets doen.",
      open: "Wat is nagegaan, klopt. Maar niet alles kon worden nagegaan. Wat niet beslist is, is niet bewezen en niet weerlegd.",
    },
    notSaid: [
      "Het zegt niet dat de regels het document goed weergeven. Kijk daarvoor bij ",
      "Dekking",
      ", en bij de gevallen onder elke regel bij ",
      "Regels",
      ".",
    ],
    found: {
      holds: "Alles is bewezen",
      fails: "Niet alles klopt",
      "not-decided": "Niet alles kon worden nagegaan",
    },
    careTypes: "Zorgsoorten",
    profiles: "Profielen nagegaan",
    moreThan: (number) => `meer dan ${number}`,
    claims: "Beweringen",
    failed: "Klopt niet",
    open: "Niet beslist",
    policy: "Beleid",
    version: "Versie van de regels",
    hash: "Kenmerk van de regels",
    engine: "Versie van de rekenkern",
    claimsTitle: "Wat is bewezen",
    claimsLead: "Over alle zorgsoorten samen. Per zorgsoort staat het hieronder.",
    perCareType: "Per zorgsoort",
    summary: (profiles, one, held, of) =>
      `${profiles} ${one ? "profiel" : "profielen"}; ${held} van ${of} beweringen bewezen`,
    outcomes: "Waar de profielen uitkomen",
    cutTitle: "Hoe de profielen zijn gemaakt",
    cutLead: (completions, count) =>
      count
        ? `Elk antwoord is verdeeld in delen waarbinnen geen regel verschil ziet. Ook zijn ${completions} combinaties van antwoorden nagegaan: staat een uitkomst vast, dan verandert zij niet meer.`
        : "Elk antwoord is verdeeld in delen waarbinnen geen regel verschil ziet.",
    moments: (count) =>
      `Wat er op een dag staat, is nagegaan op ${count} momenten: een praktijk, wat zij vertelde over wat zij deed, en een dag. Dagen waartussen niets verandert, tellen als één dag. Praktijken voor wie dezelfde weg geldt, ook als er wegen dicht zijn, tellen als één praktijk.`,
    cuts: (count) =>
      count === 1 ? "De verdeling van 1 antwoord" : `De verdeling van ${count} antwoorden`,
    noCuts: "Geen enkel antwoord verandert hier de uitkomst: er is maar één profiel.",
    cells: (count) => (count === 1 ? "1 deel" : `${count} delen`),
    subjects: (count) => (count === 1 ? "Waarover, met voorbeeld" : `Waarover het gaat (${count})`),
    proved: "Bewezen",
    provedAll: (count) => `${count} keer bewezen`,
    declared: "Niet nodig: zo is dit beleid bedoeld",
    alsoDeclared: (count) => `${count} keer niet nodig: zo is dit beleid bedoeld`,
    fails: (count, of) => (of === 1 ? "Klopt niet" : `${count} van ${of} kloppen niet`),
    notDecided: (count, of) => (of === 1 ? "Niet beslist" : `${count} van ${of} zijn niet beslist`),
    example: "Voorbeeld",
    counterexample: "Tegenvoorbeeld",
    via: (offer) => `via ‘${offer}’`,
    noneOutcome: "Geen overeenkomst",
    edition: "Stand van het beleid",
    asOf: "De dag waarop u kijkt",
  },
  en: {
    title: (policy) => `Proof: ${policy}`,
    none: "This page was made without the program that proves the rules. That is why no proof stands here.",
    lead: "A test looks at a few practices. A proof looks at all of them. Here you read what was gone through for every practice that there can be.",
    profile:
      "This can be done because the rules do not look at everything. Whether a practice has 8 or 9 people only matters where a limit lies between the two. Practices that are the same to every rule form one profile together. The number of profiles can be large, but is not endless. The program goes through them all, with the same rules as the check.",
    said: {
      whole:
        "The proof says that the rules themselves have no hole: nobody falls between them, and no rule does nothing.",
      meant:
        "The proof says that only those practices are left without a contract that this policy means to leave so, and that no rule does nothing.",
      broken: "The proof says where the rules themselves have a hole, and which rules do nothing.",
      open: "What was gone through holds. But not everything could be gone through. What is not decided is neither proved nor disproved.",
    },
    notSaid: [
      "It does not say that the rules render the document well. For that, look at ",
      "Coverage",
      ", and at the cases beneath each rule at ",
      "Rules",
      ".",
    ],
    found: {
      holds: "Everything was proved",
      fails: "Not everything holds",
      "not-decided": "Not everything could be gone through",
    },
    careTypes: "Types of care",
    profiles: "Profiles gone through",
    moreThan: (number) => `more than ${number}`,
    claims: "Claims",
    failed: "Does not hold",
    open: "Not decided",
    policy: "Policy",
    version: "Version of the rules",
    hash: "Fingerprint of the rules",
    engine: "Version of the engine",
    claimsTitle: "What was proved",
    claimsLead: "Over all types of care together. It stands below for each of them.",
    perCareType: "For each type of care",
    summary: (profiles, one, held, of) =>
      `${profiles} ${one ? "profile" : "profiles"}; ${held} of ${of} claims proved`,
    outcomes: "Where the profiles end",
    cutTitle: "How the profiles were made",
    cutLead: (completions, count) =>
      count
        ? `Each answer was divided into parts within which no rule sees a difference. ${completions} combinations of answers were gone through as well: once an outcome is decided, it does not change any more.`
        : "Each answer was divided into parts within which no rule sees a difference.",
    moments: (count) =>
      `What is said on a day was gone through at ${count} moments: a practice, what it told of what it did, and a day. Days between which nothing changes count as one day. Practices with the same way in, also when ways are closed, count as one practice.`,
    cuts: (count) =>
      count === 1 ? "How 1 answer was divided" : `How ${count} answers were divided`,
    noCuts: "No answer changes the outcome here: there is only one profile.",
    cells: (count) => (count === 1 ? "1 part" : `${count} parts`),
    subjects: (count) =>
      count === 1 ? "About what, with an example" : `What it is about (${count})`,
    proved: "Proved",
    provedAll: (count) => (count === 1 ? "Proved once" : `Proved ${count} times`),
    declared: "Not needed: this policy means it so",
    alsoDeclared: (count) =>
      `not needed ${count === 1 ? "once" : `${count} times`}: this policy means it so`,
    fails: (count, of) => (of === 1 ? "Does not hold" : `${count} of ${of} do not hold`),
    notDecided: (count, of) => (of === 1 ? "Not decided" : `${count} of ${of} are not decided`),
    example: "Example",
    counterexample: "Counterexample",
    via: (offer) => `through ‘${offer}’`,
    noneOutcome: "No contract",
    edition: "Edition of the policy",
    asOf: "The day on which you look",
  },
};
