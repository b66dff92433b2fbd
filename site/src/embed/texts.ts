import type { Lang } from "../../../web/src/types.js";
import type { FlagName } from "./options.js";

export interface EmbedTexts {
  title: string;
  lead: string;
  points: string[];
  noscript: (policy: string) => string;
  starting: string;
  choices: string;
  policy: string;
  careTypes: string;
  careTypesHelp: string;
  language: string;
  languages: Record<Lang, string>;
  theme: string;
  asVisitor: string;
  light: string;
  dark: string;
  flags: Record<FlagName, string>;
  script: string;
  onePolicy: string;
  onePolicyHelp: string;
  severalPolicies: string;
  severalPoliciesHelp: string;
  allPolicies: string;
  allPoliciesHelp: string;
  from: string;
  ownServer: string;
  ownServerHelp: string;
  thisSite: string;
  thisSiteHelp: string;
  /** Instead of what needs this site's address, where it has none. */
  noAddress: string;
  preview: string;
  inPage: string;
  files: string;
  filesLead: string;
  size: (kilobytes: string) => string;
  html: string;
  htmlName: string;
  htmlLead: string;
  htmlOwn: string;
  htmlSite: string;
  policyTitle: string;
  policyName: string;
  policyLead: string;
  policyMore: string;
  inFrame: string;
  inFrameLead: string;
  height: string;
  ownScroll: string;
  ownScrollHelp: string;
  fullHeight: string;
  fullHeightHelp: string;
  frameTitle: string;
  /** In the frame itself. */
  frameNoscript: string;
  frameHtmlName: string;
  framePolicyName: string;
  needsScript: string;
  copy: string;
  copied: string;
  refused: string;
}

