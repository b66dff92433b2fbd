/** The Dutch words of a first verdict. */
import { texts } from "./texts/index.js";
import { nl } from "./texts/nl.js";

texts.nl.arrive(nl);
