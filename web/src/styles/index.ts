import { base } from "./base.js";
import { compact } from "./compact.js";
import { dark } from "./dark.js";
import { journey } from "./journey.js";
import { layout } from "./layout.js";
import { opened } from "./opened.js";
import { questions } from "./questions.js";
import { summary } from "./summary.js";
import { tokens } from "./tokens.js";

/** What a first verdict needs; those of rest.ts follow. In order: what stands later wins. */
export const styles = [dark, tokens, base, layout, questions, journey, summary, opened, compact];
