import { css } from "lit";

/** Keeping a practice, opening it again, and the less roomy form. */
export const keep = css`
  .keep {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
    padding: var(--_s5);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .keep > .note {
    max-inline-size: 75ch;
    font-size: var(--_size-m);
  }
  .keep-ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--_unit) * 18)), 1fr));
    gap: var(--_s5);
    align-items: start;
    margin-block-start: var(--_s2);
  }
  .keep .field {
    gap: var(--_s2);
    justify-items: start;
  }
  .keep :is(label, button) {
    font-weight: 600;
    text-align: start;
  }
  .keep label.option {
    font-weight: 400;
  }
  .keep .field > input:not([type="file"]) {
    inline-size: 100%;
  }
  .keep .typed input {
    flex: 1 1 calc(var(--_unit) * 10);
    min-inline-size: 0;
    text-transform: uppercase;
  }
  .button {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding-inline: var(--_s4);
    color: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .button:hover {
    background: var(--_accent-soft);
  }
  .button:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .keep-message p {
    display: flex;
    gap: var(--_s2);
    padding: var(--_s3) var(--_s4);
    background: var(--_accent-soft);
    /* Seen in forced colours only, where the background goes. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  .keep-message.fault {
    display: block;
    padding: 0;
  }
  .keep-message.fault p {
    max-inline-size: none;
    background: var(--_fail-soft);
  }
  .opened {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
    margin-block-start: var(--_s5);
    padding: var(--_s4) var(--_s5);
    background: var(--_accent-soft);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .opened > p {
    max-inline-size: 75ch;
  }
  .then-now {
    inline-size: 100%;
    border-collapse: collapse;
    background: var(--_surface);
  }
  .then-now :is(th, td) {
    padding: var(--_s2) var(--_s3);
    text-align: start;
    vertical-align: top;
    border: 1px solid var(--_line);
  }
  .then-now thead th {
    font-size: var(--_size-s);
    font-weight: 400;
    color: var(--_muted);
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    user-select: all;
  }
  .folded-details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .folded-details > summary {
    padding-inline: var(--_s4);
  }
  .folded-details > summary > h2 {
    display: inline;
    font-size: var(--_size-l);
  }
  .folded-details > .details {
    margin: 0;
    border: 0;
  }
  .folded-details > .details > h2 {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :host([compact]) .layout {
    display: flex;
    flex-direction: column;
  }
  :host([compact]) .layout > .summaries {
    position: static;
    max-block-size: none;
  }
  :host([compact]) .layout > .main,
  :host([compact]) .layout > .summaries {
    inline-size: 100%;
  }
  :host([compact]) .year-look {
    display: none;
  }
  @container (max-width: 30em) {
    .keep {
      padding: var(--_s4);
    }
    .then-now :is(th, td) {
      padding: var(--_s1);
      overflow-wrap: anywhere;
    }
  }
`;
