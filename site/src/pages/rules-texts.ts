import type { Lang, Offer, StartRule, Statement, Step } from "../../../web/src/types.js";

type StatementKind = Statement["kind"];

export interface RulesTexts {
  title: (policy: string) => string;
  lead: (document: string, publisher: string) => string;
  counts: (rules: number, clauses: number, cases: number) => string;
  version: (version: string) => string;
  contents: string;
  basics: string;
  term: string;
  termRange: (range: string) => string;
  termOpen: (from: string) => string;
  termOneOf: (from: string, days: string) => string;
  decided: string;
  earliest: string;
  earliestFrom: (day: string, reading: string) => string;
  actsFor: string;
  purchaser: string;
  document: string;
  editions: string;
  editionsLead: string;
  last: string;
  careTypes: string;
  careTypesLead: string;
  noContracts: string;
  contracts: string;
  offersInOrder: string;
  beside: string;
  conditions: string;
  conditionsLead: string;
  factors: string;
  factorsLead: string;
  expectations: string;
  expectationsLead: string;
  modules: string;
  modulesLead: string;
  selective: string;
  selectiveLead: string;
  offers: string;
  offersLead: string;
  offerKind: Record<Offer["kind"], string>;
  otherwise: string;
  requires: string;
  opens: (deed: string) => string;
  starts: string;
  startsLead: string;
  startRule: Record<StartRule["rule"], string>;
  window: (range: string, start: string) => string;
  event: string;
  notBefore: string;
  notAfter: string;
  steps: string;
  stepsLead: string;
  stepKind: Record<Step["kind"], string>;
  who: (actor: Step["actor"], purchaser: string) => string;
  when: string;
  from: (day: string) => string;
  after: string;
  missed: string;
  concludes: string;
  staysOpen: string;
  noDay: string;
  periods: string;
  periodsLead: string;
  statements: string;
  statementsLead: string;
  statementKind: Record<StatementKind, string>;
  questions: string;
  questionsLead: string;
  noQuestions: string;
  answerType: Record<"yes-no" | "integer" | "decimal" | "date" | "agb", string>;
  oneOption: (options: string) => string;
  options: (options: string) => string;
  orElse: (answer: string) => string;
  perCareType: string;
  findOut: (where: string) => string;
  contradictions: string;
  contradictionsLead: string;
  usedBy: string;
  clauses: string;
  clausesLead: string;
  madeFrom: string;
  holdsFor: string;
  everyCareType: string;
  onlyVia: string;
  applies: string;
  test: string;
  noTest: string;
  nothingMore: string;
  more: (parts: string) => string;
  mend: string;
  evidence: string;
  asked: string;
  advice: string;
  cases: (count: number) => string;
  caseTitle: string;
  rule: string;
}

