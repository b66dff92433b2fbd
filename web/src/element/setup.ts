import { html, nothing, type TemplateResult } from "lit";
import type { LoadedPolicy } from "../engine.js";
import type { Texts } from "../texts/index.js";
import type { Lang } from "../types.js";
import { firstDay, lastDay } from "./controls.js";

export interface Setup {
  t: Texts;
  lang: Lang;
  policy: LoadedPolicy;
  careType: string;
  asOf: string;
  chooseCareType: (id: string) => void;
  chooseDay: (day: string) => void;
}

/** For which care type, and on which day. */
export function setup({
  t,
  lang,
  policy,
  careType,
  asOf,
  chooseCareType,
  chooseDay,
}: Setup): TemplateResult {
  return html`<section class="setup" aria-label=${t.setup.title}>
    <div class="field grow">
      <label for="zorgsoort">${t.setup.careType}</label>
      <select
        id="zorgsoort"
        @change=${(event: Event) => chooseCareType((event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${!careType}>${t.setup.chooseCareType}</option>
        ${policy.careTypes.map(
          (id) =>
            html`<option value=${id} .selected=${id === careType}>
              ${policy.index.careTypes.get(id)?.name[lang]}
            </option>`,
        )}
      </select>
      ${careType ? nothing : html`<p class="help">${t.setup.then}</p>`}
    </div>
    <div class="field">
      <label for="datum">${t.setup.asOf}</label>
      <div class="typed">
        <input
          type="date"
          id="datum"
          min=${firstDay}
          max=${lastDay}
          .value=${asOf}
          @change=${(event: Event) => {
            const { validity, value } = event.target as HTMLInputElement;
            if (value && validity.valid) chooseDay(value);
          }}
          @blur=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            if (!input.value || !input.validity.valid) input.value = asOf;
          }}
        />
        <button type="button" @click=${() => chooseDay("")}>${t.setup.today}</button>
      </div>
    </div>
  </section>`;
}
