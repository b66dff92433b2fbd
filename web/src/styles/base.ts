import { css } from "lit";

/** Type, links, focus and the small pieces that return everywhere. */
export const base = css`
  :host {
    display: block;
  }
  /* What is inside says nothing of its width: this wants much where there is room, and can do with little. */
  :host::before {
    content: ". .";
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: 1rem;
    word-spacing: 68rem;
    white-space: normal;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  slot:not([name]) {
    display: none;
  }
  .cw {
    display: block;
    container-type: inline-size;
    font: 400 var(--_size-m) / 1.5 var(--_font);
    color: var(--_text);
    overflow-wrap: break-word;
    /* What a host's page hands down is for its own text. */
    direction: ltr;
    writing-mode: horizontal-tb;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    white-space: normal;
    hyphens: manual;
    cursor: auto;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  h2 {
    font-size: var(--_size-xl);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  h3 {
    font-size: var(--_size-l);
    font-weight: 650;
    line-height: 1.35;
  }
  h4 {
    font-weight: 650;
  }
  ul,
  ol {
    list-style: none;
  }
  cite {
    font-style: normal;
  }
  code {
    font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace;
    font-size: 0.95em;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible,
  input[type="date"]:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
  .note,
  .help,
  .source,
  .source a {
    color: var(--_muted);
  }
  .source a {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 2px;
    overflow-wrap: anywhere;
    text-decoration-color: var(--_control);
  }
  .source,
  .note {
    font-size: var(--_size-s);
  }
  .rules {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
  }
  .rules > li {
    max-inline-size: 72ch;
    padding-inline-start: var(--_s4);
    border-inline-start: 2px solid var(--_line);
  }
  .rules .source {
    margin-block-start: 2px;
  }
  .label {
    font-size: var(--_size-s);
    font-weight: 650;
    color: var(--_muted);
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.125em;
    fill: none;
    stroke: none;
  }
  .icon .solid {
    fill: currentColor;
  }
  .icon .line {
    stroke: currentColor;
    stroke-width: 2;
  }
  .icon .on-solid {
    stroke: var(--_surface);
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  select,
  input[type="text"],
  textarea,
  input[type="date"],
  button {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding: 0 var(--_s3);
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  button {
    padding-inline: var(--_s4);
    font-weight: 600;
    color: var(--_accent);
    border-color: var(--_accent);
    cursor: pointer;
  }
  button.quiet {
    min-block-size: 28px;
    padding-inline: var(--_s2);
    font-size: var(--_size-s);
    font-weight: 400;
    border-color: var(--_line);
  }
  button:hover {
    background: var(--_accent-soft);
  }
  button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  button.primary:hover {
    color: var(--_accent);
    background: var(--_accent-soft);
  }
  summary {
    cursor: pointer;
    color: var(--_accent);
    inline-size: fit-content;
    min-block-size: 24px;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .fold {
    border-block-end: 1px solid var(--_line);
  }
  .fold > summary {
    inline-size: auto;
    padding-block: var(--_s3);
  }
  .fold > summary > h3 {
    display: inline;
    font-size: var(--_size-m);
  }
  .fold > :last-child:not(summary) {
    margin-block-end: var(--_s5);
  }
  .fold > .note {
    margin-block-end: var(--_s3);
  }

  @media (forced-colors: active) {
    .icon {
      color: CanvasText !important;
    }
    .icon .on-solid {
      stroke: Canvas;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .option,
    .rung {
      transition:
        background-color 120ms ease-out,
        border-color 120ms ease-out;
    }
  }
`;
