import type { Texts } from "./texts.js";

const questions = (count: number): string => (count === 1 ? "1 vraag" : `${count} vragen`);

export const nl: Texts = {
  loading: "De check wordt geladen.",
  failed: "De check kan hier niet rekenen",
  restarted: "De rekenmodule is opnieuw gestart. Uw antwoorden zijn bewaard.",

  setup: {
    title: "Waarvoor checkt u?",
    careType: "Zorgsoort",
    chooseCareType: "Kies uw zorgsoort",
    asOf: "Bekijk op datum",
    then: "Daarna ziet u de vragen, met ernaast welke overeenkomst mogelijk is.",
    today: "Vandaag",
    addCareType: "Nog een zorgsoort",
    anotherCareType: (place) => `Zorgsoort ${place}`,
    noOther: "Geen andere zorgsoort",
    edition: "Stand van het beleid",
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
    openQuestions: (count) => `Nog te beantwoorden: ${questions(count)}`,
    noQuestions: "U hoeft geen vragen meer te beantwoorden.",
    without: (list) => `Berekend zonder uw antwoord op: ${list}. Verbeter dat antwoord eerst.`,
    allContracts: "Alle overeenkomsten",
    toDetails: "Lees de uitleg en de planning",
    deadline: "Eerste termijn:",
    met: "Inhoudelijk",
    contradictions: "Deze antwoorden spreken elkaar tegen. We rekenen ermee alsof u ze niet gaf.",
    history: "Hoe het was, met uw antwoorden",
    noPromise: "Dit is geen toezegging.",
    afterMending: (count) => `Telt mee als u dit heeft opgelost: ${questions(count)}`,
    glance: (count) => (count === 0 ? "Alles beantwoord" : `Nog ${questions(count)}`),
  },
  outcome: {
    open: "Nog niet beslist",
    contract: "Uw praktijk komt in aanmerking",
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
      `Lost u dat op, dan: ${contracts}${open ? `, afhankelijk van ${questions(open)}` : ""}.`,
    upTo: (best, last) => `${best} tot en met ${last}`,
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
    answer: "Beantwoord de vraag die nu het meest bepaalt:",
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

  ways: {
    takes: "Hiervoor is nodig:",
    steps: (count, open) =>
      open
        ? `Eerst nog ${questions(open)}, en ${count === 1 ? "deze stap" : `deze ${count} stappen`}:`
        : count === 1
          ? "Nog 1 stap:"
          : `Nog ${count} stappen:`,
    several: (count) => `Er zijn ${count} manieren. Een ervan is genoeg.`,
    exclusive: "Overeenkomsten: u kunt er één krijgen",
    notYet: (dependsOnAnswers) => (dependsOnAnswers ? "Nu niet, misschien daarna" : "Nu niet"),
    surpassedIfAny: "Niet nodig: krijgt u er een, dan een betere",
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
    ground: "Waar uw overeenkomst van afhangt",
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
  },

  trial: {
    title: "Wat als",
    short: "Wat als:",
    intro: "U probeert andere antwoorden uit. Uw eigen antwoorden blijven staan tot u ze vervangt.",
    how: "Verander een antwoord. Dan leest u hier wat er anders wordt.",
    start: "Wat als? Probeer andere antwoorden uit",
    outcome: "Uitkomst met wat u uitprobeert",
    same: (outcome) => `De uitkomst blijft: ${outcome}`,
    keep: "Houd deze antwoorden",
    undo: "Laatste stap terug",
    stop: "Stop met proberen",
    was: (answer) => `U probeert dit uit. Uw antwoord was: ${answer}`,
    putBack: "Zet terug",
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
    title: "Vergelijk met ander beleid",
    intro:
      "Dezelfde praktijk, op dezelfde dag. Wat u al heeft ingevuld en ook elders wordt gevraagd, telt meteen mee.",
    choose: "Waarmee vergelijkt u?",
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

  questions: {
    title: "Vragen over uw praktijk",
    intro: "Beantwoord wat u weet. U mag vragen overslaan en antwoorden veranderen.",
    yes: "Ja",
    no: "Nee",
    unknown: "Weet ik niet",
    noneOf: "Geen van deze",
    settled: "Niet meer nodig: dit antwoord verandert de uitkomst niet",
    severalPossible: "U mag meer dan één antwoord kiezen.",
    agbForm: "Vul ook de nullen vooraan in; spaties mogen.",
    agbNotSent: "De code wordt niet verzonden.",
    why: "Waarom deze vraag?",
    error: "Fout:",
    incompleteDate: "Vul een volledige datum in: dag, maand en jaar.",
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
      title: "Wat erbij kan komen",
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

  details: {
    title: "Uitleg",
    conditions: "Randvoorwaarden",
    conditionsNote: "Aan elke randvoorwaarde moet u voldoen.",
    factors: "Differentiatiefactoren",
    factorsNote: "Elke factor telt mee voor een betere overeenkomst.",
    offers: "Hoe u het aanbod krijgt",
    offersBeside: "Ook mogelijk, ernaast",
    contract: "Waarom deze overeenkomst",
    asksNothing: "Deze overeenkomst vraagt niets extra’s.",
    expectations: "Verwachtingen",
    expectationsNote: "Telt niet mee voor de overeenkomst.",
    modules: "Wat erbij kan komen",
    modulesNote: "Komt boven op de overeenkomst, elk met eigen voorwaarden.",
    selective: "Selectieve inkoop",
    selectiveNote:
      "Zorg voor één aandoening, die de inkoper apart inkoopt. Telt niet mee voor de overeenkomst.",
    evidence: "Bewijs om klaar te leggen",
    evidenceAsked: "Het document vraagt hierom",
    evidenceAdvice: "Ons advies",
    timeline: "Planning",
    timelineNote: (day) => `De stand op ${day}.`,
    starts: "Wanneer het ingaat",
    calendar: "Zet alle data in mijn agenda",
    calendarOne: "Zet in agenda",
    chart: "Planning als tekening. Dezelfde stappen staan in de lijst eronder.",
    chartHint: "Wijs een teken aan, of ga er met Tab naartoe. Dan leest u hier wat het is.",
    contacts: "Waar u terechtkunt",
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
    intro:
      "Uw antwoorden staan alleen in deze pagina. Sluit u de pagina, dan zijn ze weg. Wilt u ze houden? Kies dan zelf hoe.",
    link: "Kopieer een link",
    linkNote: "Uw antwoorden staan in de link zelf. Wie de link heeft, kan ze zien.",
    linkLabel: "Link met uw antwoorden",
    linkCopied: "De link is gekopieerd.",
    linkShown: "Kopiëren lukt hier niet vanzelf. Kopieer de link uit het veld.",
    file: "Bewaar als bestand",
    fileSaved: (name) => `Het bestand heet ${name}. U vindt het bij uw downloads.`,
    openFile: "Open een bestand",
    noFile: "Dit is geen bestand van Contractwijzer, of het is beschadigd. Kies een ander bestand.",
    remember: "Onthoud mijn antwoorden in deze browser",
    rememberNote: "Doe dit niet op een computer die u met anderen deelt.",
    remembered: "Deze browser onthoudt uw antwoorden, tot u het vinkje weghaalt.",
    forgotten: "Deze browser onthoudt uw antwoorden niet meer.",
    cannotRemember: "Deze browser kan hier niets onthouden. Kies een bestand of de code.",
    code: "Code van een eerdere uitkomst",
    codeNote: "De code staat onderaan de uitleg, ook op de afdruk. Streepjes en spaties mogen.",
    openCode: "Open",
    wrongGroup: (group) =>
      `Groep ${group} van de code klopt niet. Vergelijk die groep, en de groep ervoor, met uw afdruk.`,
    incomplete: "De code is niet compleet. Neem alle groepen over.",
    otherPolicy: "Dit hoort bij een inkoopbeleid dat hier niet bekend is.",
  },
  opened: {
    by: {
      link: "U ziet een praktijk die met een link is geopend. U mag de antwoorden veranderen.",
      page: "De antwoorden die in deze pagina zijn bewaard, zijn ingevuld.",
      file: "De antwoorden uit het bestand zijn ingevuld.",
      code: "De antwoorden van de code zijn ingevuld.",
      browser: "De antwoorden die deze browser onthield, zijn ingevuld.",
    },
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
    startAnew: "Begin met een lege check",
  },
  offerState: {
    met: "Dit is uw weg naar een overeenkomst",
    open: "Hangt nog af van uw antwoorden",
    "not-met": "Kan bij u niet",
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
  source: "Bron",
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
  calendar: { indicative: "(indicatief)", from: "(vanaf deze dag)" },
  actor: (actor, purchaser) => (actor === "practice" ? "Uw stap" : `Stap van ${purchaser}`),
  own: (day) => `Uw datum: ${day}`,
  ifToday: (today, day) => `Is dat op ${today}, dan is de ingangsdatum ${day}.`,
  from: (day) => `vanaf ${day}`,
  after: (step) => `Na: ${step}`,
  reading: (range, why) => `${why} Dat is ${range}.`,
  uncertain: "als dit uw weg naar een overeenkomst is",
  startState: {
    known: (day) => `Ingangsdatum: ${day}`,
    "no-event": () => "Vul de datum in bij ‘Data van uw praktijk’. Dan ziet u de ingangsdatum.",
    "term-unknown": () => "De datum valt na wat nu bekend is. De inkoper moet nog beslissen.",
    "outside-windows": () => "De datum valt buiten de periodes waarin aanvragen kan.",
    "past-term": () => "De datum valt na het einde van de overeenkomst.",
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

function span(from: string, until: string): string {
  return until ? `van ${from} tot en met ${until}` : `vanaf ${from}`;
}
