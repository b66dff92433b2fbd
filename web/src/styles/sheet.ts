import { css } from "lit";

/** Clauses beside what is read: at the side, or at the foot of a narrow window. */
export const sheet = css`
  .sheet {
    inline-size: min(28em, 100%);
    max-inline-size: none;
    block-size: auto;
    max-block-size: none;
    margin: 0 0 0 auto;
    inset-block: var(--_sticky) var(--_sticky-end);
    padding: 0;
    color: var(--_text);
    background: var(--_surface);
    border: 0;
    border-inline-start: 1px solid var(--_line);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .sheet-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
    align-content: start;
    min-block-size: 100%;
    padding: var(--_s5);
  }
  .sheet-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_s3);
  }
  .sheet h3 {
    font-size: var(--_size-m);
  }
  .as-link {
    min-block-size: 24px;
    padding: 0;
    font: inherit;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    background: none;
    border: 0;
  }
  @media (max-width: 40em) {
    .sheet {
      inline-size: 100%;
      block-size: fit-content;
      max-block-size: calc(var(--_visible) * 0.85);
      margin: auto 0 0;
      border: 0;
      border-block-start: 1px solid var(--_line);
    }
  }
  @media print {
    .sheet {
      display: none;
    }
    .as-link {
      text-decoration: none;
    }
  }
`;
