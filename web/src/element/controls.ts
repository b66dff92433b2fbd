import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Answer } from "../session/answer-sheet.js";
import { readAgb, readNumber, readPostcode } from "../session/typed.js";
import type { Fact, Value } from "../types.js";
import { formOf, isWhole, mostTold, notApplicable, type ValueForm } from "../value-forms.js";
import { searchedOptions } from "./searched-options.js";
import type { View } from "./view.js";

/** What one question needs to be drawn and to hand back an answer. */
export interface Asking {
  view: View;
  fact: Fact;
  /** Unique in the shadow root. */
  id: string;
  answer: Answer | undefined;
  /** Ids of the texts that describe the control. */
  describedBy: string;
  invalid: boolean;
  give: (answer: Answer | undefined) => void;
}

/** While a year is being typed, 0002 and 0020 come by: days outside these wait until the field is left. */
export const firstDay = "1900-01-01";
export const lastDay = "2199-12-31";

/** The control that fits the form of the fact's value. */
export const control = (asking: Asking): TemplateResult =>
  controls[formOf[asking.fact.type]](asking);

const controls: Record<ValueForm, (asking: Asking) => TemplateResult> = {
  "yes-no": (asking) =>
    radios(asking, "row", [
      [true, asking.view.t.questions.yes],
      [false, asking.view.t.questions.no],
    ]),
  choice: (asking) =>
    radios(asking, "stack", optionsOf(asking), optionsOf(asking).length > mostTold),
  set: checkboxes,
  number: numberInput,
  agb: (asking) => typedInput(asking, { inputmode: "numeric", size: 12, read: readAgb }),
  date: dateInput,
};

const optionsOf = ({ view, fact }: Asking): [Value, string][] =>
  (fact.options ?? []).map((option) => [option.id, view.say(option.label)]);

/** `isSearched`: there are too many options to read them all. */
function radios(
  { view, fact, id, answer, invalid, describedBy, give }: Asking,
  layout: "row" | "stack",
  options: [Value, string][],
  isSearched = false,
): TemplateResult {
  const besides: [Value, string][] = [
    ...(fact.notApplicable
      ? [[notApplicable, view.say(fact.notApplicable)] as [Value, string]]
      : []),
    [null, view.t.questions.unknown],
  ];
  const radio = ([value, label]: [Value, string], key: string) =>
    html`<label class="option">
      <input
        type="radio"
        id=${key}
        name=${id}
        .checked=${answer?.value === value}
        aria-describedby=${describedBy || nothing}
        aria-invalid=${invalid ? "true" : nothing}
        @change=${() => give({ value })}
      />
      <span>${label}</span>
    </label>`;
  const listed = options.map((option, i) => radio(option, i || isSearched ? `${id}-${i}` : id));
  return html`<div class="options ${layout}">
    ${isSearched ? searchedOptions(view, id, listed) : listed}
    ${besides.map((option, i) => radio(option, `${id}-${options.length + i}`))}
  </div>`;
}

function checkboxes({
  view,
  fact,
  id,
  answer,
  invalid,
  describedBy,
  give,
}: Asking): TemplateResult {
  const value = answer?.value;
  const chosen = Array.isArray(value) ? value : undefined;
  const box = (key: string, label: string, checked: boolean, change: (on: boolean) => void) =>
    html`<label class="option">
      <input
        type="checkbox"
        id=${key}
        .checked=${checked}
        aria-describedby=${describedBy || nothing}
        aria-invalid=${invalid ? "true" : nothing}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>`;
  const toggle = (option: string, on: boolean) => {
    const others = (chosen ?? []).filter((other) => other !== option);
    const next = on ? [...others, option] : others;
    give(next.length ? { value: next } : undefined);
  };
  return html`<div class="options stack">
    ${(fact.options ?? []).map((option, i) =>
      box(
        i ? `${id}-${i}` : id,
        view.say(option.label),
        chosen?.includes(option.id) ?? false,
        (on) => toggle(option.id, on),
      ),
    )}
    ${box(`${id}-none`, view.t.questions.noneOf, chosen?.length === 0, (on) => give(on ? { value: [] } : undefined))}
    ${
      fact.notApplicable
        ? box(`${id}-na`, view.say(fact.notApplicable), value === notApplicable, (on) =>
            give(on ? { value: notApplicable } : undefined),
          )
        : nothing
    }
    ${box(`${id}-unknown`, view.t.questions.unknown, isUnknown(answer), (on) => give(on ? { value: null } : undefined))}
  </div>`;
}

