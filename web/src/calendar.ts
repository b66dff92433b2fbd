import { generateIcsCalendar, type IcsEvent } from "ts-ics";
import { keyOf } from "./keep/receipt-code.js";
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
 * The steps that can still come and have a day, as a calendar file (RFC 5545). A second import updates
 * the first: a step's UID depends on the policy, the step and the practice, on no clock. `practice` is
 * what tells this practice from others, its AGB codes say: it stands in the file as a hash.
 */
export function calendar(
  steps: readonly PracticeStep[],
  index: PolicyIndex,
  lang: Lang,
  practice = "",
  made = new Date(),
): string {
  const events = new Map<string, IcsEvent>();
  const uids = new Set<string>();
  for (const step of steps.filter(canStillCome)) {
    // One date in a calendar: a step that does not stand alike in all care types, and steps of several
    // care types that ask the same by the same day.
    const what = [step.on ?? step.from, step.until, step.text?.nl].join();
    const known = events.get(what);
    if (known) {
      known.description = `${known.description ?? ""}\n${namesOf(step, index, lang)}`;
      continue;
    }
    const name = [sameSaid(step, index), step.id].find((id) => !uids.has(id)) ?? what;
    uids.add(name);
    events.set(what, eventOf(step, uidOf(index.policy.id, name, practice), index, lang, made));
  }
  const file = generateIcsCalendar({
    version: "2.0",
    prodId: "-//Contractwijzer//NL",
    name: index.policy.title[lang],
    events: [...events.values()],
  });
  return foldedByOctets(file);
}

/** The first of the policy's steps that says the same: whichever care types are chosen, it is that one. */
const sameSaid = ({ id, text }: PracticeStep, { steps }: PolicyIndex): string =>
  [...steps.values()].find(({ step }) => step.text.nl === text?.nl)?.step.id ?? id;

const uidOf = (policy: string, step: string, practice: string): string =>
  `${[policy, step, ...(practice ? [keyOf(practice).toString(36)] : [])].join(".")}@contractwijzer`;

/** Mornings before the day, which begins at midnight: nine o'clock a week and a day ahead. */
const reminders = [{ days: 6, hours: 15 }, { hours: 15 }];

function eventOf(
  step: PracticeStep,
  uid: string,
  index: PolicyIndex,
  lang: Lang,
  made: Date,
): IcsEvent {
  const t = restTexts[lang].calendar;
  const { policy } = index;
  const from = step.on ?? step.from ?? "";
  const vague = step.period !== undefined;
  const open = step.on === undefined && step.until === undefined;
  const title = `${policy.purchaser.name}: ${step.text?.[lang] ?? ""}`;
  const reminds = step.kind === "end" || (step.kind === "deadline" && step.actor === "practice");
  return {
    uid,
    stamp: { date: made },
    start: day(from),
    end: day(step.until ?? from, 1),
    summary: vague ? `${title} ${t.indicative}` : open ? `${title} ${t.from}` : title,
    description: descriptionOf(step, index, lang),
    status: vague ? "TENTATIVE" : "CONFIRMED",
    timeTransparent: "TRANSPARENT",
    ...(reminds
      ? {
          alarms: reminders.map((ahead) => ({
            action: "DISPLAY" as const,
            description: escaped(title),
            trigger: { type: "relative" as const, value: { before: true, ...ahead } },
          })),
        }
      : undefined),
  };
}

/** The library escapes an event's texts, and not those of its alarms. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");

/** The library folds lines by characters; 75 octets is what a line may have. */
const foldedByOctets = (file: string): string =>
  file
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map((line) => {
      let octets = 0;
      return Array.from(line, (character) => {
        const size = encoder.encode(character).length;
        octets += size;
        if (octets <= 75) return character;
        octets = 1 + size;
        return `\r\n ${character}`;
      }).join("");
    })
    .join("\r\n");

const encoder = new TextEncoder();

const namesOf = (
  { careTypes }: PracticeStep,
  { careTypes: all }: PolicyIndex,
  lang: Lang,
): string => careTypes.map((id) => all.get(id)?.name[lang] ?? id).join(", ");

/** Where to ask: the first address that is not for other ways in than the step's. */
function contactFor({ id }: PracticeStep, { policy, steps }: PolicyIndex): string | undefined {
  const ways = steps.get(id)?.step.offers;
  return policy.purchaser.contacts.find(
    ({ offers }) => !offers || !ways || ways.some((way) => offers.includes(way)),
  )?.address;
}

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
    contactFor(step, index),
    namesOf(step, index, lang),
  ]
    .filter(Boolean)
    .join("\n");
}
