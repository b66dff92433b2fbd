import { css } from "lit";

/**
 * What a practice files: the verdict, its reasons, sources, dates, evidence and receipt; the answers
 * instead of the questions. Blocks rather than grids: those break badly across pages.
 */
export const print = css`
  @media print {
    .cw {
      container-type: normal;
      line-height: 1.35;
    }
    .setup,
    .questions,
    .settled-word,
    .glance,
    .to-details,
    .rungs > summary,
    .to-calendar,
    .caption,
    .chart,
    .label:has(+ h2),
    .to-questions,
    .year-look,
    .restarted,
    .keep,
    .ways,
    .trial-bar,
    .ruled-out button,
    .sides-choice,
    .opened > p:has(button),
    .opened > p:first-child,
    .details > h2,
    .when .note,
    .summary > .note,
    h3 + .note:has(+ .state),
    .fold:not([open], .filed),
    .fold > summary::marker,
    .start.no-event {
      display: none;
    }
    :is(.fold, .open-questions) > summary {
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
      margin: 0;
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
    .opened {
      padding: 0;
      border: 0;
    }
    .summary {
      padding-block-start: var(--_s2);
      border-block-start: 2pt solid #000;
      border-radius: 0;
    }
    .summary > *,
    .summary > .label + h2,
    .outcome-line {
      margin: 0 0 var(--_s2);
    }
    .details > .block,
    .main > .block,
    .fold {
      margin-block-start: var(--_s2);
      border: 0;
    }
    .details > .block > h3,
    .main > .block > h3 {
      margin-block-end: var(--_s1);
      padding-block-end: 1pt;
      border-block-end: 1pt solid #000;
    }
    .next-block {
      padding: 0;
    }
    .ladder {
      display: flex;
      gap: var(--_s1);
      border: 0;
    }
    .rung {
      flex: 1;
      padding: 2pt var(--_s1);
      border: 1pt solid var(--_line);
      font-size: 0.85em;
    }
    .rung-text {
      display: block;
    }
    .rung-text > span {
      display: block;
    }
    .rung.reached {
      color: inherit;
      background: none;
      border: 2pt solid #000;
      border-radius: 0;
    }
    .rung.reached .on-solid {
      stroke: #fff;
    }
    .rules:is(.met, .not-met, .open),
    .fold.filed .rules {
      columns: 2;
      column-gap: var(--_s5);
    }
    .rules > li {
      max-inline-size: none;
      margin-block-end: var(--_s1);
      padding-inline-start: var(--_s2);
      break-inside: avoid;
    }
    .fold.filed .rules > li {
      padding-inline-start: 1.75em;
      border: 0;
    }
    /* A box to tick. */
    .fold.filed .rules > li::before {
      content: "";
      float: inline-start;
      inline-size: 0.9em;
      block-size: 0.9em;
      margin-inline-start: -1.5em;
      margin-block-start: 0.2em;
      border: 1pt solid #000;
    }
    /* The source follows on the sentence's own line. */
    .rules > li > p,
    .step-body > p:not(.when, .when-missed, .to-calendar) {
      display: inline;
    }
    .source,
    .step-body .note {
      font-size: 0.85em;
    }
    .step {
      grid-template-columns: auto minmax(0, 1fr);
      padding-block-end: var(--_s1);
    }
    .step:not(:last-child)::before {
      content: none;
    }
    .step-body {
      max-inline-size: none;
      padding-inline-start: 17em;
    }
    .when {
      float: inline-start;
      gap: 0 var(--_s1);
      inline-size: 16.5em;
      margin-inline-start: -17em;
    }
    .tag {
      padding-inline: var(--_s1);
      font-size: 0.85em;
    }
    .step.now .tag {
      color: inherit;
      background: none;
    }
    .answers {
      columns: 3;
      column-gap: var(--_s4);
      font-size: 0.85em;
      line-height: 1.25;
    }
    .answers div {
      display: block;
      padding-block: 1pt;
    }
    .answers :is(dt, dd) {
      display: inline;
    }
    .answers dd {
      font-weight: 650;
    }
    .receipt :is(div, dt, dd) {
      display: inline;
      padding: 0;
      border: 0;
    }
    .receipt dt::after {
      content: ": ";
    }
    .receipt div:not(:last-child)::after {
      content: " · ";
    }
    .code {
      gap: 0 0.6em;
      font-size: 0.95em;
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
    .paper-head {
      display: flex;
      justify-content: space-between;
      gap: var(--_s5);
      margin-block-end: var(--_s2);
      padding-block-start: 6pt;
    }
    .to-write {
      display: flex;
      flex: 1;
      align-items: flex-end;
      gap: var(--_s2);
    }
    .write-line {
      flex: 1;
      border-block-end: 0.75pt solid #000;
    }
    .paper-foot {
      display: flex;
      gap: var(--_s5);
      padding-block-start: 14pt;
      break-inside: avoid;
    }
    a,
    .source a {
      display: inline;
      padding: 0;
      color: inherit;
      text-decoration: none;
    }
  }
`;
