import type { Fault } from "./result.js";

/** The module broke off in the middle of a call. A fresh instance is on its way. */
export const abortedFault = (cause: unknown): Fault => ({
  code: "engine-aborted",
  pointer: "",
  detail: describe(cause),
  message: {
    nl: `De rekenmodule is onverwacht gestopt.`,
    en: `The calculation module stopped unexpectedly.`,
  },
  hint: {
    nl: "De module wordt opnieuw gestart. Uw antwoorden blijven staan.",
    en: "The module is being restarted. Your answers are kept.",
  },
});

/** The module could not be started in this browser or under this site's security policy. */
export const startFault = (cause: unknown): Fault => ({
  code: "engine-not-started",
  pointer: "",
  detail: describe(cause),
  message: {
    nl: `De rekenmodule (WebAssembly) kan in deze browser niet starten.`,
    en: `The calculation module (WebAssembly) cannot start in this browser.`,
  },
  hint: {
    nl: "Gebruik een recente browser, of vraag uw beheerder of WebAssembly is toegestaan.",
    en: "Use a recent browser, or ask your administrator whether WebAssembly is allowed.",
  },
});

const describe = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);
