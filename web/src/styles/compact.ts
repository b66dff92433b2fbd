import { css } from "lit";

/** The less roomy form: one column, whatever the width. */
export const compact = css`
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
`;