export const embedTexts: Record<Lang, EmbedTexts> = {
  nl: {
    title: "Zet de check op uw eigen website",
    lead: "Kies wat uw bezoekers te zien krijgen. Het voorbeeld en de code veranderen direct mee. Kopieer daarna de code en zet die in uw pagina.",
    points: [
      "U heeft geen account nodig, en de check zet geen cookies.",
      "Antwoorden van bezoekers blijven in hun eigen browser.",
      "Gratis te gebruiken, ook voor zorgverzekeraars (Apache 2.0).",
    ],
    noscript: (policy) =>
      `JavaScript staat uit. Daarom kunt u hier niets kiezen en ziet u geen voorbeeld. Hieronder staat wel de code voor ‘${policy}’.`,
    starting: "De check start.",
    choices: "Uw keuzes",
    policy: "Inkoopbeleid",
    careTypes: "Zorgsoorten",
    careTypesHelp:
      "Wat u kiest, staat klaar voor de bezoeker. Kiest u niets? Dan kiest de bezoeker.",
    language: "Taal",
    languages: { nl: "Nederlands", en: "Engels" },
    theme: "Kleuren",
    asVisitor: "Licht of donker, als de bezoeker",
    light: "Altijd licht",
    dark: "Altijd donker",
    flags: {
      "without-steps": "Alle vragen op één pagina, in plaats van stap voor stap",
      compact: "Compact: neemt minder ruimte in",
      "without-ways": "Zonder de stappen naar een betere overeenkomst",
      "without-trial": "Zonder ‘Wat als’: andere antwoorden uitproberen",
      "without-compare": "Zonder vergelijking met ander beleid",
    },
    script: "Wat zit er in het script?",
    onePolicy: "Alleen het beleid dat u koos (aangeraden)",
    onePolicyHelp: "Uw pagina laadt sneller. De bezoeker kan niet vergelijken met ander beleid.",
    severalPolicies: "Dit beleid en ander beleid dat u kiest",
    severalPoliciesHelp: "De bezoeker kan ermee vergelijken. Elk beleid is een eigen bestand.",
    allPolicies: "Al het beleid van deze site",
    allPoliciesHelp: "Dit heeft u ook nodig voor een beleid dat u zelf schrijft.",
    from: "Waar staat het script?",
    ownServer: "Op uw eigen server (aangeraden)",
    ownServerHelp: "Er verandert niets zonder u, en u bent van niemand afhankelijk.",
    thisSite: "Op deze site",
    thisSiteHelp: "U hoeft niets te downloaden.",
    noAddress:
      "Dat kan nu niet: u heeft deze pagina vanaf uw schijf geopend. Er is dus geen internetadres om naar te verwijzen.",
    preview: "Zo ziet het eruit",
    inPage: "De check in uw pagina",
    files: "Zet dit op uw server",
    filesLead: "Download het en zet het naast uw pagina.",
    size: (kilobytes) => `${kilobytes} kB`,
    html: "Zet deze code in uw pagina",
    htmlName: "HTML",
    htmlLead: "Zet de code op de plek waar de check moet komen.",
    htmlOwn:
      "Staat het in een andere map? Pas dan het adres in de code aan. De code werkt op een webserver. Wilt u eerst proberen vanaf uw schijf? Laat dan ‘integrity’ en ‘crossorigin’ weg.",
    htmlSite:
      "De code hoort bij deze versie van het script: de browser weigert een ander bestand. Haal nieuwe code op als u een nieuwe versie wilt.",
    policyTitle: "Vul uw Content-Security-Policy aan",
    policyName: "Content-Security-Policy",
    policyLead: "Dit is alleen nodig als uw website zo’n beleid heeft. Voeg toe:",
    policyMore: "Staat er ‘trusted-types’ in uw beleid? Zet daar dan ‘lit-html’ bij.",
    inFrame: "Liever een iframe?",
    inFrameLead:
      "Dan staat de check op deze site, los van uw eigen pagina. Bezoekers krijgen vanzelf de nieuwste versie.",
    height: "Hoe hoog wordt het iframe?",
    ownScroll: "Een vaste hoogte, met een eigen schuifbalk (aangeraden)",
    ownScrollHelp: "De uitkomst blijft in beeld als de bezoeker scrolt. U heeft geen script nodig.",
    fullHeight: "Zo hoog als de check",
    fullHeightHelp:
      "Een klein script past de hoogte aan en vertelt het iframe welk deel in beeld is, zodat de uitkomst in beeld blijft.",
    frameTitle: "Contractcheck",
    frameNoscript: "JavaScript staat uit. De contractcheck werkt alleen met JavaScript.",
    frameHtmlName: "HTML voor het iframe",
    framePolicyName: "Content-Security-Policy voor het iframe",
    needsScript: "De code voor een iframe ziet u als JavaScript aan staat.",
    copy: "Kopieer",
    copied: "Gekopieerd",
    refused: "Uw browser staat kopiëren niet toe. De tekst is geselecteerd: druk op Ctrl+C of ⌘C.",
  },
  en: {
    title: "Put the check on your own website",
    lead: "Choose what your visitors see. The example and the code change as you choose. Then copy the code and put it into your page.",
    points: [
      "You need no account, and the check sets no cookies.",
      "Visitors’ answers stay in their own browser.",
      "Free to use, for health insurers too (Apache 2.0).",
    ],
    noscript: (policy) =>
      `JavaScript is off. That is why you cannot choose here, and see no example. The code for ‘${policy}’ does stand below.`,
    starting: "The check is starting.",
    choices: "Your choices",
    policy: "Purchasing policy",
    careTypes: "Types of care",
    careTypesHelp:
      "What you choose is ready for the visitor. Choose none, and the visitor chooses.",
    language: "Language",
    languages: { nl: "Dutch", en: "English" },
    theme: "Colours",
    asVisitor: "Light or dark, as the visitor has it",
    light: "Always light",
    dark: "Always dark",
    flags: {
      "without-steps": "All questions on one page instead of step by step",
      compact: "Compact: takes less room",
      "without-ways": "Without the steps to a better contract",
      "without-trial": "Without “What if”: trying out other answers",
      "without-compare": "Without the comparison with other policies",
    },
    script: "What is inside the script?",
    onePolicy: "Only the policy that you chose (recommended)",
    onePolicyHelp: "Your page loads faster. Visitors cannot compare with other policies.",
    severalPolicies: "This policy and others that you choose",
    severalPoliciesHelp: "Visitors can compare with them. Each policy is a file of its own.",
    allPolicies: "All policies of this site",
    allPoliciesHelp: "You also need this for a policy that you write yourself.",
    from: "Where does the script stand?",
    ownServer: "On your own server (recommended)",
    ownServerHelp: "Nothing changes without you, and you depend on nobody.",
    thisSite: "On this site",
    thisSiteHelp: "There is nothing to download.",
    noAddress:
      "That cannot be done now: you opened this page from your disk. So there is no internet address to point to.",
    preview: "What it looks like",
    inPage: "The check in your page",
    files: "Put this on your server",
    filesLead: "Download it and put it beside your page.",
    size: (kilobytes) => `${kilobytes} kB`,
    html: "Put this code into your page",
    htmlName: "HTML",
    htmlLead: "Put the code where the check is to stand.",
    htmlOwn:
      "Does it stand in another folder? Then change its address in the code. The code works on a web server. To try it from your disk first, leave out ‘integrity’ and ‘crossorigin’.",
    htmlSite:
      "The code belongs to this version of the script: the browser refuses any other file. Fetch new code when you want a new version.",
    policyTitle: "Add to your Content-Security-Policy",
    policyName: "Content-Security-Policy",
    policyLead: "Only needed if your website has such a policy. Add:",
    policyMore: "Does your policy name ‘trusted-types’? Then add ‘lit-html’ to it.",
    inFrame: "Prefer an iframe?",
    inFrameLead:
      "Then the check stands on this site, apart from your own page. Visitors always get the newest version.",
    height: "How high is the iframe?",
    ownScroll: "A fixed height, with a scroll bar of its own (recommended)",
    ownScrollHelp: "The outcome stays in sight while the visitor scrolls. You need no script.",
    fullHeight: "As high as the check",
    fullHeightHelp:
      "A small script sets the height and tells the iframe which part of it is in sight, so that the outcome stays there.",
    frameTitle: "Contract check",
    frameNoscript: "JavaScript is off. The contract check works with JavaScript only.",
    frameHtmlName: "HTML for the iframe",
    framePolicyName: "Content-Security-Policy for the iframe",
    needsScript: "You see the code for an iframe when JavaScript is on.",
    copy: "Copy",
    copied: "Copied",
    refused: "Your browser does not allow copying. The text is selected: press Ctrl+C or ⌘C.",
  },
};
