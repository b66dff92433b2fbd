/** The classic script: everything inside, the element registered. */
import { define } from "./element/define.js";

define();

export * from "./index.js";
