/** The English words of a first verdict. */
import { en } from "./texts/en.js";
import { texts } from "./texts/index.js";

texts.en.arrive(en);
