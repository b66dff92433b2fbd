// How the steps of a way are said: what node's tests import.
export { missedDeeds, ruledOutDeed } from "../../web/src/element/ruled-out-deeds.js";
export { makeView } from "../../web/src/element/view.js";
export { stepInShort, stepsOf } from "../../web/src/element/way-steps.js";
