import { restTexts } from "../texts/rest.js";
import type { RestTexts } from "../texts/rest-texts.js";
import type { View } from "./view.js";

/** What a part that comes after the first verdict is put into words with; the others are a view's own. */
export const restWords = ({ lang }: View): RestTexts => restTexts[lang];
