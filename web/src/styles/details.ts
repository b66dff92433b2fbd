import { css } from "lit";

export const details = css`
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s6);
  }
  .of-part {
    margin-block-start: var(--_s4);
    padding: var(--_s2) var(--_s4);
    background: var(--_accent-soft);
    border-inline-start: 4px solid var(--_accent);
  }
  .details > .block > h3 {
    padding-block-end: var(--_s2);
    border-block-end: 2px solid var(--_text);
  }
  .folds {
    border-block-start: 1px solid var(--_line);
  }
  .state {
    display: flex;
    gap: var(--_s2);
    margin-block-start: var(--_s2);
  }
  .state.met .icon,
  .state.open .icon {
    color: var(--_accent);
  }
  .state.not-met .icon {
    color: var(--_fail);
  }
  .rules > li > .state {
    margin: 0;
  }
  .rules.not-met > li {
    border-inline-start-color: var(--_fail);
  }
  .mend {
    margin-block-start: var(--_s1);
  }
  .to-questions li {
    margin-block-start: 2px;
  }
  .timeline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .step {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_s3);
    padding-block-end: var(--_s4);
  }
  .step > .icon {
    background: var(--_surface);
    color: var(--_accent);
  }
  .step:not(:last-child)::before {
    content: "";
    position: absolute;
    inset-block: 1.5em 0;
    inset-inline-start: calc(0.625em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  .step.tone-quiet > .icon {
    color: var(--_muted);
  }
  .step.tone-missed > .icon {
    color: var(--_fail);
  }
  .step-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    max-inline-size: 70ch;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_s2);
  }
  .tag {
    padding-inline: var(--_s2);
    font-size: var(--_size-s);
    border: 1px solid var(--_line);
    border-radius: 1em;
  }
  .step.now .tag {
    font-weight: 650;
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .step.tone-missed .tag {
    color: var(--_fail);
    border-color: var(--_fail);
  }
  .actor {
    font-size: var(--_size-s);
    color: var(--_muted);
  }
  .when-missed {
    padding-inline-start: var(--_s3);
    border-inline-start: 2px solid var(--_fail);
  }
  .receipt div,
  .answers div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: var(--_s3);
    padding-block: var(--_s2);
    border-block-end: 1px solid var(--_line);
  }
  .receipt {
    font-size: var(--_size-s);
  }
  .receipt dt {
    color: var(--_muted);
  }
  .folded-details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .folded-details > summary {
    padding-inline: var(--_s4);
  }
  .folded-details > summary > h2 {
    display: inline;
    font-size: var(--_size-l);
  }
  .folded-details > .details {
    margin: 0;
    border: 0;
  }
  .folded-details > .details > h2 {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (max-width: 30em) {
    .receipt div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
`;
