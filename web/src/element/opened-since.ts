import { html, nothing, type TemplateResult } from "lit";
import {
  namesContract,
  said as saidOf,
  sameRules,
  sameSaid,
  type Said,
  type SaidOutcome,
} from "../keep/practice.js";
import type { Opener } from "../session/opener.js";
import type { Session } from "../session/session.js";
import { headline } from "./headline.js";
import type { Part } from "./question-list.js";
import { restWords } from "./rest-words.js";
import type { View } from "./view.js";

/** On which day an opened practice was kept, and which day is looked on. */
export function openedDays(view: View, { asOf }: Session, keptOn: string): unknown {
  const { opened: t } = restWords(view);
  return [
    keptOn ? t.keptOn(view.day(keptOn)) : nothing,
    " ",
    asOf ? t.asOf(view.day(asOf)) : nothing,
  ];
}

/** What of it was left out, and whether it is still said what was said then. */
export function openedSince(
  parts: readonly [Part, ...Part[]],
  { leftOut, said }: NonNullable<Opener["opened"]>,
): unknown {
  const [{ view }] = parts;
  const { opened: t } = restWords(view);
  return [
    leftOut.length
      ? html`<p>${t.leftOut(view.list(leftOut.map((entry) => leftOutInWords(view, entry))))}</p>`
      : nothing,
    said ? thenAndNow(parts, said) : nothing,
  ];
}

/** From another day to today. */
export const openedToday = (view: View, session: Session): TemplateResult | typeof nothing =>
  session.asOf
    ? html`<button
        type="button"
        @click=${() => {
          session.chooseDay("");
        }}
      >
        ${restWords(view).opened.today}
      </button>`
    : nothing;

/** An entry of a fragment that this policy does not know (keep/fragment.ts), in words as far as they are known. */
function leftOutInWords(view: View, entry: string): string {
  const { leftOutEntry: t } = restWords(view).opened;
  const [name = ""] = entry.split("=", 1);
  const text = name === entry ? undefined : entry.slice(name.length + 1);
  const fact = view.index.facts.get(name.split(".").at(-1) ?? "");
  if (fact) return t.answer(view.say(fact.question), text ?? "");
  if (text !== undefined && (name === "care-type" || name === "as-of")) return t[name](text);
  return t.other(entry);
}

function thenAndNow(parts: readonly Part[], then: Said): TemplateResult | typeof nothing {
  const now = saidOf(parts.flatMap(({ verdict }) => verdict ?? []));
  const [first] = parts;
  if (!now || !first) return nothing;
  const { opened: t } = restWords(first.view);
  if (sameSaid(then, now)) return html`<p>${t.same}</p>`;
  return html`<p><strong>${sameRules(then, now) ? t.differs : t.rulesChanged}</strong></p>
    <table class="then-now">
      <thead>
        <tr>
          <td></td>
          <th scope="col">${t.then(then.version, then.hash)}</th>
          <th scope="col">${t.now(now.version, now.hash.slice(0, then.hash.length))}</th>
        </tr>
      </thead>
      <tbody>
        ${parts.map(({ view, verdict }) => {
          const was = then.outcomes.find(({ careType }) => careType === view.careType);
          return html`<tr>
            <th scope="row">${view.name}</th>
            <td>${was ? inWords(view, was) : t.notThere}</td>
            <td>${verdict ? headline(view, verdict).title : t.notThere}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}

function inWords(view: View, { kind, contract }: SaidOutcome): string {
  const known = view.index.contracts.get(view.careType)?.get(contract);
  const name = view.say(known?.contract.name);
  if (name) return kind === "eligible" ? view.t.headline.eligible(name) : name;
  return namesContract[kind]
    ? restWords(view).opened.otherContract(contract)
    : view.t.outcome[kind];
}
