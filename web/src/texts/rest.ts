import type { Lang } from "../types.js";
import { restEn } from "./rest-en.js";
import { restNl } from "./rest-nl.js";
import type { RestTexts } from "./rest-texts.js";

/** What the parts say that come after the first verdict. Both languages come with them. */
export const restTexts: Record<Lang, RestTexts> = { nl: restNl, en: restEn };