export const rulesTexts: Record<Lang, RulesTexts> = {
  nl: {
    title: (policy) => `Regels: ${policy}`,
    lead: (document, publisher) =>
      `Dit zijn alle regels die wij hebben gemaakt uit ‘${document}’ van ${publisher}, in onze woorden. De check rekent met deze regels en met niets anders. Bij elke regel staat waar hij in het document vandaan komt.`,
    counts: (rules, clauses, cases) =>
      `${rules} regels uit ${clauses} plaatsen in het document, getest met ${cases} gevallen.`,
    version: (version) => `Versie van de regels: ${version}.`,
    contents: "Op deze pagina",
    basics: "Het beleid",
    term: "Looptijd",
    termRange: (range) => range,
    termOpen: (from) => `vanaf ${from}; het document zegt niet tot wanneer`,
    termOneOf: (from, days) => `vanaf ${from}, tot en met ${days}`,
    decided: "Het einde wordt beslist",
    earliest: "Vroegste dag",
    earliestFrom: (day, reading) => `${day}. ${reading}`,
    actsFor: "Koopt in voor",
    purchaser: "Inkoper",
    document: "Document",
    editions: "Standen van het beleid",
    editionsLead:
      "De inkoper heeft het beleid veranderd en noemt daarvoor geen dag. In de check kiest u welke stand u bekijkt. Kiest u niets, dan telt de laatste.",
    last: "de laatste",
    careTypes: "Zorgsoorten en overeenkomsten",
    careTypesLead:
      "Per zorgsoort: de overeenkomsten met de beste bovenaan, en de wegen waarlangs het aanbod komt. De eerste waarvoor alles klopt, telt.",
    noContracts: "Het document noemt geen overeenkomst voor deze zorgsoort.",
    contracts: "Overeenkomsten",
    offersInOrder: "Wegen, in volgorde",
    beside: "ernaast",
    conditions: "Randvoorwaarden",
    conditionsLead: "Aan elke randvoorwaarde moet u voldoen, voor elke overeenkomst.",
    factors: "Differentiatiefactoren",
    factorsLead: "Elke factor telt mee voor een betere overeenkomst.",
    expectations: "Verwachtingen",
    expectationsLead: "Dit verwacht de inkoper. Het telt niet mee voor de overeenkomst.",
    modules: "Wat erbij kan komen",
    modulesLead: "Komt boven op de overeenkomst, elk met eigen voorwaarden.",
    selective: "Selectieve inkoop",
    selectiveLead:
      "Zorg voor één aandoening, die de inkoper apart inkoopt. Telt niet mee voor de overeenkomst.",
    offers: "Hoe het aanbod komt",
    offersLead: "De wegen waarlangs een praktijk een overeenkomst krijgt, of juist niet.",
    offerKind: {
      automatic: "u hoeft het niet aan te vragen",
      "on-request": "zelf aanvragen",
      "with-hospital-care": "samen met de ziekenhuiszorg",
      "running-on": "overeenkomst loopt door",
      "not-offered": "geen aanbod",
      "not-yet-offered": "nog geen aanbod",
      "criteria-elsewhere": "voorwaarden staan elders",
    },
    otherwise: "Altijd, als geen weg hierboven klopt",
    requires: "Hiervoor moet dit allemaal kloppen",
    opens: (deed) => `Zo kan het wel: ${deed}`,
    starts: "Wanneer het ingaat",
    startsLead: "Welke ingangsdatum volgt uit een dag van de praktijk.",
    startRule: {
      "first-of-month": "de eerste van de maand van die dag",
      "first-of-month-or-same":
        "de eerste van de volgende maand, of die dag zelf als het een eerste is",
      "first-of-month-after": "de eerste van de volgende maand",
      "first-of-quarter-or-same":
        "de eerste dag van het volgende kwartaal, of die dag zelf als een kwartaal dan begint",
      "first-of-quarter-after": "de eerste dag van het volgende kwartaal",
      windows: "de dag die bij de periode hoort",
    },
    window: (range, start) => `Van ${range}: ingang ${start}`,
    event: "Telt vanaf",
    notBefore: "Niet eerder dan",
    notAfter: "Bekend tot en met",
    steps: "Wat er wanneer gebeurt",
    stepsLead: "De stappen in de volgorde van het document.",
    stepKind: {
      opens: "gaat open",
      deadline: "uiterste datum",
      action: "zelf doen",
      offer: "aanbod",
      decision: "beoordeling",
      publication: "publicatie",
      start: "begin",
      end: "einde",
    },
    who: (actor, purchaser) => (actor === "practice" ? "De praktijk" : purchaser),
    when: "Wanneer",
    from: (day) => `vanaf ${day}`,
    after: "Na",
    missed: "Te laat",
    concludes: "Wie dit heeft gedaan, heeft de overeenkomst.",
    staysOpen: "Wie te laat is, kan deze weg nog steeds gaan.",
    noDay: "het document noemt geen dag",
    periods: "Zo lezen wij data die niet precies zijn",
    periodsLead:
      "Het document noemt soms een tijd en geen dag. Bent u het niet eens met onze lezing, dan is dit de plaats om dat te zeggen.",
    statements: "Wat het document verder zegt",
    statementsLead: "Hier verandert geen antwoord iets aan.",
    statementKind: {
      news: "Nieuw dit jaar",
      discretion: "Wat de inkoper zelf beoordeelt",
      "decided-later": "Wat later wordt beslist",
      elsewhere: "Wat in een ander document staat",
      silent: "Wat het document niet zegt",
      consequence: "Gevolgen",
      information: "Goed om te weten",
    },
    questions: "De vragen van de check",
    questionsLead: "Deze feiten vraagt de check; elke regel kijkt naar een of meer antwoorden.",
    noQuestions: "Voor dit beleid stelt de check geen vragen.",
    answerType: {
      "yes-no": "Ja of nee",
      integer: "Een heel getal",
      decimal: "Een getal",
      date: "Een datum",
      agb: "Een AGB-code",
    },
    oneOption: (options) => `Eén van: ${options}`,
    options: (options) => `Geen of meer van: ${options}`,
    orElse: (answer) => `of “${answer}”`,
    perCareType: "apart voor elke zorgsoort",
    findOut: (where) => `Waar u dit vindt: ${where}`,
    contradictions: "Antwoorden die elkaar tegenspreken",
    contradictionsLead:
      "Geeft u deze antwoorden samen, dan ziet u dat bij de vragen. De check rekent dan alsof u ze niet gaf.",
    usedBy: "Gebruikt door",
    clauses: "Bronnen",
    clausesLead:
      "De plaatsen in het document waaruit de regels zijn gemaakt, in de volgorde van het document, met wat eruit is gemaakt.",
    madeFrom: "Hieruit gemaakt",
    holdsFor: "Geldt voor",
    everyCareType: "alle zorgsoorten",
    onlyVia: "Alleen bij",
    applies: "Alleen als",
    test: "Toets",
    noTest: "Met vragen niet te toetsen",
    nothingMore: "Niets meer dan de randvoorwaarden",
    more: (parts) => capitalised(parts),
    mend: "Wat u kunt doen",
    evidence: "Bewijs",
    asked: "Het document vraagt hierom",
    advice: "Ons advies",
    cases: (count) => (count === 1 ? "1 geval" : `${count} gevallen`),
    caseTitle: "Gevallen waarmee dit is getest",
    rule: "Regel",
  },
  en: {
    title: (policy) => `Rules: ${policy}`,
    lead: (document, publisher) =>
      `These are all the rules that we made from ‘${document}’ of ${publisher}, in our words. The check calculates with these rules and with nothing else. Each rule says where in the document it comes from.`,
    counts: (rules, clauses, cases) =>
      `${rules} rules from ${clauses} places in the document, tested with ${cases} cases.`,
    version: (version) => `Version of the rules: ${version}.`,
    contents: "On this page",
    basics: "The policy",
    term: "Term",
    termRange: (range) => range,
    termOpen: (from) => `from ${from}; the document does not say until when`,
    termOneOf: (from, days) => `from ${from} to ${days}`,
    decided: "Its end is decided",
    earliest: "Earliest day",
    earliestFrom: (day, reading) => `${day}. ${reading}`,
    actsFor: "Purchases for",
    purchaser: "Purchaser",
    document: "Document",
    editions: "Editions of the policy",
    editionsLead:
      "The purchaser changed the policy and names no day for it. In the check you choose which edition you look at. If you choose nothing, the last one counts.",
    last: "the last",
    careTypes: "Types of care and contracts",
    careTypesLead:
      "For each type of care: the contracts with the best at the top, and the ways in which the offer comes. The first for which all is so counts.",
    noContracts: "The document names no contract for this type of care.",
    contracts: "Contracts",
    offersInOrder: "Ways in, in order",
    beside: "beside it",
    conditions: "Conditions",
    conditionsLead: "You must meet each condition, for any contract.",
    factors: "Differentiating factors",
    factorsLead: "Each factor counts toward a better contract.",
    expectations: "Expectations",
    expectationsLead: "This the purchaser expects. It does not count for the contract.",
    modules: "What can come on top",
    modulesLead: "Comes on top of the contract, each on its own terms.",
    selective: "Selective purchasing",
    selectiveLead:
      "Care for one condition, which the purchaser buys separately. It does not count for the contract.",
    offers: "How the offer comes",
    offersLead: "The ways in which a practice gets a contract, or does not.",
    offerKind: {
      automatic: "you need not apply for it",
      "on-request": "ask for it yourself",
      "with-hospital-care": "together with hospital care",
      "running-on": "the contract runs on",
      "not-offered": "no offer",
      "not-yet-offered": "no offer yet",
      "criteria-elsewhere": "the conditions stand elsewhere",
    },
    otherwise: "Always, where no way above fits",
    requires: "All of this must be so",
    opens: (deed) => `What opens this way: ${deed}`,
    starts: "When it starts",
    startsLead: "Which first day follows from a day of the practice.",
    startRule: {
      "first-of-month": "the first of the month of that day",
      "first-of-month-or-same": "the first of the next month, or that day itself if it is a first",
      "first-of-month-after": "the first of the next month",
      "first-of-quarter-or-same":
        "the first day of the next quarter, or that day itself if a quarter begins then",
      "first-of-quarter-after": "the first day of the next quarter",
      windows: "the day that belongs to the period",
    },
    window: (range, start) => `From ${range}: starts ${start}`,
    event: "Counts from",
    notBefore: "Not before",
    notAfter: "Known up to",
    steps: "What happens when",
    stepsLead: "The steps in the document’s order.",
    stepKind: {
      opens: "opens",
      deadline: "deadline",
      action: "do it yourself",
      offer: "offer",
      decision: "assessment",
      publication: "publication",
      start: "start",
      end: "end",
    },
    who: (actor, purchaser) => (actor === "practice" ? "The practice" : purchaser),
    when: "When",
    from: (day) => `from ${day}`,
    after: "After",
    missed: "Too late",
    concludes: "Whoever has done this has the contract.",
    staysOpen: "Whoever is late can still go this way.",
    noDay: "the document names no day",
    periods: "How we read dates that are not exact",
    periodsLead:
      "The document sometimes names a time and no day. If you do not agree with our reading, this is the place to say so.",
    statements: "What else the document says",
    statementsLead: "No answer changes anything about this.",
    statementKind: {
      news: "New this year",
      discretion: "What the purchaser judges itself",
      "decided-later": "What is decided later",
      elsewhere: "What stands in another document",
      silent: "What the document does not say",
      consequence: "Consequences",
      information: "Good to know",
    },
    questions: "The questions of the check",
    questionsLead: "These facts the check asks for; each rule looks at one or more answers.",
    noQuestions: "For this policy the check asks no questions.",
    answerType: {
      "yes-no": "Yes or no",
      integer: "A whole number",
      decimal: "A number",
      date: "A date",
      agb: "An AGB code",
    },
    oneOption: (options) => `One of: ${options}`,
    options: (options) => `None or more of: ${options}`,
    orElse: (answer) => `or “${answer}”`,
    perCareType: "separately for each type of care",
    findOut: (where) => `Where to find this: ${where}`,
    contradictions: "Answers that contradict each other",
    contradictionsLead:
      "If you give these answers together, you see that at the questions. The check then treats them as not given.",
    usedBy: "Used by",
    clauses: "Sources",
    clausesLead:
      "The places in the document that the rules were made from, in the document’s order, with what was made from each.",
    madeFrom: "Made from it",
    holdsFor: "Holds for",
    everyCareType: "all types of care",
    onlyVia: "Only with",
    applies: "Only if",
    test: "Test",
    noTest: "Cannot be tested with questions",
    nothingMore: "Nothing more than the conditions",
    more: (parts) => capitalised(parts),
    mend: "What you can do",
    evidence: "Evidence",
    asked: "The document asks for this",
    advice: "Our advice",
    cases: (count) => (count === 1 ? "1 case" : `${count} cases`),
    caseTitle: "Cases that this was tested with",
    rule: "Rule",
  },
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
