/** The classic script: everything inside, the element registered. */
import "./words-nl.js";
import "./words-en.js";
import "./rest.js";
import "./compare.js";
import "./first.js";

export * from "./index.js";