interface Typed {
  inputmode: "numeric" | "decimal";
  size: number;
  read: (typed: string) => Value;
}

function numberInput(asking: Asking): TemplateResult {
  const isWholeNumber = isWhole(asking.fact.type);
  const isPostcode = asking.fact.type === "postcode";
  return typedInput(asking, {
    inputmode: isWholeNumber ? "numeric" : "decimal",
    size: 8,
    read: (typed) =>
      isPostcode ? readPostcode(typed) : readNumber(typed, asking.view.lang, isWholeNumber),
  });
}

function typedInput(asking: Asking, { inputmode, size, read }: Typed): TemplateResult {
  const { view, fact, id, answer, invalid, describedBy, give } = asking;
  const unit = fact.unit ? `${id}-unit` : "";
  return html`<div class="typed">
    <input
      type="text"
      id=${id}
      inputmode=${inputmode}
      size=${size}
      autocomplete="off"
      spellcheck="false"
      aria-labelledby="${id}-question ${unit}"
      aria-describedby=${describedBy || nothing}
      aria-invalid=${invalid ? "true" : nothing}
      .value=${answer?.typed ?? ""}
      @change=${(event: Event) => {
        const typed = (event.target as HTMLInputElement).value;
        give(typed.trim() ? { value: read(typed), typed } : undefined);
      }}
    />
    ${fact.unit ? html`<span id=${unit}>${view.say(fact.unit)}</span>` : nothing}
    ${boxesBeside(asking)}
  </div>`;
}

function dateInput(asking: Asking): TemplateResult {
  const { id, answer, invalid, describedBy, give } = asking;
  return html`<div class="typed">
    <input
      type="date"
      id=${id}
      min=${firstDay}
      max=${lastDay}
      aria-labelledby="${id}-question"
      aria-describedby=${describedBy || nothing}
      aria-invalid=${invalid ? "true" : nothing}
      .value=${live(answer?.typed ?? "")}
      @change=${(event: Event) => {
        const { validity, value: typed } = event.target as HTMLInputElement;
        if (validity.valid) give(typed ? { value: typed, typed } : undefined);
      }}
      @blur=${(event: Event) => {
        const { validity, value: typed } = event.target as HTMLInputElement;
        if (validity.badInput) give({ value: null, incomplete: true });
        else if (!validity.valid) give({ value: typed, typed });
        else if (answer?.incomplete) give(undefined);
      }}
    />
    ${boxesBeside(asking)}
  </div>`;
}

/** What can be said instead of what is typed. */
function boxesBeside({ view, fact, id, answer, give }: Asking): unknown {
  const box = (key: string, value: Value, label: string, checked: boolean) =>
    html`<label class="option">
      <input
        type="checkbox"
        id="${id}-${key}"
        .checked=${live(checked)}
        @change=${(event: Event) =>
          give((event.target as HTMLInputElement).checked ? { value } : undefined)}
      />
      <span>${label}</span>
    </label>`;
  return [
    fact.notApplicable
      ? box("na", notApplicable, view.say(fact.notApplicable), answer?.value === notApplicable)
      : nothing,
    box("unknown", null, view.t.questions.unknown, isUnknown(answer)),
  ];
}

const isUnknown = (answer: Answer | undefined): boolean =>
  answer?.value === null && !answer.incomplete;

/** An answer in words, for print. */
export function answerInWords(view: View, fact: Fact, { value, typed }: Answer): string {
  const { questions } = view.t;
  const label = (id: string): string =>
    view.say(fact.options?.find((option) => option.id === id)?.label);
  if (value === null) return questions.unknown;
  if (value === true) return questions.yes;
  if (value === false) return questions.no;
  if (value === notApplicable) return view.say(fact.notApplicable);
  if (Array.isArray(value)) return value.length ? view.list(value.map(label)) : questions.noneOf;
  if (fact.type === "choice") return label(String(value));
  if (fact.type === "date") return view.day(String(value));
  return `${typed || value} ${view.say(fact.unit)}`.trim();
}
