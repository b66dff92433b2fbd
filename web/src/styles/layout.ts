import { css } from "lit";

/** Where the parts stand: one column, and the summary beside it where there is room. */
export const layout = css`
  .setup {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s4) var(--_s5);
    padding: var(--_s5);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1);
    align-content: start;
    min-inline-size: 0;
  }
  .field.grow {
    flex: 1 1 calc(var(--_unit) * 16);
  }
  .field label {
    font-weight: 650;
  }
  .field select {
    inline-size: 100%;
    max-inline-size: calc(var(--_unit) * 28);
  }
  .field.edition {
    flex-basis: 100%;
  }
  .field.edition :is(.help, .source) {
    max-inline-size: 75ch;
  }
  .field .help {
    font-size: var(--_size-s);
  }
  .add {
    margin-block-start: var(--_s1);
  }
  .typed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
  }
  .year,
  .restarted,
  .failed,
  .wait {
    margin-block-start: var(--_s5);
    padding: var(--_s5);
    background: var(--_accent-soft);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .year h2,
  .failed h2 {
    font-size: var(--_size-l);
  }
  .year {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s3) var(--_s6);
    padding: var(--_s4) var(--_s5);
  }
  .year > div:first-child {
    flex: 1 1 calc(var(--_unit) * 20);
    max-inline-size: 65ch;
  }
  .year h2 {
    font-size: var(--_size-m);
  }
  .failed {
    display: flex;
    gap: var(--_s3);
    background: var(--_fail-soft);
    border-color: var(--_fail);
  }
  .failed .icon {
    color: var(--_fail);
  }
  .failed ul {
    margin-block-start: var(--_s2);
    padding-inline-start: var(--_s5);
    list-style: disc;
  }
  .failed p + p {
    margin-block-start: var(--_s2);
  }
  .year h2:not(:first-child) {
    margin-block-start: var(--_s3);
  }
  .year-look {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .year-look .note {
    flex-basis: 100%;
  }
  .layout {
    display: flex;
    flex-direction: column;
    gap: var(--_s5);
    margin-block-start: var(--_s5);
  }
  .summaries {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
    min-inline-size: 0;
  }
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s6);
    min-inline-size: 0;
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
  }
  /* The room of what comes after the first verdict: what stands below stays out of sight. */
  .to-come {
    min-block-size: calc(var(--_unit) * 60);
  }
  .print-only {
    display: none;
  }

  .glance {
    position: sticky;
    inset-block-start: var(--_sticky);
    z-index: 1;
  }
  .glance a {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_s4);
    padding: var(--_s1) var(--_s3);
    font-size: var(--_size-s);
    min-block-size: var(--_target);
    align-items: center;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .glance-deadline {
    flex-basis: 100%;
  }
  .glance a:focus-visible {
    outline-offset: -5px;
    outline-color: var(--_on-accent);
  }
  /* What gets focus must not hide behind the line that stays in sight. */
  :is(input, select, textarea, button, summary, a, h2, .step) {
    scroll-margin-block: calc(var(--_unit) * 7 + var(--_sticky));
  }
  @media (max-height: 24em) {
    .glance {
      position: static;
    }
  }

  @container (min-width: 56em) {
    .glance {
      display: none;
    }
    .layout {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(19em, 23em);
      grid-template-rows: auto 1fr;
      gap: 0 var(--_s6);
      align-items: start;
    }
    .layout > .chapters {
      grid-column: 1;
      grid-row: 1;
      margin-block-end: var(--_s4);
    }
    .layout > .main {
      grid-column: 1;
      grid-row: 2;
    }
    .layout > .summaries {
      grid-column: 2;
      grid-row: 1 / span 2;
      position: sticky;
      inset-block-start: calc(var(--_s4) + var(--_sticky));
      max-block-size: calc(var(--_visible) - 2 * var(--_s4));
      overflow: auto;
    }
  }
  @container (max-width: 30em) {
    .setup,
    .year,
    .failed {
      padding: var(--_s4);
    }
  }
`;
