import { css } from "lit";

/** Ways to keep a practice and to open it again. */
export const keep = css`
  .keep {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
    padding: var(--_s5);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .keep > .note {
    max-inline-size: 75ch;
    font-size: var(--_size-m);
  }
  .keep-ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--_unit) * 18)), 1fr));
    gap: var(--_s5);
    align-items: start;
    margin-block-start: var(--_s2);
  }
  .keep .field {
    gap: var(--_s2);
    justify-items: start;
  }
  .keep :is(label, button) {
    font-weight: 600;
    text-align: start;
  }
  .keep label.option {
    font-weight: 400;
  }
  .keep .field > input:not([type="file"]) {
    inline-size: 100%;
  }
  /* A whole code can be seen in it. */
  .keep textarea {
    flex: 1 1 100%;
    min-inline-size: 0;
    block-size: 6em;
    padding-block: var(--_s2);
    text-transform: uppercase;
  }
  .button {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding-inline: var(--_s4);
    color: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .button:hover {
    background: var(--_accent-soft);
  }
  .button:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .keep-message p {
    display: flex;
    gap: var(--_s2);
    padding: var(--_s3) var(--_s4);
    background: var(--_accent-soft);
    /* Seen in forced colours only, where the background goes. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  .keep-message.fault {
    display: block;
    padding: 0;
  }
  .keep-message.fault p {
    max-inline-size: none;
    background: var(--_fail-soft);
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    user-select: all;
  }
  @container (max-width: 30em) {
    .keep {
      padding: var(--_s4);
    }
  }
`;
