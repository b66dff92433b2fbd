/**
 * What the pages may do: run their own scripts and WebAssembly, have the site kept by its service
 * worker, and have the single file in a frame, which makes a copy of itself. No request leaves them.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html contractwijzer-worker",
].join("; ");

/** What the service worker may do: ask for the site's own files. */
export const workerSecurityPolicy = "default-src 'none'; connect-src 'self'";
