import { css } from "lit";

/** That a kept practice was opened, and what was said of it then. */
export const opened = css`
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
  .opened > .turns {
    margin: 0;
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
  @container (max-width: 30em) {
    .then-now :is(th, td) {
      padding: var(--_s1);
      overflow-wrap: anywhere;
    }
  }
`;
