import { base } from "./base.js";
import { chart } from "./chart.js";
import { compare } from "./compare.js";
import { dark } from "./dark.js";
import { details } from "./details.js";
import { keep } from "./keep.js";
import { layout } from "./layout.js";
import { print } from "./print.js";
import { questions } from "./questions.js";
import { summary } from "./summary.js";
import { tokens } from "./tokens.js";

/** In order: what stands later wins. */
export const styles = [
  dark,
  tokens,
  base,
  layout,
  questions,
  summary,
  details,
  chart,
  keep,
  compare,
  print,
];
