import { questionsEn } from "./counted.js";
import type { RestTexts } from "./rest-texts.js";

const introOfOthers =
  "The same practice, on the same day. What you have filled in counts at once where another policy asks it too.";

export const restEn: RestTexts = {
  sources: {
    title: (count) => (count === 1 ? "Source" : "Sources"),
    close: "Close",
    made: "What we took from it:",
    rules: "All rules from this part, on the Rules page",
  },
  opened: {
    leftOutEntry: {
      "care-type": (id) => `the care type ‘${id}’`,
      answer: (question, text) => `the answer ${text && `‘${text}’ `}to “${question}”`,
      "as-of": (text) => `the day ‘${text}’`,
      other: (entry) => `‘${entry}’`,
    },
    today: "See how it stands today",
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
  },
  points: ({ met, open, of, wanted }) =>
    `You have ${met} ${met === 1 ? "point" : "points"}${open ? `, and perhaps another ${open}` : ""}. Needed: ${wanted} of ${of}.`,
  ways: {
    takes: "What this takes:",
    steps: (count, open) =>
      open
        ? `First ${questionsEn(open)}, and ${count === 1 ? "this step" : `these ${count} steps`}:`
        : count === 1
          ? "1 step away:"
          : `${count} steps away:`,
    several: (count, atLeast) =>
      `There are ${atLeast ? "at least " : ""}${count} ways. One of them is enough.`,
    more: (count, atLeast) =>
      `These are the ways with the fewest changes. ${
        count
          ? `There ${count === 1 ? "is" : "are"} ${atLeast ? "at least " : ""}${count} more.`
          : "There may be others."
      }`,
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
    ground: "What the contract depends on",
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
    ruleOut: "We cannot do this",
    ruledOut: "What you cannot do",
    ruledOutNote: "The steps below do without this. What you keep or share does not say it.",
    putBack: "We can after all",
    noWayWithout: (count) =>
      `Without ${count === 1 ? "this step" : "these steps"} there is no way to this contract:`,
  },

  trial: {
    title: "What if",
    intro: "You are trying out other answers. Your own answers stay until you replace them.",
    how: "Change an answer. You then read here what becomes different.",
    same: (outcome) => `The outcome stays: ${outcome}`,
    keep: "Keep these answers",
    undo: "Take back the last step",
    stop: "Stop trying",
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
    title: {
      policies: "Compare with another policy",
      editions: "Compare with another edition of this policy",
      both: "Compare with another policy or edition",
    },
    intro: {
      policies: introOfOthers,
      editions: "The same practice, on the same day, with the same answers.",
      both: introOfOthers,
    },
    choose: "What do you compare with?",
    awaiting: "Another policy is being loaded.",
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

  details: {
    title: "Explanation",
    conditions: "Conditions",
    conditionsNote: "You must meet every condition.",
    factors: "Differentiating factors",
    factorsNote: "Each factor counts towards a better contract.",
    offers: "The offer",
    offersBeside: "Also possible, beside it",
    contract: {
      why: "Why this contract",
      asks: (count) => (count === 1 ? "What the contract asks" : "What the contracts ask"),
      asked: (count) => (count === 1 ? "What the contract asked" : "What the contracts asked"),
    },
    asksNothing: "This contract asks for nothing extra.",
    expectations: "Expectations",
    expectationsNote: "Does not count for the contract.",
    modules: "Beside the contract",
    modulesNote: "Comes on top of the contract, each on its own terms.",
    selective: "Selective procurement",
    selectiveNote:
      "Care for one condition, which the purchaser buys separately. Does not count for the contract.",
    evidence: "Evidence to have at hand",
    evidenceThen: "Evidence that was needed",
    evidenceAsked: "The document asks for this",
    evidenceFrom: (actor) => `From ${actor}.`,
    criteria: "What the purchaser looks at:",
    evidenceAdvice: "Our advice",
    timeline: "Dates",
    timelineNote: (day) => `As things stand on ${day}.`,
    starts: "When it starts",
    calendar: "Put all dates in my calendar",
    calendarOne: "Add to calendar",
    chart: "The timeline as a picture. The same steps are in the list below it.",
    chartHint: "Choose a mark to read here what it is.",
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
    intro: (staysInTab) =>
      `${staysInTab ? "Your answers stay in this tab, also when you reload the page. When you close the tab, they are gone." : "Your answers are in this page only. When you close the page, they are gone."} Do you want to keep them longer? Then choose how.`,
    link: "Copy a link",
    linkNote: "Your answers are in the link itself. Whoever has the link can see them.",
    linkLabel: "Link with your answers",
    linkCopied: "The link was copied.",
    linkShown: "Copying does not work by itself here. Copy the link from the field.",
    print: "Print",
    printNote:
      "With the outcome, your answers and the planning, and room for a name and a signature.",
    printElsewhere: "No print window? Print in a page of its own, or from your browser's menu.",
    file: "Save as a file",
    fileSaved: (name) => `The file is called ${name}. You find it among your downloads.`,
    openFile: "Open a file",
    noFile: "This is not a file of Contractwijzer, or it is damaged. Choose another file.",
    remember: "Remember my answers in this browser",
    rememberNote: "Do not do this on a computer that you share with others.",
    remembered: "This browser remembers your answers until you clear the box.",
    forgotten: "This browser no longer remembers your answers.",
    elsewhere:
      "Another practice was filled in in another tab, and this browser remembers that one now. Do you want it to remember this one? Then tick the box again.",
    cannotRemember: "This browser cannot remember anything here. Choose a file or the code.",
    code: "Code of an earlier outcome, or a link",
    codeNote:
      "The code stands at the end of the explanation, in print too. Dashes and spaces are fine.",
    openCode: "Open",
    wrongGroup: (group) =>
      `Group ${group} of the code is not right. Compare that group, and the one before it, with your print.`,
    incomplete: "The code is not complete. Take over all groups.",
    otherPolicy: "This belongs to a purchasing policy that is not known here.",
  },
  paper: {
    practice: "Practice",
    printed: (day) => `Printed on ${day}.`,
    placeAndDate: "Place and date",
    name: "Name",
    signature: "Signature",
  },
  offerState: {
    met: "This is your way in",
    open: "Depends on your answers",
    "not-met": "Not possible for you",
  },
  elseState: {
    met: "This holds for you",
    open: "Depends on your answers",
    "not-met": "This does not hold for you",
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
  calendar: { source: "Source", indicative: "(indicative)", from: "(from this day)" },
  actor: (actor, purchaser) => (actor === "practice" ? "Your step" : `${purchaser}’s step`),
  own: (day) => `Your date: ${day}`,
  ifToday: (today, day) => `If that is on ${today}, the start date is ${day}.`,
  after: (step) => `After: ${step}`,
  reading: (range, why) => `${why} That is ${range}.`,
  uncertain: "if this applies to you",
  startState: {
    known: (day) => `Starting date: ${day}`,
    "no-event": () => "Fill in the day under ‘Dates of your practice’ to see the starting date.",
    "term-unknown": () => "That day lies beyond what is known. The purchaser has yet to decide.",
    "outside-windows": () => "The date lies outside the periods in which you can apply.",
    "past-term": () => "That day lies after the end of the contract.",
    depends: () => "Whether this holds for you depends on an answer.",
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
