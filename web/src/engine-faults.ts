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

/** A compiled policy that this engine cannot take. */
export const imageFault = (reason: number): Fault => {
  const isOther = reason === 2 || reason === 3;
  return {
    code: isOther ? "other-version" : "damaged-policy",
    pointer: "",
    message: isOther
      ? {
          nl: "Dit beleid is gemaakt voor een andere versie van de rekenmodule.",
          en: "This policy was made for another version of the calculation module.",
        }
      : {
          nl: "Het gemaakte beleid is beschadigd of geen beleid.",
          en: "The compiled policy is damaged, or is no policy.",
        },
    hint: {
      nl: "Maak het opnieuw met “contractwijzer compile”, met dezelfde versie.",
      en: "Make it again with “contractwijzer compile”, of the same version.",
    },
  };
};

/** A policy's own text, where only the evaluator is here. */
export const noCompilerFault = (): Fault => ({
  code: "no-compiler",
  pointer: "",
  message: {
    nl: "Het deel dat een beleid leest, is hier niet.",
    en: "The part that reads a policy is not here.",
  },
  hint: {
    nl: "Zet het hele script (contractwijzer.js) op de pagina, of geef een beleid dat al gemaakt is.",
    en: "Put the whole script (contractwijzer.js) on the page, or give a policy that was compiled before.",
  },
});

/** It needs what a page brings after the first verdict. */
export const notHereFault = (): Fault => ({
  code: "not-here-yet",
  pointer: "",
  message: { nl: "Dit deel is er nog niet.", en: "This part is not here yet." },
  hint: {
    nl: "Het komt na de eerste uitkomst.",
    en: "It comes after the first outcome.",
  },
});

/** No policy has this key. */
export const unknownPolicyFault = (key: string, known: readonly string[]): Fault => ({
  code: "unknown-policy",
  pointer: "/policy",
  message: {
    nl: `Het beleid "${key}" is niet bekend.`,
    en: `The policy "${key}" is not known.`,
  },
  hint: known.length
    ? { nl: `Kies uit: ${known.join(", ")}.`, en: `Choose from: ${known.join(", ")}.` }
    : { nl: "Laad eerst een beleid.", en: "Load a policy first." },
});

const describe = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);
