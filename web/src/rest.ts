/** What the element draws and does after the first verdict; with first.ts it is all of it. */
import "./engine-whole.js";
import { lateParts } from "./element/late-parts.js";
import * as parts from "./element/parts.js";

lateParts.arrive(parts);
