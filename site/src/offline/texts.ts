import type { Lang } from "../../../web/src/types.js";
import type { Standing } from "./surroundings.js";

/** The words about editions, the file of its own, and answers that are kept in it. */
export interface OfflineTexts {
  edition: (policy: string, version: string, made: string) => string;
  laterYear: (purchaser: string) => string;
  /** What stands first in the file: it may be opened years later. */
  rulesOf: (year: string) => string;
  /** What it is, in short, after that. */
  file: (policy: string, made: string) => string;
  title: string;
  lead: Record<Standing, string>;
  download: (kilobytes: string) => string;
  /** Where no script runs: what the download is still good for. */
  elsewhere: string;
  /** What to know of the file before it is opened. */
  opensIn: string;
  keep: string;
  whoCanRead: string;
  making: string;
  made: (name: string) => string;
  failed: { page: string; file: string };
}

export const offlineTexts: Record<Lang, OfflineTexts> = {
  nl: {
    edition: (policy, version, made) =>
      `Dit is ${policy}: versie ${version} van de regels, gemaakt op ${made}.`,
    laterYear: (purchaser) =>
      `Voor een later jaar geldt een ander beleid. Vraag daarnaar bij de inkoper: ${purchaser}.`,
    rulesOf: (year) => `Regels van ${year}`,
    file: (policy, made) => `${policy} – offline versie, gemaakt op ${made}`,
    title: "Offline bewaren",
    lead: {
      site: "Met de offline versie doet u de check ook zonder internet. Alles staat in één bestand. U opent het in uw browser.",
      file: "Dit bestand werkt zonder internet. Wilt u later verder? Bewaar het dan met uw antwoorden.",
      copy: "Dit is een kopie van een pagina die u heeft bewaard. Verandert u iets? Bewaar de pagina dan opnieuw.",
    },
    download: (kilobytes) => `Download offline versie (${kilobytes}\u00a0KB)`,
    elsewhere: "U kunt de check ook als één bestand meenemen, en in een andere browser openen.",
    opensIn: "",
    keep: "Bewaar met mijn antwoorden",
    whoCanRead: "Uw antwoorden staan dan in het bestand. Wie het bestand heeft, kan ze lezen.",
    making: "Het bestand wordt gemaakt …",
    made: (name) => `Het bestand is gemaakt: ${name}. Kijk bij uw downloads.`,
    failed: {
      page: "Bewaren lukt nu niet. Misschien heeft u geen internet, of staat deze website het niet toe. Uw antwoorden staan nog op deze pagina.",
      file: "Bewaren lukt niet in deze browser. Uw antwoorden staan nog op deze pagina.",
    },
  },
  en: {
    edition: (policy, version, made) =>
      `This is ${policy}: version ${version} of the rules, made on ${made}.`,
    laterYear: (purchaser) =>
      `A later year has a policy of its own. Ask the purchaser for it: ${purchaser}.`,
    rulesOf: (year) => `Rules for ${year}`,
    file: (policy, made) => `${policy} – offline version, made on ${made}`,
    title: "Keep offline",
    lead: {
      site: "With the offline version you can do the check without internet too. Everything is in one file. You open it in your browser.",
      file: "This file works without internet. Do you want to go on later? Then keep it with your answers.",
      copy: "This is a copy of a page that you saved. Do you change something? Then save the page again.",
    },
    download: (kilobytes) => `Download offline version (${kilobytes}\u00a0KB)`,
    elsewhere: "You can also take the check with you as one file, and open it in another browser.",
    opensIn: "It opens in Dutch. “English” at its top changes that.",
    keep: "Keep with my answers",
    whoCanRead: "Your answers are then in the file. Whoever has the file can read them.",
    making: "The file is being made …",
    made: (name) => `The file is made: ${name}. Look in your downloads.`,
    failed: {
      page: "The answers cannot be kept now. There may be no internet, or this website does not allow it. Your answers are still on this page.",
      file: "The answers cannot be kept in this browser. They are still on this page.",
    },
  },
};
