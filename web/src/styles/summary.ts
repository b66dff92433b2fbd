import { css } from "lit";

export const summary = css`
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
    padding: var(--_s5);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .summary > .label + h2 {
    margin-block-start: calc(var(--_s3) * -1);
  }
  .outcome-line {
    margin-block-start: calc(var(--_s3) * -1);
    color: var(--_muted);
  }
  .next-block {
    gap: var(--_s1);
    padding: var(--_s3) var(--_s4);
    background: var(--_accent-soft);
    /* Seen in forced colours only, where the background goes. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  .next {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
  }
  .next ul,
  .contradictions ul {
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  .summary > .outcome-line + .note {
    margin-block-start: calc(var(--_s3) * -1);
  }
  .next-block .label {
    color: var(--_accent);
  }
  .ladder {
    border-block-start: 1px solid var(--_line);
  }
  .rung {
    display: flex;
    gap: var(--_s2);
    padding: var(--_s2);
    border-block-end: 1px solid var(--_line);
  }
  .rung-text {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_s2);
    min-inline-size: 0;
  }
  .rung .word {
    font-size: var(--_size-s);
    line-height: 1.7;
  }
  .rung.possible .icon {
    color: var(--_accent);
  }
  .rung.reached {
    font-weight: 650;
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    border-radius: var(--_radius);
  }
  .rung.reached .on-solid {
    stroke: var(--_accent);
  }
  .rung.out-of-reach,
  .rung.surpassed {
    color: var(--_muted);
  }
  .rung.out-of-reach:not(.has-way) .name {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .history > :not(summary) {
    margin-block-start: var(--_s3);
  }
  .factor-count {
    font-size: var(--_size-s);
  }
  .failing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
  }
  .failing li,
  .left-out {
    display: flex;
    gap: var(--_s2);
  }
  .failing .icon,
  .left-out {
    color: var(--_fail);
  }
  .open-questions summary {
    font-weight: 600;
  }
  .open-questions ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
    margin-block-start: var(--_s2);
    padding-inline-start: 1.75em;
    list-style: decimal;
  }
  .open-questions li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .to-questions a {
    display: inline-block;
    padding-block: 2px;
  }
  .to-details {
    padding-block-start: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }
  @container (max-width: 30em) {
    .summary {
      padding: var(--_s4);
    }
  }
  /* So that the name of a contract stays whole. */
  @container (max-width: 20em) {
    .summary > h2 {
      font-size: var(--_size-l);
    }
  }
  @media (forced-colors: active) {
    .rung.reached {
      border: 3px solid Highlight;
    }
    .rung.reached .on-solid {
      stroke: Canvas;
    }
  }
`;
