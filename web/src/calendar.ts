import { generateIcsCalendar, type IcsEvent } from "ts-ics";
import type { PolicyIndex } from "./policy-index.js";
import { canStillCome } from "./still-to-come.js";
import { restTexts } from "./texts/rest.js";
import type { Lang, PracticeStep, Text } from "./types.js";

const dayLength = 86_400_000;
const day = (iso: string, later = 0): { type: "DATE"; date: Date } => ({
  type: "DATE",
  date: new Date(Date.parse(iso) + later * dayLength),
});

/**
 * The steps that can still come and have a day, as a calendar file (RFC 5545). A second import updates the first: a
 * step's UID and stamp depend on the policy, the step and the day on which was looked, on no clock.
 */
export function calendar(
  steps: readonly PracticeStep[],
  index: PolicyIndex,
  lang: Lang,
  asOf: string,
): string {
  const events = new Map<string, IcsEvent>();
  for (const step of steps.filter(canStillCome)) {
    const from = step.on ?? step.from ?? "";
    const known = events.get(step.id);
    // A step that does not stand alike in all care types is still one date in a calendar.
    if (!known) events.set(step.id, eventOf(step, from, index, lang, asOf));
    else known.description = `${known.description ?? ""}\n${namesOf(step, index, lang)}`;
  }
  return generateIcsCalendar({
    version: "2.0",
    prodId: "-//Contractwijzer//NL",
    name: index.policy.title[lang],
    events: [...events.values()],
  });
}

function eventOf(
  step: PracticeStep,
  from: string,
  index: PolicyIndex,
  lang: Lang,
  asOf: string,
): IcsEvent {
  const t = restTexts[lang].calendar;
  const { policy } = index;
  const vague = step.period !== undefined;
  const open = step.on === undefined && step.until === undefined;
  const title = `${policy.purchaser.name}: ${step.text?.[lang] ?? ""}`;
  return {
    uid: `${policy.id}.${step.id}@contractwijzer`,
    stamp: { date: new Date(`${asOf}T00:00:00Z`) },
    start: day(from),
    end: day(step.until ?? from, 1),
    summary: vague ? `${title} ${t.indicative}` : open ? `${title} ${t.from}` : title,
    description: descriptionOf(step, index, lang),
    status: vague ? "TENTATIVE" : "CONFIRMED",
    timeTransparent: "TRANSPARENT",
    ...(step.kind === "deadline" && step.actor === "practice"
      ? {
          alarms: [
            {
              action: "DISPLAY",
              description: title,
              trigger: { type: "relative" as const, value: { before: true, weeks: 1 } },
            },
          ],
        }
      : undefined),
  };
}

const namesOf = (
  { careTypes }: PracticeStep,
  { careTypes: all }: PolicyIndex,
  lang: Lang,
): string => careTypes.map((id) => all.get(id)?.name[lang] ?? id).join(", ");

/** What it is about, what the document says of missing it, where it stands, and whom to ask. */
function descriptionOf(step: PracticeStep, index: PolicyIndex, lang: Lang): string {
  const t = restTexts[lang];
  const say = (text: Text | undefined): string => text?.[lang] ?? "";
  const period = step.period ? index.periods.get(step.period) : undefined;
  const sources = (step.source ?? []).map(({ section, heading, clause }) =>
    [section && `§ ${section}`, heading, say(clause)].filter(Boolean).join(", "),
  );
  const { policy } = index;
  return [
    step.certain ? say(step.text) : `${say(step.text)} (${t.uncertain})`,
    period && `${say(period.wording)}. ${say(period.reading)}`,
    say(index.steps.get(step.id)?.step.missed),
    `${t.calendar.source}: ${policy.document.title}. ${sources.join("; ")}.`,
    policy.purchaser.contacts[0]?.address,
    namesOf(step, index, lang),
  ]
    .filter(Boolean)
    .join("\n");
}
