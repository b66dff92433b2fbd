import { css } from "lit";

/**
 * Every measure and colour in one place. A host page changes the look through the
 * `--contractwijzer-...` properties, named as NL Design System names its tokens; the `--_...`
 * properties are what the rest of the styles use. Without a theme the look follows the visitor's
 * light or dark; a theme of the host's own starts from the light one.
 */
export const tokens = css`
  :host {
    --_unit: var(--contractwijzer-document-font-size, max(1rem, 16px));
    --_s1: calc(var(--_unit) * 0.25);
    --_s2: calc(var(--_unit) * 0.5);
    --_s3: calc(var(--_unit) * 0.75);
    --_s4: var(--_unit);
    --_s5: calc(var(--_unit) * 1.5);
    --_s6: calc(var(--_unit) * 2);
    --_s7: calc(var(--_unit) * 3);
    --_size-s: calc(var(--_unit) * 0.875);
    --_size-m: var(--_unit);
    --_size-l: calc(var(--_unit) * 1.125);
    --_size-xl: calc(var(--_unit) * 1.5);
    --_target: max(44px, calc(var(--_unit) * 2.75));
    --_radius: var(--contractwijzer-document-border-radius, 6px);
    --_font: var(
      --contractwijzer-document-font-family,
      system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Noto Sans",
      "Liberation Sans",
      Arial,
      sans-serif
    );

    --_text: var(--contractwijzer-document-color, #17242b);
    --_muted: var(--contractwijzer-document-subtle-color, #4b5b63);
    --_surface: var(--contractwijzer-document-background-color, #ffffff);
    --_sunken: var(--contractwijzer-document-subtle-background-color, #f2f5f5);
    --_line: var(--contractwijzer-document-border-color, #d5dddf);
    --_control: var(--contractwijzer-form-control-border-color, #66767e);
    --_accent: var(--contractwijzer-accent-color, #0b5563);
    --_accent-soft: var(--contractwijzer-accent-background-color, #e4f0f1);
    --_on-accent: var(--contractwijzer-accent-inverse-color, #ffffff);
    --_fail: var(--contractwijzer-invalid-color, #9b2719);
    --_fail-soft: var(--contractwijzer-invalid-background-color, #fbedeb);
    --_focus: var(--contractwijzer-focus-outline-color, var(--_accent));

    /* What of a host's page stays in sight above the checker. */
    --_sticky: var(--contractwijzer-sticky-offset, 0px);
    --_sticky-end: var(--contractwijzer-sticky-end, 0px);
    --_visible: calc(100vh - var(--_sticky) - var(--_sticky-end));

    color-scheme: light;
  }
  :host([compact]) {
    --_s5: var(--_s4);
    --_s6: calc(var(--_unit) * 1.25);
    --_s7: calc(var(--_unit) * 1.5);
  }

  /* As weighty as the dark sheet, and after it. */
  @media print {
    :host(:is(*, [theme])) {
      --_unit: 7.75pt;
      --_text: #000000;
      --_muted: #333333;
      --_surface: #ffffff;
      --_sunken: #ffffff;
      --_line: #999999;
      --_accent: #000000;
      --_accent-soft: #ffffff;
      --_on-accent: #ffffff;
      --_fail: #000000;
      --_fail-soft: #ffffff;
      color-scheme: light;
    }
  }
`;
