import { html, nothing, type TemplateResult } from "lit";
import type { Trace } from "../types.js";
import { restWords } from "./rest-words.js";
import type { View } from "./view.js";

/** How many points there are and are wanted, for each test of points in it. */
export function pointCount(view: View, trace: Trace | undefined): TemplateResult | typeof nothing {
  const all = trace ? pointsIn(trace) : [];
  return all.length
    ? html`${all.map((points) => html`<p class="note">${restWords(view).points(points)}</p>`)}`
    : nothing;
}

const pointsIn = ({ points, of = [] }: Trace): NonNullable<Trace["points"]>[] => [
  ...(points ? [points] : []),
  ...of.flatMap(pointsIn),
];
