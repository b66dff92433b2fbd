import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../result.js";
import type { AskedFact, Fact, Notice, Sources, Text, Verdict } from "../types.js";
import type { Answer } from "../session/answer-sheet.js";
import { asTyped } from "../session/typed.js";
import { boundsOf, formOf, isWhole } from "../value-forms.js";
import { factsIn } from "./facts-in.js";
import { answerInWords, control } from "./controls.js";
import { icon } from "./icons.js";
import { sourceNote } from "./source-note.js";
import type { View } from "./view.js";

/** What looks at a fact: the reason why it is asked. */
export interface Reason {
  text?: Text;
  source?: Sources;
}

export interface QuestionState {
  asked: AskedFact;
  answer: Answer | undefined;
  faults: readonly Fault[];
  notices: readonly Notice[];
  reasons: readonly Reason[];
  /** Whether the reasons are drawn, which are folded. */
  complete: boolean;
  /** No answer to it can change the outcome any more, and none was given. */
  settled: boolean;
  /** The care type that it is asked for, where there are several. */
  of: string;
  /** The answer that stands, or none, where another is tried out. */
  replaced?: { answer: Answer | undefined } | undefined;
  give: (answer: Answer | undefined) => void;
}

/** One question with its help, its control, what is wrong with the answer, and why it is asked. */
export function question(view: View, state: QuestionState): TemplateResult | typeof nothing {
  const { asked, answer, faults, notices, reasons, complete, settled, of, replaced, give } = state;
  const fact = view.index.facts.get(asked.fact);
  if (!fact) return nothing;
  const { questions } = view.t;
  const id = view.control(fact.id);
  const hints = hintsFor(view, fact.type);
  const wrong = [
    ...faults.map((fault) => faultInWords(view, fact, answer, fault)),
    ...(answer?.incomplete ? [questions.incompleteDate] : []),
  ];
  const describedBy = [
    fact.help || fact.findOut || hints.length ? `${id}-help` : "",
    wrong.length ? `${id}-fault` : "",
    notices.length ? `${id}-notice` : "",
  ]
    .filter(Boolean)
    .join(" ");
  return html`<fieldset
    class="question ${settled ? "settled" : ""} ${wrong.length ? "faulty" : ""} ${replaced ? "tried" : ""}"
  >
    <legend id="${id}-question">
      ${of ? html`<span class="of">${of}</span> ` : nothing}${view.say(fact.question)}
    </legend>
    ${settled ? html`<p class="settled-word">${icon("dash")}${questions.settled}</p>` : nothing}
    ${
      fact.help || fact.findOut || hints.length
        ? html`<p class="help" id="${id}-help">
            ${[view.say(fact.help), fact.findOut ? questions.findOut(view.say(fact.findOut)) : "", ...hints].filter(Boolean).join(" ")}
          </p>`
        : nothing
    }
    ${
      wrong.length
        ? html`<div class="fault" id="${id}-fault">
            ${wrong.map(
              (text) =>
                html`<p>
                  ${icon("cross")}<span><strong>${questions.error}</strong> ${text}</span>
                </p>`,
            )}
          </div>`
        : nothing
    }
    <div class="answer">
      ${control({ view, fact, id, answer, describedBy, invalid: wrong.length > 0, give })}
      ${
        reasons.length
          ? html`<details class="why">
              <summary>${questions.why}</summary>
              <ul class="rules">
                ${(complete ? reasons : []).map(
                  (reason) =>
                    html`<li>
                      <p>${view.say(reason.text)}</p>
                      ${sourceNote(view, reason.source)}
                    </li>`,
                )}
              </ul>
            </details>`
          : nothing
      }
    </div>
    ${
      replaced
        ? html`<p class="replaced">
            <span
              >${view.t.trying.was(
                replaced.answer ? answerInWords(view, fact, replaced.answer) : questions.unknown,
              )}</span
            >
            <button type="button" class="quiet" @click=${() => give(replaced.answer)}>
              ${view.t.trying.putBack}
            </button>
          </p>`
        : nothing
    }
    ${
      notices.length
        ? html`<div class="help" id="${id}-notice">
            ${[...new Set(notices.map((notice) => noticeText(view, notice)))].map((text) => html`<p>${text}</p>`)}
          </div>`
        : nothing
    }
  </fieldset>`;
}

/** What may be wrong with a number. */
const ofNumbers = ["wrong-type", "out-of-range"];

/** Of a number, as who typed it would say it; else as the core does. */
function faultInWords(
  view: View,
  fact: Fact,
  answer: Answer | undefined,
  { code, message, hint }: Fault,
): string {
  const { questions: t } = view.t;
  const { type } = fact;
  const { minimum, maximum } = boundsOf(fact);
  if (formOf[type] !== "number" || !ofNumbers.includes(code))
    return `${view.say(message)} ${view.say(hint)}`;
  const bound = (value: number | undefined): string => asTyped(value ?? null, view.lang);
  return t.notSuchNumber(
    answer?.typed?.trim() ?? "",
    isWhole(type),
    bound(minimum),
    bound(maximum),
  );
}

function noticeText(view: View, notice: Notice): string {
  const { questions: t } = view.t;
  if (notice.code === "contradiction")
    return view.say(view.index.contradictions.get(notice.contradiction ?? "")?.text);
  if (notice.code !== "period-read") return t.notices[notice.code];
  const period = view.index.periods.get(notice.period ?? "");
  return period
    ? t.periodRead(
        view.say(period.wording),
        view.say(period.reading),
        view.range(period.from, period.until),
      )
    : "";
}

function hintsFor({ t: { questions } }: View, type: string): string[] {
  if (type === "agb") return [questions.agbForm, questions.agbNotSent];
  if (type === "postcode") return [questions.postcodeForm];
  if (type === "set") return [questions.severalPossible];
  return [];
}

/** What looks at each fact, from a verdict. */
export function reasonsByFact(verdict: Verdict): ReadonlyMap<string, Reason[]> {
  const reasons = new Map<string, Reason[]>();
  const add = (facts: readonly string[], reason: Reason) => {
    for (const fact of facts) {
      const known = reasons.get(fact);
      if (known) known.push(reason);
      else reasons.set(fact, [reason]);
    }
  };
  const { conditions, factors, contracts, offers, expectations, selective, modules, starts } =
    verdict;
  for (const entry of [
    ...conditions,
    ...factors,
    ...offers,
    ...selective,
    ...modules,
    ...expectations,
  ])
    add(entry.facts, entry);
  for (const { trace, ...contract } of contracts) if (trace) add(factsIn(trace), contract);
  for (const start of starts) add([start.event], start);
  return reasons;
}
