/** What is used here of Trusted Types, where a browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}
declare const trustedTypes: TrustedTypes | undefined;

/** Lets the site work without network after this visit; on the site itself only. */
export function registerWorker(address: string): void {
  if (!onSite() || !("serviceWorker" in navigator)) return;
  const rules = {
    createScriptURL(given: string): string {
      if (given !== address) throw new TypeError("Only the site's own worker runs here.");
      return given;
    },
  };
  const own =
    typeof trustedTypes === "undefined"
      ? rules
      : trustedTypes.createPolicy("contractwijzer-worker", rules);
  const register = (): void => {
    // Where it cannot be, the site works as before.
    navigator.serviceWorker
      .register(own.createScriptURL(address), { updateViaCache: "none" })
      .catch(() => undefined);
  };
  // The page goes first.
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}

const thisMachine = ["localhost", "127.0.0.1", "[::1]"];

const onSite = (): boolean =>
  window === top &&
  (location.protocol === "https:" ||
    (location.protocol === "http:" && thisMachine.includes(location.hostname)));
