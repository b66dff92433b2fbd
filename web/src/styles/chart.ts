import { css } from "lit";

/** The timeline as a picture: across where there is room, else down. */
export const chart = css`
  .chart {
    margin: 0;
    container-type: inline-size;
    color: var(--_accent);
  }
  .chart svg {
    display: block;
    overflow: visible;
  }
  .chart .down {
    display: none;
  }
  @container (max-width: 32em) {
    .chart .across {
      display: none;
    }
    .chart .down {
      display: block;
    }
  }
  .chart text {
    font-size: var(--_size-s);
    fill: var(--_text);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }
  .chart .month {
    stroke: var(--_line);
  }
  .chart .month-label {
    fill: var(--_muted);
  }
  .chart .names {
    margin-block: var(--_s3) var(--_s1);
    font-weight: 650;
    color: var(--_text);
  }
  .chart .hit {
    fill: transparent;
  }
  .chart .track {
    stroke: var(--_line);
    stroke-width: 2;
  }
  .chart .mark {
    color: var(--_accent);
    text-decoration: none;
  }
  .chart .mark text {
    fill: var(--_text);
  }
  .chart .tone-quiet {
    color: var(--_muted);
  }
  .chart .mark.presumed .solid {
    fill: var(--_surface);
    stroke: currentColor;
  }
  .chart .tone-missed {
    color: var(--_fail);
  }
  .chart .bar {
    fill: currentColor;
  }
  .chart .solid {
    fill: currentColor;
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .chart .own {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .chart .today {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  /* In pieces already. */
  .chart .across .today {
    stroke-dasharray: none;
  }
  .chart .today-label {
    font-weight: 650;
  }
  .chart .mark:hover text {
    text-decoration: underline;
  }
  .chart .mark:focus-visible {
    outline: none;
  }
  .chart .mark:focus-visible .hit {
    stroke: var(--_focus);
    stroke-width: 3;
  }
  .caption {
    min-block-size: 3em;
    padding-block-start: var(--_s2);
    font-size: var(--_size-s);
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .chart {
      color: LinkText;
    }
    .chart .mark,
    .chart .mark text {
      color: LinkText;
      fill: LinkText;
    }
    .chart text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .chart .track,
    .chart .month {
      stroke: GrayText;
    }
    .chart .bar,
    .chart .solid,
    .chart .own {
      fill: LinkText;
    }
    .chart .today {
      stroke: CanvasText;
    }
    .chart .mark:focus-visible .hit {
      stroke: Highlight;
    }
  }
`;
