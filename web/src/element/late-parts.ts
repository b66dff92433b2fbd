import { Late } from "../late.js";

/**
 * What the element draws and does after the first verdict. A page may bring it in a script of its
 * own, which asks nothing before that verdict is on the screen (../rest.ts).
 */
export const lateParts = new Late<typeof import("./parts.js")>();
