import type { Texts } from "./texts.js";

const questions = (count: number): string => (count === 1 ? "1 question" : `${count} questions`);

export const en: Texts = {
  loading: "Loading the check.",
  failed: "The check cannot calculate here",
  restarted: "The calculation module was restarted. Your answers have been kept.",

  setup: {
    title: "What do you want to check?",
    careType: "Type of care",
    chooseCareType: "Choose your type of care",
    asOf: "View on date",
    then: "Then you see the questions, and beside them which contract is possible.",
    today: "Today",
    addCareType: "Another care type",
    anotherCareType: (place) => `Care type ${place}`,
    noOther: "No other care type",
    edition: "Edition of the policy",
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
    openQuestions: (count) => `Still to answer: ${questions(count)}`,
    noQuestions: "There are no more questions to answer.",
    without: (list) => `Calculated without your answer to: ${list}. Correct that answer first.`,
    allContracts: "All contracts",
    toDetails: "Read the explanation and the dates",
    deadline: "First deadline:",
    met: "In substance",
    contradictions: "These answers contradict each other. We treat them as not given.",
    history: "How it was, with your answers",
    noPromise: "This is not a promise.",
    afterMending: (count) => `Matters once you have put this right: ${questions(count)}`,
    glance: (count) => (count === 0 ? "All answered" : `${questions(count)} left`),
  },
  outcome: {
    open: "Not decided yet",
    contract: "Your practice qualifies",
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
      `Once you have put that right: ${contracts}${open ? `, depending on ${questions(open)}` : ""}.`,
    upTo: (best, last) => `${best} to ${last}`,
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
    answer: "Answer the question that decides most now:",
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

  ways: {
    takes: "What this takes:",
    steps: (count, open) =>
      open
        ? `First ${questions(open)}, and ${count === 1 ? "this step" : `these ${count} steps`}:`
        : count === 1
          ? "1 step away:"
          : `${count} steps away:`,
    several: (count) => `There are ${count} ways. One of them is enough.`,
    exclusive: "Contracts: you can get one of them",
    notYet: (dependsOnAnswers) => (dependsOnAnswers ? "Not now, perhaps after that" : "Not now"),
    surpassedIfAny: "Not needed: if you get one, it is a better one",
    number: (from, to) => `now ${from}, needed: ${to}`,
    ask: "Answer first:",
    moment: {
      "in-time": (step) => `This counts if it is done before this step: ${step}`,
      possibly: (step) =>
        `It is not certain that this still counts. That depends on this step: ${step}`,
      "too-late": (step) =>
        step ? `Too late for this step: ${step}` : "Too late: this contract year is over.",
      later: (_, day) =>
        `Apply for the contract once this is done. ${
          day
            ? `If you applied now, it would start on ${day}.`
            : "When it would then start is not known."
        }`,
      "has-contract": () =>
        "You already have your contract. The document does not say whether it still changes.",
      "not-said": () => "The document does not say on which day this counts.",
    },
    stopped: "Why not?",
    together: "The rules together do not allow it, whatever you change.",
    ground: "What your contract depends on",
    groundNote: "One answer changes at a time; the others stay as you gave them.",
    hangsOn: "This must stay as it is",
    canBeLost: "This may change",
    bounds: {
      from: (least, most) => `${least} to ${most}`,
      atLeast: (value) => `at least ${value}`,
      moreThan: (value) => `more than ${value}`,
      atMost: (value) => `at most ${value}`,
      lessThan: (value) => `less than ${value}`,
    },
    tryOut: "Try this out",
  },

  trial: {
    title: "What if",
    short: "What if:",
    intro: "You are trying out other answers. Your own answers stay until you replace them.",
    how: "Change an answer. You then read here what becomes different.",
    start: "What if? Try out other answers",
    outcome: "Outcome with what you are trying out",
    same: (outcome) => `The outcome stays: ${outcome}`,
    keep: "Keep these answers",
    undo: "Take back the last step",
    stop: "Stop trying",
    was: (answer) => `You are trying this out. Your answer was: ${answer}`,
    putBack: "Put back",
    answers: "Your answers, with what you are trying out",
    notKept: "What is kept here is your own answers, not what you are trying out.",
    kept: "The answers that you tried out are now your answers.",
    undoKept: "Undo that",
  },
  differences: {
    groups: {
      reasons: "Reasons that differ",
      planning: "Planning that differs",
      statements: "What the document then says for you, or does not",
    },
    none: "Reasons, dates and statements stay the same.",
    becomes: "becomes",
    comes: "Added:",
    goes: "Gone:",
    was: "Was:",
  },
  compare: {
    title: "Compare with another policy",
    intro:
      "The same practice, on the same day. What you have filled in counts at once where another policy asks it too.",
    choose: "What do you compare with?",
    without: (careType) =>
      careType
        ? `This type of care is not in the rules of this policy: ${careType}.`
        : "This type of care is not in the rules of this policy.",
    years: {
      alike: "",
      overlapping: "Not every policy is about the same time. Each says from when to when.",
      apart:
        "These years do not all coincide: you cannot always choose one instead of another. Each says from when to when.",
    },
    conditions: (met, of, open) => `Conditions: ${met} of ${of} met, ${open} still open`,
    questions: "What the other policy asks besides",
    questionsNote: "Answers that are only about that policy are not kept.",
    moreQuestions: (count) => `Questions that now change nothing in the outcome there (${count})`,
    changes: (from, to) => `What is different under ‘${to}’ from ‘${from}’`,
    same: "Reasons, dates and statements are the same.",
    onlyUnder: (name) => `Only under ‘${name}’:`,
    otherWords: (name) => `Under ‘${name}’ it says:`,
    evidence: "Evidence about the same thing",
    timeline: "One planning for all",
  },

  questions: {
    title: "Questions about your practice",
    intro: "Answer what you know. You may skip questions and change answers.",
    yes: "Yes",
    no: "No",
    unknown: "I don’t know",
    noneOf: "None of these",
    settled: "No longer needed: this answer does not change the outcome",
    severalPossible: "You may choose more than one.",
    agbForm: "Include leading zeros; spaces are fine.",
    agbNotSent: "The code is not sent.",
    why: "Why this question?",
    error: "Error:",
    incompleteDate: "Fill in a whole date: day, month and year.",
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
      title: "What can come on top",
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

  details: {
    title: "Explanation",
    conditions: "Conditions",
    conditionsNote: "You must meet every condition.",
    factors: "Differentiating factors",
    factorsNote: "Each factor counts towards a better contract.",
    offers: "How the offer reaches you",
    offersBeside: "Also possible, beside it",
    contract: "Why this contract",
    asksNothing: "This contract asks for nothing extra.",
    expectations: "Expectations",
    expectationsNote: "Does not count for the contract.",
    modules: "What can come on top",
    modulesNote: "Comes on top of the contract, each on its own terms.",
    selective: "Selective procurement",
    selectiveNote:
      "Care for one condition, which the purchaser buys separately. Does not count for the contract.",
    evidence: "Evidence to have at hand",
    evidenceAsked: "The document asks for this",
    evidenceAdvice: "Our advice",
    timeline: "Dates",
    timelineNote: (day) => `As things stand on ${day}.`,
    starts: "When it starts",
    calendar: "Put all dates in my calendar",
    calendarOne: "Add to calendar",
    chart: "The timeline as a picture. The same steps are in the list below it.",
    chartHint: "Point at a mark, or move to it with Tab, to read here what it is.",
    contacts: "Whom to ask",
    receipt: "How this was worked out",
    receiptNote:
      "No rights can be derived from this outcome. The document and the purchaser decide.",
    code: "Code of this outcome",
    codeNote:
      "With this code you open this very outcome again, in any copy of Contractwijzer. Your answers are in the code.",
    answers: "Your answers",
  },
  keep: {
    title: "Keep and share",
    intro:
      "Your answers are in this page only. When you close the page, they are gone. Do you want to keep them? Then choose how.",
    link: "Copy a link",
    linkNote: "Your answers are in the link itself. Whoever has the link can see them.",
    linkLabel: "Link with your answers",
    linkCopied: "The link was copied.",
    linkShown: "Copying does not work by itself here. Copy the link from the field.",
    file: "Save as a file",
    fileSaved: (name) => `The file is called ${name}. You find it among your downloads.`,
    openFile: "Open a file",
    noFile: "This is not a file of Contractwijzer, or it is damaged. Choose another file.",
    remember: "Remember my answers in this browser",
    rememberNote: "Do not do this on a computer that you share with others.",
    remembered: "This browser remembers your answers until you clear the box.",
    forgotten: "This browser no longer remembers your answers.",
    cannotRemember: "This browser cannot remember anything here. Choose a file or the code.",
    code: "Code of an earlier outcome",
    codeNote:
      "The code stands at the end of the explanation, in print too. Dashes and spaces are fine.",
    openCode: "Open",
    wrongGroup: (group) =>
      `Group ${group} of the code is not right. Compare that group, and the one before it, with your print.`,
    incomplete: "The code is not complete. Take over all groups.",
    otherPolicy: "This belongs to a purchasing policy that is not known here.",
  },
  opened: {
    by: {
      link: "You see a practice that was opened with a link. You may change the answers.",
      page: "The answers that were kept in this page are filled in.",
      file: "The answers from the file are filled in.",
      code: "The answers of the code are filled in.",
      browser: "The answers that this browser remembered are filled in.",
    },
    keptOn: (day) => `Kept on ${day}.`,
    asOf: (day) => `You see how it stood on ${day}.`,
    leftOut: (what) => `Not taken over, because this policy does not know it: ${what}.`,
    same: "The rules have not changed since. The outcome is the same as then.",
    rulesChanged: "The rules have changed since this was kept. You see both outcomes.",
    differs: "The outcome differs from when this was kept. You see both outcomes.",
    then: (version, hash) => `Then: version ${version}, fingerprint ${hash}`,
    now: (version, hash) => `Now: version ${version}, fingerprint ${hash}`,
    notThere: "No outcome",
    otherContract: (id) =>
      id ? `A contract that was called ${id}` : "A contract that no longer exists",
    startAnew: "Begin with an empty check",
  },
  offerState: {
    met: "This is your way in",
    open: "Depends on your answers",
    "not-met": "Not possible for you",
  },
  course: {
    gone: () => "This is how you got the contract",
    closed: (step) =>
      step ? `No longer possible. This step was missed: ${step}` : "No longer possible",
    "possibly-closed": (step) =>
      step
        ? `May no longer be possible. This deadline is over: ${step}`
        : "May no longer be possible",
    over: () => "Over",
  },
  state: {
    met: "Met",
    "not-met": "Not met",
    open: "Open",
    "not-applicable": "Does not apply",
    "not-checkable": "Cannot be checked",
  },
  stateCount: {
    met: (count) => `You meet these (${count})`,
    "not-met": (count) => `You do not meet these (${count})`,
    open: (count) => `Open (${count})`,
    "not-applicable": (count) => `Does not apply (${count})`,
    "not-checkable": (count) => `Cannot be checked by questions (${count})`,
  },
  mend: "What you can do:",
  source: "Source",
  statements: {
    news: "New this year",
    discretion: "What the purchaser judges",
    "decided-later": "What is decided later",
    elsewhere: "What stands in another document",
    silent: "What the document does not say",
    consequence: "Consequences",
    information: "Good to know",
  },
  stepState: {
    done: "Done",
    presumed: "Past, by the planning",
    now: "Now",
    next: "To come",
    passed: "Passed",
    missed: "Missed",
    "possibly-missed": "Possibly missed",
    "possibly-passed": "Possibly passed",
    waits: "No day given",
  },
  stepKind: {
    opens: "Opens",
    deadline: "Deadline",
    action: "To do",
    offer: "Offer",
    decision: "Assessment",
    publication: "Publication",
    start: "Start",
    end: "End",
  },
  calendar: { indicative: "(indicative)", from: "(from this day)" },
  actor: (actor, purchaser) => (actor === "practice" ? "Your step" : `${purchaser}’s step`),
  own: (day) => `Your date: ${day}`,
  ifToday: (today, day) => `If that is on ${today}, the start date is ${day}.`,
  from: (day) => `from ${day}`,
  after: (step) => `After: ${step}`,
  reading: (range, why) => `${why} That is ${range}.`,
  uncertain: "if this is your way to a contract",
  startState: {
    known: (day) => `Starting date: ${day}`,
    "no-event": () => "Fill in the day under ‘Dates of your practice’ to see the starting date.",
    "term-unknown": () => "That day lies beyond what is known. The purchaser has yet to decide.",
    "outside-windows": () => "The date lies outside the periods in which you can apply.",
    "past-term": () => "That day lies after the end of the contract.",
  },
  receipt: {
    engine: "Calculation module",
    policy: "Policy",
    version: "Version of the rules",
    hash: "Fingerprint of the rules",
    asOf: "Viewed on",
    careType: "Type of care",
    edition: "Edition of the policy",
    document: "Document",
  },
};

function span(from: string, until: string): string {
  return until ? `from ${from} to ${until}` : `from ${from}`;
}
