import { css } from "lit";

/** What it would take to get a contract, unfolded under its name. */
export const ways = css`
  .ways {
    flex-basis: 100%;
    font-size: var(--_size-s);
    font-weight: 400;
    color: var(--_text);
  }
  /* One stands in the line; several stand under each other. */
  .one-change:not(:only-of-type) {
    display: list-item;
    margin-inline-start: 2.2em;
    list-style: disc;
  }
  .way-list,
  .changes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
  }
  .way-list {
    margin-block-start: var(--_s2);
  }
  .way-list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1);
    padding: var(--_s2) var(--_s3);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_sunken);
  }
  .change {
    display: block;
    color: var(--_muted);
  }
  .moment {
    font-weight: 600;
  }
  .ruled-out {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1);
    padding: var(--_s2) var(--_s3);
    font-size: var(--_size-s);
    border-inline-start: 3px solid var(--_line);
  }
  .ruled-out h4 {
    font-size: inherit;
  }
  .ruled-out button {
    display: block;
    margin-block-start: var(--_s1);
  }
  .ruled-out,
  .label[tabindex] {
    scroll-margin-block: calc(var(--_unit) * 7);
  }
  .moment.too-late {
    color: var(--_fail);
  }
`;
