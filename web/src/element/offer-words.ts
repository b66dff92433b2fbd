import type { OfferState } from "../types.js";
import { restWords } from "./rest-words.js";
import { withoutContract } from "./standing.js";
import type { View } from "./view.js";

/** How a way stands: whether it is the practice's, and else what has become of it. */
export function offerWords(view: View, entry: OfferState): string {
  const { index } = view;
  const t = restWords(view);
  const { id, state, course, closedBy = "" } = entry;
  const kind = index.offers.get(id)?.offer.kind;
  if (state !== "not-met" && course !== "open")
    return t.course[course](view.say(index.steps.get(closedBy)?.step.text));
  return (kind && withoutContract[kind] ? t.elseState : t.offerState)[state];
}
