import { css } from "lit";

/**
 * What a practice files: the verdict, its reasons, sources, dates, evidence and receipt; the answers
 * instead of the questions. Blocks rather than grids: those break badly across pages.
 */
export const print = css`
  @media print {
    .cw {
      container-type: normal;
      line-height: 1.4;
    }
    .setup,
    .questions,
    .settled-word,
    .glance,
    .to-details,
    .rungs > summary,
    .to-calendar,
    .caption,
    .to-questions,
    .open-questions summary,
    .year-look,
    .restarted,
    .fold:not([open], .filed),
    .fold > summary::marker {
      display: none;
    }
    .fold > summary {
      list-style: none;
      color: inherit;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
    }
    .print-only,
    .layout,
    .main,
    .summary,
    .details,
    .block,
    .rules,
    .timeline,
    .step-body,
    .failing,
    .open-questions ol {
      display: block;
    }
    .layout,
    .main,
    .folds {
      margin: 0;
      border: 0;
    }
    .summary,
    .details,
    .year {
      margin: 0 0 var(--_s4);
      padding: 0;
      border: 0;
      background: none;
    }
    .details {
      margin-block-start: var(--_s5);
    }
    .summary {
      padding-block-start: var(--_s2);
      border-block-start: 2pt solid #000;
    }
    .summary > *,
    .summary > .label + h2,
    .outcome-line {
      margin: 0 0 var(--_s2);
    }
    .details > .block,
    .main > .block,
    .fold {
      margin-block-start: var(--_s5);
      border: 0;
    }
    .details > .block > h3,
    .main > .block > h3 {
      margin-block-end: var(--_s2);
      padding-block-end: 2pt;
      border-block-end: 1pt solid #000;
    }
    .next-block {
      padding: 0;
    }
    .rung {
      padding: 2pt var(--_s1);
    }
    .rung.reached {
      color: inherit;
      background: none;
      border: 2pt solid #000;
    }
    .rung.reached .on-solid {
      stroke: #fff;
    }
    .rules > li {
      max-inline-size: none;
      margin-block-end: var(--_s2);
      break-inside: avoid;
    }
    .step {
      padding-block-end: var(--_s2);
    }
    .step-body {
      max-inline-size: none;
    }
    .step.now .tag {
      color: inherit;
      background: none;
    }
    .answers {
      columns: 2;
      column-gap: var(--_s5);
    }
    .answers div {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      padding-block: 2pt;
    }
    .receipt div {
      padding-block: 2pt;
    }
    .step,
    .rung,
    .failing li,
    .receipt div,
    .answers div {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    h3 + .note {
      break-after: avoid;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
