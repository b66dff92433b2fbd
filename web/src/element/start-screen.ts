import { html, nothing, type TemplateResult } from "lit";
import type { LoadedPolicy } from "../engine.js";
import type { Outlook } from "../session/outlook.js";
import { lateParts } from "./late-parts.js";
import { dayField, editionField } from "./setup.js";
import type { View } from "./view.js";
import type { Views } from "./views.js";
import { yearInShort, yearOfAll } from "./year-notice.js";

/** Before anything is chosen: the state of the year, what to have at hand, and the choice. */
export function startScreen(views: Views, policy: LoadedPolicy): TemplateResult {
  const { session, looks } = views;
  const view = views.of("");
  const { outlook } = session;
  const { start: t, setup } = view.t;
  const { careTypes } = session;
  return html`<section class="setup start" part="setup" aria-labelledby="kies">
    ${
      outlook
        ? yearOfAll(
            outlook.verdicts.map((verdict, i) => ({
              view: views.of(policy.careTypes[i] ?? ""),
              verdict,
            })),
            (day) => {
              session.chooseDay(day);
            },
          )
        : nothing
    }
    <h2 id="kies">${t.choose}</h2>
    ${outlook ? atHand(view, outlook) : nothing}
    <ul class="care-types">
      ${policy.careTypes.map(
        (id, i) =>
          html`<li>
            <button
              type="button"
              id=${(careTypes[0] ? id === careTypes[0] : !i) ? "zorgsoort" : nothing}
              @click=${() => {
                session.beginWith(id);
              }}
            >
              ${view.say(view.index.careTypes.get(id)?.name)}
              <span class="note"
                >${careTypes.includes(id) ? view.t.journey.forward : yearInShort(view, outlook?.verdicts ?? [], i)}</span
              >
            </button>
          </li>`,
      )}
    </ul>
    ${editionField(view, session)}
    <div class="start-more">
      <details class="open-kept">
        <summary>${t.open}</summary>
        ${session.later ? lateParts.now?.openKept(view, session.later.keeper) : nothing}
      </details>
      ${
        looks.compact
          ? nothing
          : html`<details class="other-day" ?open=${session.isDayRefused}>
              <summary>${setup.otherDay}</summary>
              ${dayField(view, session)}
            </details>`
      }
    </div>
  </section>`;
}

/** How many questions there are, how long that takes, and what is asked for that one has to look up. */
function atHand(
  { t, index }: View,
  { questions, facts }: Outlook,
): TemplateResult | typeof nothing {
  const counts = questions.filter((count) => count);
  if (!counts.length) return nothing;
  const asksAgb = facts.some((fact) => index.facts.get(fact)?.type === "agb");
  return html`<p class="note">
    ${t.start.atHand(Math.min(...counts), Math.max(...counts))} ${asksAgb ? t.start.agb : nothing}
  </p>`;
}
