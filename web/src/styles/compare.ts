import { css } from "lit";

/** Answers that are tried out, and the same practice under other policies. */
export const compare = css`
  .trial {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
    padding: var(--_s4) var(--_s5);
    background: var(--_surface);
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius);
  }
  .trial h2 {
    font-size: var(--_size-l);
  }
  /* At the foot of what can be seen while the checker is in sight; its place in the order of focus is behind the notice. */
  .trial-bar {
    position: sticky;
    inset-block-end: var(--_sticky-end);
    z-index: 1;
    order: 1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    padding: var(--_s2) var(--_s3);
    background: var(--_surface);
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius);
  }
  .trial-bar button {
    flex: 1 1 auto;
  }
  .layout:has(> .trial-bar) :is(input, select, textarea, button, summary, a, h2, .step) {
    scroll-margin-block-end: calc(var(--_unit) * 11);
  }
  @media (max-height: 24em) {
    .trial-bar {
      position: static;
    }
  }
  @container (max-width: 30em) {
    .trial-bar {
      gap: var(--_s1);
      padding: var(--_s1) var(--_s2);
    }
    .trial-bar button {
      padding-inline: var(--_s2);
      font-size: var(--_size-s);
    }
  }
  @container (min-width: 56em) {
    .layout > .trial-bar {
      grid-column: 1 / -1;
      grid-row: 1 / -1;
      align-self: end;
    }
    .trial-bar button {
      flex-grow: 0;
    }
    .layout:has(> .trial-bar) > .main {
      padding-block-end: calc(var(--_unit) * 5);
    }
    .layout:has(> .trial-bar) > .summaries {
      max-block-size: calc(100vh - 2 * var(--_s4) - var(--_unit) * 4.5);
    }
  }
  #wat-als ~ .summary {
    border-style: dashed;
    border-color: var(--_accent);
  }
  .turned {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
  }
  .turn {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_s2);
  }
  .turn strong .icon {
    margin-inline-end: var(--_s1);
    vertical-align: text-bottom;
  }
  .turned > .turn {
    font-size: var(--_size-l);
    font-weight: 400;
  }
  .turned > h4,
  .compare .block > h4:not(h3 + h4) {
    margin-block-start: var(--_s2);
  }
  .differences {
    font-size: var(--_size-s);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .question.tried {
    padding-inline-start: var(--_s4);
    border-inline-start: 4px dashed var(--_accent);
  }
  .replaced {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s3);
    padding-block-start: var(--_s2);
    font-size: var(--_size-s);
  }

  .compare {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0 var(--_s5);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .compare > summary > h2 {
    display: inline;
    font-size: var(--_size-l);
  }
  .compare .block {
    margin-block-start: var(--_s5);
  }
  .sides-choice legend {
    font-weight: 650;
  }
  .sides-choice .options {
    padding-block-start: var(--_s2);
  }
  .compare > .years {
    margin-block-start: var(--_s3);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_s4);
    margin-block-start: var(--_s5);
  }
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
    align-content: start;
    padding: var(--_s4);
    background: var(--_sunken);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .side h3 {
    font-size: var(--_size-m);
  }
  .of-side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1);
  }
  .of-side .headline {
    font-size: var(--_size-l);
  }
  @container (max-width: 30em) {
    .trial,
    .compare {
      padding-inline: var(--_s4);
    }
  }
`;
