import { minutesEn, questionsEn } from "./counted.js";
import type { Texts } from "./texts.js";

export const en: Texts = {
  loading: "Loading the check.",
  failed: "The check cannot calculate here",
  notSetUp:
    "The check is not set up correctly on this page; whoever runs the page finds the reason in the browser’s console.",
  restarted: "The calculation module was restarted. Your answers have been kept.",

  setup: {
    title: "What do you want to check?",
    careType: "Type of care",
    chooseCareType: "Choose your type of care",
    otherDay: "View on another date",
    asOf: "View on date",
    then: "Then you see the questions, and beside them which contract is possible.",
    noSuchDay: (shown) =>
      `This day does not exist, or is incomplete. You still see how it stands on ${shown}.`,
    today: "Today",
    addCareType: "Another care type",
    anotherCareType: (place) => `Care type ${place}`,
    noOther: "No other care type",
    edition: "Edition of the policy",
  },

  start: {
    choose: "Which type of care is your check about?",
    yearDiffers: "From when until when a contract runs differs by type of care.",
    yearsDiffer: "Each type of care says whether its year is still to begin, under way or over.",
    year: {
      before: "still to begin",
      during: "under way",
      "runs-on": "first year over",
      after: "over",
      unknown: "end not certain",
    },
    atHand: (least, most) =>
      `${least === most ? questionsEn(most) : `${least} to ${questionsEn(most)}`}, about ${minutesEn(most)}.`,
    agb: "Keep your AGB codes at hand.",
    open: "Continue with a file, link or code",
  },
  journey: {
    bySteps: "Step by step",
    onOnePage: "Everything on one page",
    progress: (step, of, from, to, all) =>
      `Step ${step} of ${of} · ${from === to ? `question ${from}` : `questions ${from}–${to}`} of ${all}`,
    extra: "Extra questions",
    aside: (count) => `No longer needed: ${questionsEn(count)}`,
    back: "Back",
    forward: "Continue",
    toOutcome: "To the outcome",
    toExtra: (count, title) => `There is also: ${title} (${questionsEn(count)})`,
    onTo: (chapter) => `Continue to: ${chapter}`,
    chaptersLabel: "Parts of the check",
    questions: "Questions",
    chapters: {
      uitkomst: "Outcome",
      planning: "Timeline",
      bewijs: "Evidence",
      vergelijken: "Compare",
      bewaren: "Keep",
    },
    given: (count) => `Your answers (${count})`,
    change: "Change",
  },

  yearTitle: {
    before: "The year of this policy has not begun yet",
    during: "The year of this policy is under way",
    "runs-on": "The first year of this policy is over",
    after: "The year of this policy is over",
    unknown: "It is not certain when the contract ends",
  },
  year: {
    before: (from, until) => `A contract runs ${span(from, until)}.`,
    during: (from, until) => `A contract runs ${span(from, until)}.`,
    "runs-on": (from, until) => `Whoever has a contract has it ${span(from, until)}.`,
    after: (from, until) =>
      `The contract ran ${span(from, until)}. Ask the purchaser for the policy of a later year. You can still see how it was.`,
    unknown: (from, until) =>
      `Whoever has a contract has it ${span(from, until)}. ${until ? "The document does not say which day it is." : "The document does not say when it ends."}`,
  },
  yearOwn: {
    before: (from, until) => `Your contract runs ${span(from, until)}.`,
    during: (from, until) => `Your contract runs ${span(from, until)}.`,
    "runs-on": (from, until) => `Your contract continues: it runs ${span(from, until)}.`,
    after: (from, until) => `Your contract ran ${span(from, until)}.`,
    unknown: (from, until) => `Your contract runs ${span(from, until)}.`,
  },
  yearOnly: {
    before: (from, until) => `This policy applies ${span(from, until)}.`,
    during: (from, until) => `This policy applies ${span(from, until)}.`,
    "runs-on": (from, until) => `This policy applies ${span(from, until)}.`,
    after: (from, until) =>
      `This policy applied ${span(from, until)}. Ask the purchaser for the policy of a later year. You can still see how it was.`,
    unknown: (from) => `This policy applies from ${from}. The document does not say until when.`,
  },
  yearLook: (day) => `View on ${day}`,
  yearElse: "Or choose a date yourself under ‘View on date’.",

  summary: {
    title: "Outcome",
    next: "What to do now",
    ladder: (count) => (count === 1 ? "Contract" : "Contracts, the best at the top"),
    factors: "Differentiating factors",
    factorCount: (met, of, open) => `${met} of ${of} met, ${open} still open`,
    failing: "You do not meet these conditions",
    demands: "What each contract asks",
    openQuestions: (count) => `Still to answer: ${questionsEn(count)}`,
    noQuestions: "There are no more questions to answer.",
    without: (list) => `Calculated without your answer to: ${list}. Correct that answer first.`,
    allContracts: "All contracts",
    toDetails: "Read the explanation and the dates",
    deadline: "First deadline:",
    met: "In substance",
    contradictions: "These answers contradict each other. We treat them as not given.",
    history: "How it was, with your answers",
    noPromise: "This is not a promise.",
    afterMending: (count) => `Matters once you have put this right: ${questionsEn(count)}`,
    glance: (count) => (count === 0 ? "All answered" : `${questionsEn(count)} left`),
    glanceDeadline: (day, left) => `First deadline: ${day}${left}`,
    lookedOn: "viewed on",
    exclusive: "Contracts: at most one of them",
    notYet: (dependsOnAnswers) => (dependsOnAnswers ? "Not now, perhaps after that" : "Not now"),
    surpassedIfAny: "Not needed: if you get one, it is a better one",
  },
  outcome: {
    open: "Not decided yet",
    contract: "Your practice qualifies",
    eligible: "The purchaser chooses who gets the contract",
    none: "No contract as things stand",
    "running-on": "The current contract runs on",
    "not-offered": "There is no offer for this type of care",
    "not-yet-offered": "There is no offer for this type of care yet",
    "criteria-elsewhere": "The conditions stand in another document",
  },
  openOutcome: (count) =>
    count === 1
      ? "One answer can still change the outcome."
      : `${count} answers can still change the outcome.`,
  headline: {
    way: (way) => `How you get the contract: ${way}.`,
    whichWay: (count) =>
      count === 1
        ? "How you get the contract depends on one more answer."
        : `How you get the contract depends on ${count} more answers.`,
    starts: (day) => `The contract starts on ${day}.`,
    startsBack: (day) => `If you get the contract, it counts from ${day}.`,
    startsIfAsked: (today, day) => `If you apply on ${today}, the contract starts on ${day}.`,
    eligible: (contract) => `Eligible for ${contract}`,
    chooses: (purchaser) => `${purchaser} chooses who gets the contract.`,
    startsIfChosen: (day) => `If you are chosen, the contract starts on ${day}.`,
    leftIfNotChosen: (way) => `If you are not chosen, this is left: ${way}.`,
    chosen: (contract) => `${contract} (the purchaser chooses)`,
    inSubstance: (contract) => `In substance: ${contract}`,
    closed: (way) => `‘${way}’ is no longer possible: a step was missed.`,
    possiblyClosed: (way, question) =>
      `Whether you get or have the contract through ‘${way}’ depends on the question: ‘${question}’`,
    left: (way) => `Still possible: ‘${way}’.`,
    has: (contract) => `You have ${contract}`,
    mayStillHave: (contract) => `You may still have ${contract}`,
    began: (day) => `The contract started on ${day}.`,
    aContract: "a contract",
    since: (day) => `The contract has been running since ${day}.`,
    from: (day) => `The contract starts on ${day}.`,
    whichContract: (count) =>
      count === 1
        ? "Which contract it is depends on one more answer."
        : `Which contract it is depends on ${count} more answers.`,
    over: "No contract possible any more",
    qualified: (contract) => `In substance your practice qualified for: ${contract}.`,
    had: (contract) => `You had ${contract}.`,
    didNot: "With these answers your practice did not qualify.",
    was: {
      "running-on": "The current contract ran on.",
      "not-offered": "There was no offer for this type of care.",
      "not-yet-offered": "There was no offer for this type of care yet.",
      "criteria-elsewhere": "The conditions stood in another document.",
    },
    neverDecided: "These answers could not tell which contract your practice could get.",
    fails: (count) => `You do not meet ${count === 1 ? "one condition" : `${count} conditions`}.`,
    onceMended: (contracts, open) =>
      `Once you have put that right: ${contracts}${open ? `, depending on ${questionsEn(open)}` : ""}.`,
    upTo: (best, last) => `${best} to ${last}`,
    possible: (names) => `${names} possible`,
    gap: "No contract that fits your practice",
    gapLine: "You meet every condition, but the document has no contract for your practice.",
  },
  ends: {
    soon: (inDays) => `Your contract ends ${inDays}`,
    maybeSoon: (inDays) => `Your contract may end ${inDays}`,
    afterThat: "What comes after that is not in this policy.",
    on: (day) => `Your contract ends on ${day}.`,
    oneOf: (days, purchaser, when) =>
      `Your contract ends on ${days}. ${purchaser} ${when ? `decides this ${when}` : "has yet to decide this"}.`,
    which: (days, purchaser) => `Your contract ends on ${days}. Ask ${purchaser} which day it is.`,
    mayHaveEnded: (past, ahead, purchaser) =>
      `Your contract ended on ${past}, or ends on ${ahead}. Ask ${purchaser} which day it is.`,
    notSaid: "The document does not say when your contract ends.",
    onDay: (day) => `on ${day}`,
  },
  next: {
    answer: "Answer the next question:",
    findOut: "You do not know the answers that still matter. Find this out first:",
    ask: (purchaser) =>
      `Your answer does not make clear whether you qualify. Ask ${purchaser}. It is about this question:`,
    passed: "This deadline is over:",
    tell: "Were you in time? Answer this question:",
    askIfUnknown: (purchaser) =>
      `You do not know whether you were in time. Ask ${purchaser} whether they received it.`,
    ifTooLate: "If you were not in time, this is still possible:",
    stepMissed: "This step was missed:",
    missed: (purchaser) =>
      `The document names no way that is still open. Ask ${purchaser} what is still possible.`,
    gap: (purchaser) => `Ask ${purchaser} what is possible for your practice.`,
    mend: "First put this right:",
    step: "Your next step:",
    notBy: (way) => `‘${way}’ is not possible for you:`,
    request: "Apply for a contract yourself:",
    stillPossible: "This is still possible:",
    wait: "There is nothing to do now.",
    waitFor: "Wait for this:",
    then: "Then it is your turn:",
    look: "Look it up in the other document:",
    none: "There is nothing to do now.",
    over: (purchaser) =>
      `This policy holds nothing that you can still do. Ask ${purchaser} for the policy of a later year.`,
  },
  ladder: {
    reached: "Reached",
    possible: "Still possible",
    surpassed: "Not needed: you get a better one",
    "out-of-reach": "Not within reach",
  },
  ladderThen: {
    reached: "In substance",
    possible: "Not decided",
    surpassed: "Not needed",
    "out-of-reach": "Not within reach",
  },
  trying: {
    short: "What if:",
    start: "What if? Try out other answers",
    outcome: "Outcome with what you are trying out",
    was: (answer) => `You are trying this out. Your answer was: ${answer}`,
    putBack: "Put back",
  },
  contacts: "Whom to ask",

  questions: {
    title: "Questions about your practice",
    intro: "Answer what you know. You may skip questions and change answers.",
    yes: "Yes",
    no: "No",
    unknown: "I don’t know",
    noneOf: "None of these",
    allYes: (count, isWhole) =>
      `Yes to ${isWhole ? `all ${count} questions below` : `the ${count} yes-or-no questions below that are still open`}`,
    settled: "No longer needed: this answer does not change the outcome",
    postcodeForm: "Only the four digits, for example 1012.",
    search: (count) => `Search ${count} options`,
    found: (shown, count) => `${shown} of ${count} options`,
    severalPossible: "You may choose more than one.",
    agbForm: "Include leading zeros; spaces are fine.",
    agbNotSent: "The code is not sent.",
    why: "Why this question?",
    error: "Error:",
    incompleteDate:
      "This date is incomplete, or does not exist. Fill in a day, a month and a year.",
    notSuchNumber: (typed, isWhole, from, to) =>
      `You filled in ‘${typed}’. Fill in ${isWhole ? "a whole number" : "a number"}${from && to ? ` from ${from} to ${to}` : from ? ` from ${from}` : to ? ` up to ${to}` : ""}${isWhole ? "" : ", with a point before the decimals"}.`,
    notices: {
      "agb-unchecked": "The form is right. Not checked in the AGB register.",
      "agb-undetermined":
        "These digits do not show the type of care. Fill in the AGB code of the organisation or of the care provider, if you have one.",
    },
    periodRead: (wording, reading, range) =>
      `This day lies before ‘${wording}’. ${reading} That is ${range}. If your date is right, you can leave it.`,
    findOut: (where) => `Where to find this: ${where}`,
    introOver: "This policy is over. With your answers you see how it was.",
  },
  extra: {
    module: {
      title: "Beside the contract",
      note: "These answers do not change your contract. They are about what you can get beside it.",
    },
    selective: {
      title: "Care that is purchased separately",
      note: "These answers do not change your contract. They are about care for one condition.",
    },
    start: {
      title: "Dates of your practice",
      note: "Here you tell how far you are. These answers decide whether a way is still open, your timeline and when the contract starts.",
    },
    expectation: {
      title: "What else the purchaser expects",
      note: "These answers do not change your contract. They are expectations, not conditions.",
    },
  },
  opened: {
    by: {
      link: "You see a practice that was opened with a link. You may change the answers.",
      page: "The answers that were kept in this page are filled in.",
      file: "The answers from the file are filled in.",
      code: "The answers of the code are filled in.",
      browser: "The answers that this browser remembered are filled in.",
      tab: "Your answers from before are back.",
    },
    refused: {
      broken: (here) =>
        `This link is incomplete, or was damaged on its way. Ask for a new link, or use a file or a code. Below is the check of ${here}.`,
      "other-form": (here) =>
        `This link was made with another version of Contractwijzer, which cannot be read here. Ask for a file or a new link. Below is the check of ${here}.`,
      "unknown-policy": (here) =>
        `This link is about a policy that is not known here. Below is the check of ${here}.`,
    },
    startAnew: "Begin with an empty check",
  },
  source: "Source",
  from: (day) => `from ${day}`,
};

function span(from: string, until: string): string {
  return until ? `from ${from} to ${until}` : `from ${from}`;
}
