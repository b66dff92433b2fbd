/** @typedef {"Ja" | "Nee" | { typed: string }} Answer */

/**
 * A physiotherapy practice with all four factors that is offered a contract of itself.
 * @type {Record<string, Answer>}
 */
export const contractA = {
  richtlijnen: "Ja",
  "digitaal-declareren": "Ja",
  "kwaliteitsregister-fysiotherapie": "Ja",
  deelregisters: "Ja",
  "bereikbaar-werkdagen-9-17": "Ja",
  "start-binnen-vijf-werkdagen": "Ja",
  "zn-digitalisering": "Ja",
  "digitale-zorg": "Ja",
  "prem-structureel": "Ja",
  "prem-aangewezen-meetbureau": "Ja",
  "aantal-fysiotherapeuten": { typed: "10" },
  "aantal-verbijzonderd": { typed: "3" },
  "praktijkregistratie-kngf": "Ja",
  "praktijkregistratie-skf": "Ja",
  "agb-onderneming": { typed: "04012345" },
  "zorgverlener-verbonden": "Ja",
  vrijgevestigd: "Ja",
  "vecozo-certificaten": "Ja",
  "eerder-contract": "Ja",
  "geen-aanbod-gewenst": "Nee",
};

/**
 * The same with one of the four.
 * @type {Record<string, Answer>}
 */
export const contractD = {
  ...contractA,
  "aantal-verbijzonderd": { typed: "1" },
  "praktijkregistratie-kngf": "Nee",
  "praktijkregistratie-skf": "Nee",
};
