// Hears what a page complains of, for an engine whose driver does not tell. Runs in the page.
function listen() {
  if (window.heard) return;
  const heard = [];
  window.heard = heard;
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    heard.push(`${violatedDirective} refused ${blockedURI} ${sample}`),
  );
  addEventListener("unhandledrejection", ({ reason }) => heard.push(String(reason)));
  addEventListener(
    "error",
    ({ message, target }) => heard.push(message ?? `${target.src ?? target.href} did not load`),
    true,
  );
  for (const level of ["error", "warn"]) {
    const say = console[level];
    console[level] = (...said) => {
      heard.push(said.join(" "));
      say.apply(console, said);
    };
  }
}

export const ears = `(${listen})();`;

/** The page with ears.js as its first script; a file of that name stands beside it. */
export const withEars = (html) =>
  String(html).replace("<head>", '$&<script src="ears.js"></script>');
