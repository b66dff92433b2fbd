import { html, noChange, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { LoadedPolicy } from "../engine.js";
import { firstDay, lastDay } from "./controls.js";
import type { Session } from "../session/session.js";
import { icon } from "./icons.js";
import { sourceNote } from "./source-note.js";
import type { View } from "./view.js";

/** For which care type, and on which day. */
export function setup(
  view: View,
  policy: LoadedPolicy,
  session: Session,
  withDay: boolean,
): TemplateResult {
  const { t } = view;
  return html`<section class="setup" part="setup" aria-label=${t.setup.title}>
    ${careTypeField(view, policy, session)}
    ${
      withDay
        ? session.journey.isWhole
          ? dayField(view, session)
          : html`<details class="other-day" ?open=${session.isDayRefused || session.asOf}>
              <summary>${t.setup.otherDay}</summary>
              ${dayField(view, session)}
            </details>`
        : nothing
    }
    ${editionField(view, session)}
  </section>`;
}

function careTypeField(view: View, policy: LoadedPolicy, session: Session): TemplateResult {
  const { careTypes, oneMore } = session;
  const { t } = view;
  const places = careTypes.length && !oneMore ? careTypes : [...careTypes, ""];
  return html`<div class="field grow">
    <label for="zorgsoort">${t.setup.careType}</label>
    ${places.map((chosen, place) => {
      const id = place ? `zorgsoort-${place + 1}` : "zorgsoort";
      return html`<select
        id=${id}
        aria-label=${place ? t.setup.anotherCareType(place + 1) : nothing}
        @change=${(event: Event) => session.chooseCareType(place, (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${!chosen}>
          ${place ? t.setup.noOther : t.setup.chooseCareType}
        </option>
        ${policy.careTypes
          .filter((id) => id === chosen || !careTypes.includes(id))
          .map(
            (id) =>
              html`<option value=${id} .selected=${id === chosen}>
                ${view.say(view.index.careTypes.get(id)?.name)}
              </option>`,
          )}
      </select>`;
    })}
    ${
      careTypes.length
        ? oneMore || careTypes.length === policy.careTypes.length
          ? nothing
          : html`<p class="add">
              <button
                type="button"
                class="quiet"
                @click=${() => {
                  session.addCareType();
                }}
              >
                ${t.setup.addCareType}
              </button>
            </p>`
        : html`<p class="help">${t.setup.then}</p>`
    }
  </div>`;
}

export function dayField(view: View, session: Session): TemplateResult {
  const { t } = view;
  return html`<div class="field">
    <label for="datum">${t.setup.asOf}</label>
    <div class="typed">
      <input
        type="date"
        id="datum"
        min=${firstDay}
        max=${lastDay}
        .value=${session.isDayRefused ? noChange : live(session.day)}
        @focus=${() => {
          session.beginDay();
        }}
        @change=${(event: Event) => {
          const { validity, value } = event.target as HTMLInputElement;
          if (value && validity.valid) session.chooseDay(value);
        }}
        @blur=${(event: Event) => {
          const { validity, value } = event.target as HTMLInputElement;
          if (!value || !validity.valid) session.refuseDay();
        }}
        aria-invalid=${session.isDayRefused ? "true" : nothing}
        aria-describedby=${session.isDayRefused ? "datum-fout" : nothing}
      />
      <button
        type="button"
        @click=${() => {
          session.chooseDay("");
        }}
      >
        ${t.setup.today}
      </button>
    </div>
    ${
      session.isDayRefused
        ? html`<p class="fault" id="datum-fout">
            ${icon("cross")}<span>${t.setup.noSuchDay(view.day(session.day))}</span>
          </p>`
        : nothing
    }
  </div>`;
}

/** Which state of the policy, where the purchaser changed it and gave no day for that. */
export function editionField(view: View, session: Session): TemplateResult | typeof nothing {
  const editions = [...view.index.editions.values()];
  const chosen = view.index.editions.get(session.sheet.edition) ?? editions.at(-1);
  if (!chosen) return nothing;
  return html`<div class="field edition">
    <label for="stand">${view.t.setup.edition}</label>
    <select
      id="stand"
      aria-describedby="stand-uitleg"
      @change=${(event: Event) => session.chooseEdition((event.target as HTMLSelectElement).value)}
    >
      ${editions.map(
        ({ edition: { id, name } }) =>
          html`<option value=${id} .selected=${id === chosen.edition.id}>
            ${view.say(name)}
          </option>`,
      )}
    </select>
    <p class="help" id="stand-uitleg">${view.say(chosen.edition.text)}</p>
    ${sourceNote(view, chosen.source)}
  </div>`;
}
