/**
 * Prints, and tells whether anything seems to have come of it. A frame in a sandbox without
 * `allow-modals` ignores `print`, and nothing can be asked beforehand: a browser that does print tells
 * of it (`beforeprint`) before `print` returns.
 */
export function printed(): boolean {
  const begun = new AbortController();
  addEventListener(
    "beforeprint",
    () => {
      begun.abort();
    },
    { signal: begun.signal },
  );
  print();
  const hasBegun = begun.signal.aborted;
  begun.abort();
  return hasBegun;
}
