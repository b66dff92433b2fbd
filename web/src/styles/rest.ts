import { chart } from "./chart.js";
import { compare } from "./compare.js";
import { details } from "./details.js";
import { keep } from "./keep.js";
import { print } from "./print.js";
import { sheet } from "./sheet.js";
import { thenNow } from "./then-now.js";
import { ways } from "./ways.js";

/** Of the parts that come after the first verdict, behind those of index.ts. In order: what stands later wins. */
export const restStyles = [thenNow, ways, details, chart, keep, compare, sheet, print];
