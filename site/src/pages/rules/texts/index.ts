import type { Lang } from "../../../../../web/src/types.js";
import { en } from "./en.js";
import { nl } from "./nl.js";
import type { RulesTexts } from "./texts.js";

export const rulesTexts: Record<Lang, RulesTexts> = { nl, en };
