/** Everything in one, and the element registered: the classic script, and the package's main entry. */
import "./words-nl.js";
import "./words-en.js";
import "./rest.js";
import "./compare.js";
import { define } from "./element/define.js";

define();

export * from "./index.js";
