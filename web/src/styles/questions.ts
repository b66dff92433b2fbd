import { css } from "lit";

export const questions = css`
  .questions,
  .details {
    padding: var(--_s5);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .questions > .note {
    margin-block-start: var(--_s1);
    font-size: var(--_size-m);
  }
  .acts {
    margin-block-start: var(--_s2);
  }
  .group {
    margin-block-start: var(--_s6);
  }
  .group > h3 {
    padding-block-end: var(--_s2);
    border-block-end: 2px solid var(--_text);
  }
  .group.fold {
    margin-block-start: var(--_s5);
  }
  .group.fold + .group.fold {
    margin-block-start: 0;
  }
  .question {
    min-inline-size: 0;
    padding-block: var(--_s4) var(--_s4);
    border-block-end: 1px solid var(--_line);
  }
  .question:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }
  .question legend {
    /* Floated, so that the legend is laid out as a block within the fieldset. */
    float: left;
    inline-size: 100%;
    max-inline-size: 62ch;
    font-weight: 600;
    text-wrap: pretty;
  }
  .question legend + * {
    clear: both;
  }
  .question .help {
    max-inline-size: 68ch;
    padding-block-start: var(--_s1);
    font-size: var(--_size-s);
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2) var(--_s4);
    padding-block-start: var(--_s3);
  }
  .options {
    display: flex;
    gap: var(--_s2);
  }
  .options.row {
    flex-wrap: wrap;
  }
  .options.stack {
    flex-direction: column;
    align-items: flex-start;
  }
  .searched {
    display: grid;
    gap: var(--_s1);
    inline-size: min(100%, 30rem);
  }
  .searched .found {
    max-block-size: 18rem;
    padding: var(--_s1);
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .found .option {
    flex: none;
    inline-size: 100%;
  }
  .found [hidden] {
    display: none;
  }
  /* What is chosen stays in sight while the others go by. */
  .found .option:has(:checked) {
    position: sticky;
    inset-block: 0;
    z-index: 1;
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: var(--_target);
    padding: var(--_s1) var(--_s4) var(--_s1) var(--_s3);
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_sunken);
  }
  .option:has(:checked) {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .option input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option input:focus-visible {
    outline: none;
  }
  .question input[type="text"] {
    font-variant-numeric: tabular-nums;
  }
  .settled-word {
    display: flex;
    gap: var(--_s1);
    padding-block-start: var(--_s1);
    font-size: var(--_size-s);
    color: var(--_muted);
  }
  .settled legend {
    font-weight: 400;
    color: var(--_muted);
  }
  .settled .option {
    border-color: var(--_line);
    border-style: dashed;
  }
  .fault {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1);
    padding-block-start: var(--_s2);
    color: var(--_fail);
  }
  .fault p {
    display: flex;
    gap: var(--_s2);
    max-inline-size: 68ch;
  }
  .faulty {
    padding-inline-start: var(--_s4);
    border-inline-start: 4px solid var(--_fail);
  }
  [aria-invalid="true"]:not([type="radio"], [type="checkbox"]) {
    border: 2px solid var(--_fail);
  }
  .why {
    font-size: var(--_size-s);
  }
  .why[open] {
    flex-basis: 100%;
  }
  .why .rules {
    margin-block-start: var(--_s2);
  }

  @container (max-width: 30em) {
    .questions,
    .details {
      padding: var(--_s4);
    }
    .option {
      flex-grow: 1;
    }
    .options.stack {
      align-items: stretch;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border: 3px solid Highlight;
    }
    .settled .option {
      border-color: GrayText;
    }
  }
  .of {
    display: block;
    inline-size: fit-content;
    padding-inline: var(--_s2);
    font-size: var(--_size-s);
    font-weight: 400;
    color: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: 1em;
  }
`;
