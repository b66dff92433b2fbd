/** A tab that nobody looks at paints nothing. */
const patience = 1000;

/** Settles when what was drawn is on the screen. */
export const afterPaint = (): Promise<void> =>
  new Promise((settle) => {
    setTimeout(settle, patience);
    requestAnimationFrame(() => setTimeout(settle));
  });
