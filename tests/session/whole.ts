// A session with all that comes after its first verdict: what node's tests import.
import "../../web/src/engine-whole.js";

export { Later } from "../../web/src/session/later.js";
export { Session } from "../../web/src/session/session.js";
