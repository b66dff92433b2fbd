import { css } from "lit";

/** What was said of an opened practice when it was kept, beside what is said now. */
export const thenNow = css`
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
