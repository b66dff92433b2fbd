import { questionsNl } from "./counted.js";
import type { RestTexts } from "./rest-texts.js";

const introOfOthers =
  "Dezelfde praktijk, op dezelfde dag. Wat u al heeft ingevuld en ook elders wordt gevraagd, telt meteen mee.";

export const restNl: RestTexts = {
  sources: {
    title: (count) => (count === 1 ? "Bron" : "Bronnen"),
    close: "Sluit",
    made: "Wat wij hieruit overnamen:",
    rules: "Alle regels uit dit deel, op de pagina Regels",
  },
  opened: {
    leftOutEntry: {
      "care-type": (id) => `de zorgsoort ‘${id}’`,
      answer: (question, text) => `het antwoord ${text && `‘${text}’ `}op “${question}”`,
      "as-of": (text) => `de dag ‘${text}’`,
      other: (entry) => `‘${entry}’`,
    },
    today: "Bekijk de stand van vandaag",
    keptOn: (day) => `Bewaard op ${day}.`,
    asOf: (day) => `U ziet de stand op ${day}.`,
    leftOut: (what) => `Niet overgenomen, want dit beleid kent het niet: ${what}.`,
    same: "De regels zijn sindsdien niet veranderd. De uitkomst is dezelfde als toen.",
    rulesChanged: "De regels zijn veranderd sinds dit is bewaard. U ziet beide uitkomsten.",
    differs: "De uitkomst is anders dan toen dit werd bewaard. U ziet beide uitkomsten.",
    then: (version, hash) => `Toen: versie ${version}, kenmerk ${hash}`,
    now: (version, hash) => `Nu: versie ${version}, kenmerk ${hash}`,
    notThere: "Geen uitkomst",
    otherContract: (id) =>
      id ? `Een overeenkomst die ${id} heette` : "Een overeenkomst die nu niet meer bestaat",
  },
  points: ({ met, open, of, wanted }) =>
    `U heeft ${met} ${met === 1 ? "punt" : "punten"}${open ? `, en misschien nog ${open}` : ""}. Nodig: ${wanted} van de ${of}.`,
  ways: {
    takes: "Hiervoor is nodig:",
    steps: (count, open) =>
      open
        ? `Eerst nog ${questionsNl(open)}, en ${count === 1 ? "deze stap" : `deze ${count} stappen`}:`
        : count === 1
          ? "Nog 1 stap:"
          : `Nog ${count} stappen:`,
    several: (count, atLeast) =>
      `Er zijn ${atLeast ? "minstens " : ""}${count} manieren. Een ervan is genoeg.`,
    more: (count, atLeast) =>
      `Hier staan de manieren met de minste veranderingen. ${
        count
          ? `Er ${count === 1 ? "is" : "zijn"} ${atLeast ? "minstens " : ""}nog ${count} andere.`
          : "Er kunnen nog andere zijn."
      }`,
    number: (from, to) => `nu ${from}, nodig: ${to}`,
    ask: "Beantwoord eerst:",
    moment: {
      "in-time": (step) => `Dit telt mee als het rond is vóór deze stap: ${step}`,
      possibly: (step) => `Of dit nog meetelt, is niet zeker. Dat hangt af van deze stap: ${step}`,
      "too-late": (step) =>
        step ? `Te laat voor deze stap: ${step}` : "Te laat: dit contractjaar is voorbij.",
      later: (_, day) =>
        `Vraag de overeenkomst aan als dit rond is. ${
          day
            ? `Zou u dat nu al doen, dan begint zij op ${day}.`
            : "Wanneer zij dan begint, is niet bekend."
        }`,
      "has-contract": () =>
        "U heeft uw overeenkomst al. Het document zegt niet of die nog verandert.",
      "not-said": () => "Het document zegt niet op welke dag dit telt.",
    },
    stopped: "Waarom niet?",
    together: "De regels samen laten het niet toe, wat u ook verandert.",
    ground: "Waar de overeenkomst van afhangt",
    groundNote: "Steeds verandert er één antwoord; de rest blijft zoals u het heeft ingevuld.",
    hangsOn: "Dit moet zo blijven",
    canBeLost: "Dit mag veranderen",
    bounds: {
      from: (least, most) => `${least} tot en met ${most}`,
      atLeast: (value) => `minstens ${value}`,
      moreThan: (value) => `meer dan ${value}`,
      atMost: (value) => `hoogstens ${value}`,
      lessThan: (value) => `minder dan ${value}`,
    },
    tryOut: "Probeer dit uit",
    ruleOut: "Dit kunnen wij niet",
    ruledOut: "Wat u niet kunt",
    ruledOutNote:
      "De stappen hieronder gaan zonder dit. In wat u bewaart of deelt, staat het niet.",
    putBack: "Kan toch wel",
    noWayWithout: (count) =>
      `Zonder ${count === 1 ? "deze stap" : "deze stappen"} is er geen weg naar deze overeenkomst:`,
  },

  trial: {
    title: "Wat als",
    intro: "U probeert andere antwoorden uit. Uw eigen antwoorden blijven staan tot u ze vervangt.",
    how: "Verander een antwoord. Dan leest u hier wat er anders wordt.",
    same: (outcome) => `De uitkomst blijft: ${outcome}`,
    keep: "Houd deze antwoorden",
    undo: "Laatste stap terug",
    stop: "Stop met proberen",
    answers: "Uw antwoorden, met wat u uitprobeert",
    notKept: "U bewaart hier uw eigen antwoorden, niet wat u uitprobeert.",
    kept: "De antwoorden die u uitprobeerde, zijn nu uw antwoorden.",
    undoKept: "Maak dat ongedaan",
  },
  differences: {
    groups: {
      reasons: "Redenen die anders zijn",
      planning: "Planning die anders is",
      statements: "Wat het document dan wel of niet voor u zegt",
    },
    none: "Redenen, planning en mededelingen blijven gelijk.",
    becomes: "wordt",
    comes: "Komt erbij:",
    goes: "Valt weg:",
    was: "Was:",
  },
  compare: {
    title: {
      policies: "Vergelijk met ander beleid",
      editions: "Vergelijk met een andere stand van dit beleid",
      both: "Vergelijk met ander beleid of een andere stand",
    },
    intro: {
      policies: introOfOthers,
      editions: "Dezelfde praktijk, op dezelfde dag, met dezelfde antwoorden.",
      both: introOfOthers,
    },
    choose: "Waarmee vergelijkt u?",
    awaiting: "Ander beleid wordt geladen.",
    without: (careType) =>
      careType
        ? `Deze zorgsoort staat niet in de regels van dit beleid: ${careType}.`
        : "Deze zorgsoort staat niet in de regels van dit beleid.",
    years: {
      alike: "",
      overlapping:
        "Niet elk beleid gaat over dezelfde tijd. Bij elk staat van wanneer tot wanneer.",
      apart:
        "Deze beleidsjaren vallen niet allemaal samen: u kunt niet altijd het ene in plaats van het andere kiezen. Bij elk staat van wanneer tot wanneer.",
    },
    conditions: (met, of, open) => `Randvoorwaarden: ${met} van ${of} voldaan, ${open} nog open`,
    questions: "Wat het andere beleid nog vraagt",
    questionsNote: "Antwoorden die alleen over dat beleid gaan, worden niet bewaard.",
    moreQuestions: (count) => `Vragen die daar nu niets aan de uitkomst veranderen (${count})`,
    changes: (from, to) => `Wat er bij ‘${to}’ anders is dan bij ‘${from}’`,
    same: "Redenen, planning en mededelingen zijn gelijk.",
    onlyUnder: (name) => `Alleen bij ‘${name}’:`,
    otherWords: (name) => `Bij ‘${name}’ staat:`,
    evidence: "Bewijs dat over hetzelfde gaat",
    timeline: "Eén planning voor alles",
  },

  details: {
    title: "Uitleg",
    conditions: "Randvoorwaarden",
    conditionsNote: "Aan elke randvoorwaarde moet u voldoen.",
    factors: "Differentiatiefactoren",
    factorsNote: "Elke factor telt mee voor een betere overeenkomst.",
    offers: "Het aanbod",
    offersBeside: "Ook mogelijk, ernaast",
    contract: {
      why: "Waarom deze overeenkomst",
      asks: (count) =>
        count === 1 ? "Wat de overeenkomst vraagt" : "Wat de overeenkomsten vragen",
      asked: (count) =>
        count === 1 ? "Wat de overeenkomst vroeg" : "Wat de overeenkomsten vroegen",
    },
    asksNothing: "Deze overeenkomst vraagt niets extra’s.",
    expectations: "Verwachtingen",
    expectationsNote: "Telt niet mee voor de overeenkomst.",
    modules: "Naast de overeenkomst",
    modulesNote: "Komt boven op de overeenkomst, elk met eigen voorwaarden.",
    selective: "Selectieve inkoop",
    selectiveNote:
      "Zorg voor één aandoening, die de inkoper apart inkoopt. Telt niet mee voor de overeenkomst.",
    evidence: "Bewijs om klaar te leggen",
    evidenceThen: "Bewijs dat nodig was",
    evidenceAsked: "Het document vraagt hierom",
    evidenceFrom: (actor) => `Van ${actor}.`,
    criteria: "Hier kijkt de inkoper naar:",
    evidenceAdvice: "Ons advies",
    timeline: "Planning",
    timelineNote: (day) => `De stand op ${day}.`,
    starts: "Wanneer het ingaat",
    calendar: "Zet alle data in mijn agenda",
    calendarOne: "Zet in agenda",
    chart: "Planning als tekening. Dezelfde stappen staan in de lijst eronder.",
    chartHint: "Kies een teken. Dan leest u hier wat het is.",
    receipt: "Verantwoording",
    receiptNote:
      "Aan deze uitkomst kunt u geen rechten ontlenen. Beslissend zijn het document en de inkoper.",
    code: "Code van deze uitkomst",
    codeNote:
      "Met deze code opent u precies deze uitkomst weer, in elk exemplaar van Contractwijzer. Uw antwoorden staan in de code.",
    answers: "Uw antwoorden",
  },
  keep: {
    title: "Bewaren en delen",
    intro: (staysInTab) =>
      `${staysInTab ? "Uw antwoorden blijven in dit tabblad staan, ook als u de pagina opnieuw laadt. Sluit u het tabblad, dan zijn ze weg." : "Uw antwoorden staan alleen in deze pagina. Sluit u de pagina, dan zijn ze weg."} Wilt u ze langer houden? Kies dan zelf hoe.`,
    link: "Kopieer een link",
    linkNote: "Uw antwoorden staan in de link zelf. Wie de link heeft, kan ze zien.",
    linkLabel: "Link met uw antwoorden",
    linkCopied: "De link is gekopieerd.",
    linkShown: "Kopiëren lukt hier niet vanzelf. Kopieer de link uit het veld.",
    print: "Druk af",
    printNote:
      "Met de uitkomst, uw antwoorden en de planning, en ruimte voor een naam en een handtekening.",
    printElsewhere:
      "Geen afdrukvenster? Druk af in een eigen pagina, of met het menu van uw browser.",
    file: "Bewaar als bestand",
    fileSaved: (name) => `Het bestand heet ${name}. U vindt het bij uw downloads.`,
    openFile: "Open een bestand",
    noFile: "Dit is geen bestand van Contractwijzer, of het is beschadigd. Kies een ander bestand.",
    remember: "Onthoud mijn antwoorden in deze browser",
    rememberNote: "Doe dit niet op een computer die u met anderen deelt.",
    remembered: "Deze browser onthoudt uw antwoorden, tot u het vinkje weghaalt.",
    forgotten: "Deze browser onthoudt uw antwoorden niet meer.",
    elsewhere:
      "In een ander tabblad is een andere praktijk ingevuld, en die onthoudt deze browser nu. Wilt u deze onthouden? Zet het vinkje dan opnieuw.",
    cannotRemember: "Deze browser kan hier niets onthouden. Kies een bestand of de code.",
    code: "Code van een eerdere uitkomst, of een link",
    codeNote: "De code staat onderaan de uitleg, ook op de afdruk. Streepjes en spaties mogen.",
    openCode: "Open",
    wrongGroup: (group) =>
      `Groep ${group} van de code klopt niet. Vergelijk die groep, en de groep ervoor, met uw afdruk.`,
    incomplete: "De code is niet compleet. Neem alle groepen over.",
    otherPolicy: "Dit hoort bij een inkoopbeleid dat hier niet bekend is.",
  },
  paper: {
    practice: "Praktijk",
    printed: (day) => `Afgedrukt op ${day}.`,
    placeAndDate: "Plaats en datum",
    name: "Naam",
    signature: "Handtekening",
  },
  offerState: {
    met: "Dit is uw weg naar een overeenkomst",
    open: "Hangt nog af van uw antwoorden",
    "not-met": "Kan bij u niet",
  },
  elseState: {
    met: "Dit geldt voor u",
    open: "Hangt nog af van uw antwoorden",
    "not-met": "Dit geldt niet voor u",
  },
  course: {
    gone: () => "Zo heeft u de overeenkomst gekregen",
    closed: (step) => (step ? `Kan niet meer. Deze stap is gemist: ${step}` : "Kan niet meer"),
    "possibly-closed": (step) =>
      step
        ? `Kan misschien niet meer. Deze termijn is voorbij: ${step}`
        : "Kan misschien niet meer",
    over: () => "Voorbij",
  },
  state: {
    met: "Voldaan",
    "not-met": "Niet voldaan",
    open: "Nog open",
    "not-applicable": "Niet van toepassing",
    "not-checkable": "Niet te checken",
  },
  stateCount: {
    met: (count) => `Hieraan voldoet u (${count})`,
    "not-met": (count) => `Hieraan voldoet u niet (${count})`,
    open: (count) => `Nog open (${count})`,
    "not-applicable": (count) => `Niet van toepassing (${count})`,
    "not-checkable": (count) => `Niet met vragen te checken (${count})`,
  },
  mend: "Wat u kunt doen:",
  statements: {
    news: "Nieuw dit jaar",
    discretion: "Wat de inkoper zelf beoordeelt",
    "decided-later": "Wat later wordt beslist",
    elsewhere: "Wat in een ander document staat",
    silent: "Wat het document niet zegt",
    consequence: "Gevolgen",
    information: "Goed om te weten",
  },
  stepState: {
    done: "Geweest",
    presumed: "Volgens de planning geweest",
    now: "Nu",
    next: "Komt nog",
    passed: "Voorbij",
    "possibly-passed": "Mogelijk voorbij",
    missed: "Te laat",
    "possibly-missed": "Mogelijk te laat",
    waits: "Geen dag genoemd",
  },
  stepKind: {
    opens: "Gaat open",
    deadline: "Uiterste datum",
    action: "Zelf doen",
    offer: "Aanbod",
    decision: "Beoordeling",
    publication: "Publicatie",
    start: "Begin",
    end: "Einde",
  },
  calendar: { source: "Bron", indicative: "(indicatief)", from: "(vanaf deze dag)" },
  actor: (actor, purchaser) => (actor === "practice" ? "Uw stap" : `Stap van ${purchaser}`),
  own: (day) => `Uw datum: ${day}`,
  ifToday: (today, day) => `Is dat op ${today}, dan is de ingangsdatum ${day}.`,
  after: (step) => `Na: ${step}`,
  reading: (range, why) => `${why} Dat is ${range}.`,
  uncertain: "als dit voor u geldt",
  startState: {
    known: (day) => `Ingangsdatum: ${day}`,
    "no-event": () => "Vul de datum in bij ‘Data van uw praktijk’. Dan ziet u de ingangsdatum.",
    "term-unknown": () => "De datum valt na wat nu bekend is. De inkoper moet nog beslissen.",
    "outside-windows": () => "De datum valt buiten de periodes waarin aanvragen kan.",
    "past-term": () => "De datum valt na het einde van de overeenkomst.",
    depends: () => "Of dit voor u geldt, hangt nog af van een antwoord.",
  },
  receipt: {
    engine: "Rekenmodule",
    policy: "Inkoopbeleid",
    version: "Versie van de regels",
    hash: "Kenmerk van de regels",
    asOf: "Bekeken op",
    careType: "Zorgsoort",
    edition: "Stand van het beleid",
    document: "Document",
  },
};
