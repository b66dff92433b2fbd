import { css } from "lit";

/** The way through the check: where it begins, its steps, its parts by name. */
export const journey = css`
  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
  }
  .year-of-all {
    padding-block-end: var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .start > .note {
    margin-block-start: calc(var(--_s2) * -1);
  }
  .care-types {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(var(--_unit) * 9, 18%)), 1fr));
    gap: var(--_s2);
  }
  .care-types button {
    inline-size: 100%;
    block-size: 100%;
    padding: var(--_s1) var(--_s2);
    line-height: 1.25;
    hyphens: auto;
    text-align: start;
    border-color: var(--_control);
  }
  .care-types .note {
    display: block;
    font-weight: 400;
  }
  .care-types button:hover {
    border-color: var(--_accent);
  }
  .start-more {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_s2) var(--_s5);
  }
  :is(.start-more, .setup) > details > :not(summary) {
    margin-block-start: var(--_s2);
  }
  .start-more > details[open] {
    flex: 1 1 calc(var(--_unit) * 18);
    min-inline-size: 0;
  }
  .setup > .other-day {
    align-self: end;
  }

  .chapters ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s1);
    border-block-end: 1px solid var(--_line);
  }
  .chapters button {
    min-block-size: max(32px, calc(var(--_unit) * 2));
    padding-inline: var(--_s2);
    font-weight: 400;
    color: var(--_text);
    background: none;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
  }
  .chapters button:hover {
    border-block-end-color: var(--_line);
  }
  .chapters button[aria-current] {
    font-weight: 650;
    border-block-end-color: var(--_accent);
  }
  .progress + h2 {
    margin-block-start: var(--_s1);
  }
  .step-asks {
    margin-block-start: var(--_s2);
  }
  .aside > summary {
    padding-block: var(--_s3);
  }
  .turns {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2);
    margin-block-start: var(--_s5);
  }
  .chapter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
  }
  .chapter > .turns {
    margin: 0;
  }
  .chapter > .details {
    gap: var(--_s4);
  }
  .given .answers {
    font-size: var(--_size-s);
  }
  .given .answers dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s1) var(--_s3);
  }

  .overview {
    padding: var(--_s3) var(--_s5);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .overview li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_s3);
  }
  /* What is led to stands below the line in sight, and below the parts by name. */
  .layout:is(.at-vragen, .at-planning, .at-bewijs, .at-vergelijken, .at-bewaren) h2 {
    scroll-margin-block-start: calc(var(--_unit) * 15.5 + var(--_sticky));
  }
  /* Where there is one column, the outcome is a part of its own; the line in sight tells of it. */
  .layout:is(.at-vragen, .at-planning, .at-bewijs, .at-vergelijken, .at-bewaren)
    :is(.summary, .overview) {
    display: none;
  }
  @container (min-width: 56em) {
    :host(:not([compact])) .layout.layout :is(.summary, .overview) {
      display: grid;
    }
    :host(:not([compact])) .layout.layout h2 {
      scroll-margin-block-start: calc(var(--_unit) * 7 + var(--_sticky));
    }
    :host(:not([compact])) .chapters {
      position: sticky;
      inset-block-start: var(--_sticky);
      z-index: 1;
      padding-block-start: var(--_s1);
      background: var(--_sunken);
    }
    :host(:not([compact])) .chapters button {
      min-block-size: var(--_target);
      padding-inline: var(--_s3);
    }
  }
  @media (forced-colors: active) {
    .chapters button[aria-current] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .chapters,
    .layout.layout > .summaries > .overview {
      display: none;
    }
  }
`;
