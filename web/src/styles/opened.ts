import { css } from "lit";

/** That a kept practice was opened. */
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
`;
