import type { Lang } from "../types.js";
import { en } from "./en.js";
import { nl } from "./nl.js";
import type { Texts } from "./texts.js";

export type { Texts } from "./texts.js";

export const texts: Record<Lang, Texts> = { nl, en };
