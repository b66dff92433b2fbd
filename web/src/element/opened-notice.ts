import { html, nothing, type TemplateResult } from "lit";
import {
  said as saidOf,
  sameRules,
  sameSaid,
  type Refusal,
  type Said,
  type SaidOutcome,
} from "../keep/practice.js";
import type { Session } from "../session/session.js";
import { headline } from "./headline.js";
import type { Part } from "./question-list.js";
import type { View } from "./view.js";

/** That a kept practice was opened, what of it was left out, and whether it is still said what was said then. */
export function openedNotice(
  parts: readonly [Part, ...Part[]],
  session: Session,
): TemplateResult | typeof nothing {
  const [{ view }] = parts;
  const { opened } = session.opener;
  const { asOf } = session;
  if (!opened) return nothing;
  const { opened: t } = view.t;
  return html`<section class="opened" id="geopend" tabindex="-1">
    <p>
      ${t.by[opened.by]} ${opened.keptOn ? t.keptOn(view.day(opened.keptOn)) : nothing}
      ${asOf ? t.asOf(view.day(asOf)) : nothing}
    </p>
    ${opened.leftOut.length ? html`<p>${t.leftOut(view.list(opened.leftOut.map((entry) => leftOut(view, entry))))}</p>` : nothing}
    ${opened.said ? thenAndNow(parts, opened.said) : nothing}
    <p class="turns">
      <button
        type="button"
        @click=${() => {
          session.startAnew();
        }}
      >
        ${t.startAnew}
      </button>
      ${
        asOf
          ? html`<button
              type="button"
              @click=${() => {
                session.chooseDay("");
              }}
            >
              ${t.today}
            </button>`
          : nothing
      }
    </p>
  </section>`;
}

/** That an address was to bear a practice, and why it opened none. */
export const refusedNotice = (view: View, why: Refusal): TemplateResult =>
  html`<section class="opened refused" id="geopend" tabindex="-1" role="alert">
    <p>${view.t.opened.refused[why](view.say(view.index.policy.title))}</p>
  </section>`;

/** An entry of a fragment that this policy does not know (keep/fragment.ts), in words as far as they are known. */
function leftOut(view: View, entry: string): string {
  const { leftOutEntry: t } = view.t.opened;
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
  const { opened: t } = first.view.t;
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
  if (known) return view.say(known.contract.name);
  return kind === "contract" ? view.t.opened.otherContract(contract) : view.t.outcome[kind];
}
