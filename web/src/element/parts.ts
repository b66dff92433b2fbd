/** What comes after the first verdict, as far as what comes first asks for it. */
export { demands } from "./contract-reasons.js";
export { hostAnswers } from "./host-answers.js";
export { below } from "./below.js";
export { chapterBody } from "./chapter-body.js";
export { contactList } from "./contact-list.js";
export { answersToChange } from "./given-answers.js";
export { openedDays, openedSince, openedToday } from "./opened-since.js";
export { openKept } from "./open-kept.js";
export { sourceSheet } from "./source-sheet.js";
export { paperHead } from "./paper.js";
export { trialBar, trialNotice } from "./trial-notice.js";
export { Later } from "../session/later.js";
export { restStyles } from "../styles/rest.js";
export { ruledOutList } from "./ruled-out-list.js";
export { shortWays, waysTo } from "./ways.js";
