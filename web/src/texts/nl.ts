import { minutesNl, questionsNl } from "./counted.js";
import type { Texts } from "./texts.js";

export const nl: Texts = {
  loading: "De check wordt geladen.",
  failed: "De check kan hier niet rekenen",
  notSetUp:
    "De check staat op deze pagina niet goed ingesteld; de beheerder van de pagina vindt de reden in de console van de browser.",
  restarted: "De rekenmodule is opnieuw gestart. Uw antwoorden zijn bewaard.",

  setup: {
    title: "Waarvoor checkt u?",
    careType: "Zorgsoort",
    chooseCareType: "Kies uw zorgsoort",
    asOf: "Bekijk op datum",
    otherDay: "Bekijk op een andere datum",
    then: "Daarna ziet u de vragen, met ernaast welke overeenkomst mogelijk is.",
    noSuchDay: (shown) =>
      `Deze dag bestaat niet, of is niet volledig. U ziet nog de stand op ${shown}.`,
    today: "Vandaag",
    addCareType: "Nog een zorgsoort",
    anotherCareType: (place) => `Zorgsoort ${place}`,
    noOther: "Geen andere zorgsoort",
    edition: "Stand van het beleid",
  },

  start: {
    choose: "Voor welke zorgsoort checkt u?",
    yearDiffers: "Van wanneer tot wanneer een overeenkomst loopt, verschilt per zorgsoort.",
    yearsDiffer: "Of het jaar nog moet beginnen, loopt of voorbij is, staat bij elke zorgsoort.",
    year: {
      before: "begint nog",
      during: "loopt",
      "runs-on": "eerste jaar voorbij",
      after: "voorbij",
      unknown: "einde staat niet vast",
    },
    atHand: (least, most) =>
      `${least === most ? questionsNl(most) : `${least} tot ${questionsNl(most)}`}, ongeveer ${minutesNl(most)}.`,
    agb: "Houd uw AGB-codes bij de hand.",
    open: "Verder met een bestand, link of code",
  },
  journey: {
    bySteps: "Stap voor stap",
    onOnePage: "Alles op één pagina",
    progress: (step, of, from, to, all) =>
      `Stap ${step} van ${of} · vraag ${from === to ? from : `${from}–${to}`} van ${all}`,
    extra: "Extra vragen",
    aside: (count) => `Niet meer nodig: ${questionsNl(count)}`,
    back: "Terug",
    forward: "Verder",
    toOutcome: "Naar de uitkomst",
    toExtra: (count, title) => `Ook nog: ${title} (${questionsNl(count)})`,
    onTo: (chapter) => `Verder naar: ${chapter}`,
    chaptersLabel: "Onderdelen van de check",
    questions: "Vragen",
    chapters: {
      uitkomst: "Uitkomst",
      planning: "Planning",
      bewijs: "Bewijs",
      vergelijken: "Vergelijken",
      bewaren: "Bewaren",
    },
    given: (count) => `Uw antwoorden (${count})`,
    change: "Wijzig",
  },

  yearTitle: {
    before: "Het jaar van dit beleid is nog niet begonnen",
    during: "Het jaar van dit beleid loopt",
    "runs-on": "Het eerste jaar van dit beleid is voorbij",
    after: "Het jaar van dit beleid is voorbij",
    unknown: "Wanneer de overeenkomst eindigt, staat niet vast",
  },
  year: {
    before: (from, until) => `Een overeenkomst loopt ${span(from, until)}.`,
    during: (from, until) => `Een overeenkomst loopt ${span(from, until)}.`,
    "runs-on": (from, until) => `Wie een overeenkomst heeft, heeft die ${span(from, until)}.`,
    after: (from, until) =>
      `De overeenkomst liep ${span(from, until)}. Kijk bij de inkoper naar het beleid van een later jaar. U kunt wel bekijken hoe het was.`,
    unknown: (from, until) =>
      `Wie een overeenkomst heeft, heeft die ${span(from, until)}. ${until ? "Welke dag het is, staat niet in het document." : "Wanneer die eindigt, staat niet in het document."}`,
  },
  yearOwn: {
    before: (from, until) => `Uw overeenkomst loopt ${span(from, until)}.`,
    during: (from, until) => `Uw overeenkomst loopt ${span(from, until)}.`,
    "runs-on": (from, until) => `Uw overeenkomst loopt door: ${span(from, until)}.`,
    after: (from, until) => `Uw overeenkomst liep ${span(from, until)}.`,
    unknown: (from, until) => `Uw overeenkomst loopt ${span(from, until)}.`,
  },
  yearOnly: {
    before: (from, until) => `Dit beleid geldt ${span(from, until)}.`,
    during: (from, until) => `Dit beleid geldt ${span(from, until)}.`,
    "runs-on": (from, until) => `Dit beleid geldt ${span(from, until)}.`,
    after: (from, until) =>
      `Dit beleid gold ${span(from, until)}. Kijk bij de inkoper naar het beleid van een later jaar. U kunt wel bekijken hoe het was.`,
    unknown: (from) => `Dit beleid geldt vanaf ${from}. Tot wanneer, staat niet in het document.`,
  },
  yearLook: (day) => `Bekijk op ${day}`,
  yearElse: "Of kies zelf een datum bij ‘Bekijk op datum’.",

  summary: {
    title: "Uitkomst",
    next: "Wat u nu doet",
    ladder: (count) => (count === 1 ? "Overeenkomst" : "Overeenkomsten, de beste bovenaan"),
    factors: "Differentiatiefactoren",
    factorCount: (met, of, open) => `${met} van ${of} behaald, ${open} nog open`,
    failing: "Aan deze voorwaarden voldoet u niet",
    demands: "Wat elke overeenkomst vraagt",
    openQuestions: (count) => `Nog te beantwoorden: ${questionsNl(count)}`,
    noQuestions: "U hoeft geen vragen meer te beantwoorden.",
    without: (list) => `Berekend zonder uw antwoord op: ${list}. Verbeter dat antwoord eerst.`,
    allContracts: "Alle overeenkomsten",
    toDetails: "Lees de uitleg en de planning",
    deadline: "Eerste termijn:",
    met: "Inhoudelijk",
    contradictions: "Deze antwoorden spreken elkaar tegen. We rekenen ermee alsof u ze niet gaf.",
    history: "Hoe het was, met uw antwoorden",
    noPromise: "Dit is geen toezegging.",
    afterMending: (count) => `Telt mee als u dit heeft opgelost: ${questionsNl(count)}`,
    glance: (count) => (count === 0 ? "Alles beantwoord" : `Nog ${questionsNl(count)}`),
    glanceDeadline: (day, left) => `Eerste termijn: ${day}${left}`,
    lookedOn: "bekeken op",
    exclusive: "Overeenkomsten: ten hoogste één",
    notYet: (dependsOnAnswers) => (dependsOnAnswers ? "Nu niet, misschien daarna" : "Nu niet"),
    surpassedIfAny: "Niet nodig: krijgt u er een, dan een betere",
  },
  outcome: {
    open: "Nog niet beslist",
    contract: "Uw praktijk komt in aanmerking",
    eligible: "De inkoper kiest wie de overeenkomst krijgt",
    none: "Nu geen overeenkomst",
    "running-on": "De lopende overeenkomst loopt door",
    "not-offered": "Voor deze zorgsoort is er geen aanbod",
    "not-yet-offered": "Voor deze zorgsoort is er nog geen aanbod",
    "criteria-elsewhere": "De voorwaarden staan in een ander document",
  },
  openOutcome: (count) =>
    count === 1
      ? "Eén antwoord kan de uitkomst nog veranderen."
      : `${count} antwoorden kunnen de uitkomst nog veranderen.`,
  headline: {
    way: (way) => `Zo krijgt u de overeenkomst: ${way}.`,
    whichWay: (count) =>
      count === 1
        ? "Hoe u de overeenkomst krijgt, hangt nog af van één antwoord."
        : `Hoe u de overeenkomst krijgt, hangt nog af van ${count} antwoorden.`,
    starts: (day) => `De overeenkomst begint op ${day}.`,
    startsBack: (day) => `Krijgt u de overeenkomst, dan geldt die vanaf ${day}.`,
    startsIfAsked: (today, day) =>
      `Vraagt u op ${today} aan, dan begint de overeenkomst op ${day}.`,
    eligible: (contract) => `In aanmerking voor ${contract}`,
    chooses: (purchaser) => `${purchaser} kiest wie de overeenkomst krijgt.`,
    startsIfChosen: (day) => `Wordt u gekozen, dan begint de overeenkomst op ${day}.`,
    leftIfNotChosen: (way) => `Wordt u niet gekozen, dan kan nog: ${way}.`,
    chosen: (contract) => `${contract} (de inkoper kiest)`,
    inSubstance: (contract) => `Inhoudelijk: ${contract}`,
    closed: (way) => `‘${way}’ kan niet meer: een stap is gemist.`,
    possiblyClosed: (way, question) =>
      `Of u de overeenkomst krijgt of heeft via ‘${way}’, hangt af van de vraag: ‘${question}’`,
    left: (way) => `Wel kan nog: ‘${way}’.`,
    has: (contract) => `U heeft ${contract}`,
    mayStillHave: (contract) => `U heeft misschien nog ${contract}`,
    began: (day) => `De overeenkomst ging in op ${day}.`,
    aContract: "een overeenkomst",
    since: (day) => `De overeenkomst loopt sinds ${day}.`,
    from: (day) => `De overeenkomst gaat in op ${day}.`,
    whichContract: (count) =>
      count === 1
        ? "Welke overeenkomst het is, hangt nog af van één antwoord."
        : `Welke overeenkomst het is, hangt nog af van ${count} antwoorden.`,
    over: "Geen overeenkomst meer mogelijk",
    qualified: (contract) => `Inhoudelijk kwam uw praktijk in aanmerking voor: ${contract}.`,
    had: (contract) => `U had ${contract}.`,
    didNot: "Met deze antwoorden kwam uw praktijk niet in aanmerking.",
    was: {
      "running-on": "De lopende overeenkomst liep door.",
      "not-offered": "Voor deze zorgsoort was er geen aanbod.",
      "not-yet-offered": "Voor deze zorgsoort was er nog geen aanbod.",
      "criteria-elsewhere": "De voorwaarden stonden in een ander document.",
    },
    neverDecided:
      "Met deze antwoorden was niet te zeggen welke overeenkomst uw praktijk kon krijgen.",
    fails: (count) =>
      `Aan ${count === 1 ? "één voorwaarde" : `${count} voorwaarden`} voldoet u niet.`,
    onceMended: (contracts, open) =>
      `Lost u dat op, dan: ${contracts}${open ? `, afhankelijk van ${questionsNl(open)}` : ""}.`,
    upTo: (best, last) => `${best} tot en met ${last}`,
    possible: (names) => `${names} mogelijk`,
    gap: "Geen overeenkomst die bij uw praktijk past",
    gapLine:
      "U voldoet aan elke voorwaarde, maar het document heeft voor uw praktijk geen overeenkomst.",
  },
  ends: {
    soon: (inDays) => `Uw overeenkomst eindigt ${inDays}`,
    maybeSoon: (inDays) => `Uw overeenkomst eindigt misschien ${inDays}`,
    afterThat: "Wat daarna komt, staat niet in dit beleid.",
    on: (day) => `Uw overeenkomst eindigt op ${day}.`,
    oneOf: (days, purchaser, when) =>
      `Uw overeenkomst eindigt op ${days}. ${purchaser} beslist dit ${when || "nog"}.`,
    which: (days, purchaser) =>
      `Uw overeenkomst eindigt op ${days}. Vraag ${purchaser} welke dag het is.`,
    mayHaveEnded: (past, ahead, purchaser) =>
      `Uw overeenkomst eindigde op ${past}, of eindigt op ${ahead}. Vraag ${purchaser} welke dag het is.`,
    notSaid: "Wanneer uw overeenkomst eindigt, staat niet in het document.",
    onDay: (day) => `op ${day}`,
  },
  next: {
    answer: "Beantwoord de volgende vraag:",
    findOut: "Wat u nu nog kunt beantwoorden, weet u niet. Zoek dit als eerste uit:",
    ask: (purchaser) =>
      `Uw antwoord maakt niet duidelijk of u voldoet. Vraag het aan ${purchaser}. Het gaat om deze vraag:`,
    passed: "Deze termijn is voorbij:",
    tell: "Was u op tijd? Beantwoord deze vraag:",
    askIfUnknown: (purchaser) =>
      `U weet niet of u op tijd was. Vraag ${purchaser} of uw stap is ontvangen.`,
    ifTooLate: "Was u niet op tijd, dan kan dit nog:",
    stepMissed: "Deze stap is gemist:",
    missed: (purchaser) =>
      `Een weg die nu nog open is, noemt het document niet. Vraag ${purchaser} wat er nog kan.`,
    gap: (purchaser) => `Vraag ${purchaser} wat er voor uw praktijk kan.`,
    mend: "Los dit eerst op:",
    step: "Uw volgende stap:",
    notBy: (way) => `‘${way}’ kan bij u niet:`,
    request: "Vraag zelf een overeenkomst aan:",
    stillPossible: "Dit kan nog:",
    wait: "U hoeft nu niets te doen.",
    waitFor: "Wacht hierop:",
    then: "Daarna doet u dit:",
    look: "Zoek het op in het andere document:",
    none: "U hoeft nu niets te doen.",
    over: (purchaser) =>
      `In dit beleid staat niets wat u nu nog kunt doen. Vraag ${purchaser} naar het beleid van een later jaar.`,
  },
  ladder: {
    reached: "Bereikt",
    possible: "Nog mogelijk",
    surpassed: "Niet nodig: u krijgt een betere",
    "out-of-reach": "Niet haalbaar",
  },
  ladderThen: {
    reached: "Inhoudelijk",
    possible: "Niet beslist",
    surpassed: "Niet nodig",
    "out-of-reach": "Niet haalbaar",
  },
  trying: {
    short: "Wat als:",
    start: "Wat als? Probeer andere antwoorden uit",
    outcome: "Uitkomst met wat u uitprobeert",
    was: (answer) => `U probeert dit uit. Uw antwoord was: ${answer}`,
    putBack: "Zet terug",
  },
  contacts: "Waar u terechtkunt",

  questions: {
    title: "Vragen over uw praktijk",
    intro: "Beantwoord wat u weet. U mag vragen overslaan en antwoorden veranderen.",
    yes: "Ja",
    no: "Nee",
    unknown: "Weet ik niet",
    noneOf: "Geen van deze",
    allYes: (count, isWhole) =>
      `Ja op ${isWhole ? `alle ${count} vragen hieronder` : `de ${count} ja-neevragen hieronder die nog openstaan`}`,
    settled: "Niet meer nodig: dit antwoord verandert de uitkomst niet",
    postcodeForm: "Alleen de vier cijfers, bijvoorbeeld 1012.",
    search: (count) => `Zoek in ${count} keuzes`,
    found: (shown, count) => `${shown} van ${count} keuzes`,
    severalPossible: "U mag meer dan één antwoord kiezen.",
    agbForm: "Vul ook de nullen vooraan in; spaties mogen.",
    agbNotSent: "De code wordt niet verzonden.",
    why: "Waarom deze vraag?",
    error: "Fout:",
    incompleteDate:
      "Deze datum is niet volledig, of bestaat niet. Vul een dag, een maand en een jaar in.",
    notSuchNumber: (typed, isWhole, from, to) =>
      `U vulde ‘${typed}’ in. Vul ${isWhole ? "een heel getal" : "een getal"} in${from && to ? ` van ${from} tot en met ${to}` : from ? ` vanaf ${from}` : to ? ` tot en met ${to}` : ""}${isWhole ? "" : ", met een komma voor de cijfers achter de komma"}.`,
    notices: {
      "agb-unchecked": "De vorm klopt. Niet gecontroleerd in het AGB-register.",
      "agb-undetermined":
        "Aan deze cijfers is de zorgsoort niet te zien. Vul de AGB-code van de onderneming of de zorgverlener in, als u die heeft.",
    },
    periodRead: (wording, reading, range) =>
      `Deze dag ligt vóór ‘${wording}’. ${reading} Dat is ${range}. Klopt uw datum, dan kunt u die laten staan.`,
    findOut: (where) => `Waar u dit vindt: ${where}`,
    introOver: "Dit beleid is voorbij. Met uw antwoorden ziet u hoe het was.",
  },
  extra: {
    module: {
      title: "Naast de overeenkomst",
      note: "Deze antwoorden veranderen uw overeenkomst niet. Ze gaan over wat u daarnaast kunt krijgen.",
    },
    selective: {
      title: "Zorg die apart wordt ingekocht",
      note: "Deze antwoorden veranderen uw overeenkomst niet. Ze gaan over zorg voor één aandoening.",
    },
    start: {
      title: "Data van uw praktijk",
      note: "Hiermee vertelt u hoe ver u bent. Deze antwoorden bepalen of een weg nog open is, uw planning en wanneer de overeenkomst ingaat.",
    },
    expectation: {
      title: "Wat de inkoper verder verwacht",
      note: "Deze antwoorden veranderen uw overeenkomst niet. Het zijn verwachtingen, geen voorwaarden.",
    },
  },
  opened: {
    by: {
      link: "U ziet een praktijk die met een link is geopend. U mag de antwoorden veranderen.",
      page: "De antwoorden die in deze pagina zijn bewaard, zijn ingevuld.",
      file: "De antwoorden uit het bestand zijn ingevuld.",
      code: "De antwoorden van de code zijn ingevuld.",
      browser: "De antwoorden die deze browser onthield, zijn ingevuld.",
      tab: "Uw antwoorden van daarnet staan er weer.",
    },
    refused: {
      broken: (here) =>
        `Deze link is niet compleet, of onderweg beschadigd. Vraag om een nieuwe link, of gebruik een bestand of een code. Hieronder staat de check van ${here}.`,
      "other-form": (here) =>
        `Deze link is gemaakt met een andere versie van Contractwijzer, die hier niet te lezen is. Vraag om een bestand of een nieuwe link. Hieronder staat de check van ${here}.`,
      "unknown-policy": (here) =>
        `Deze link gaat over een inkoopbeleid dat hier niet bekend is. Hieronder staat de check van ${here}.`,
    },
    startAnew: "Begin met een lege check",
  },
  source: "Bron",
  from: (day) => `vanaf ${day}`,
};

function span(from: string, until: string): string {
  return until ? `van ${from} tot en met ${until}` : `vanaf ${from}`;
}
