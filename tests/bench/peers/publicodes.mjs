// publicodes: rules parsed once; each practice is a situation. Its strings have no parts, so the
// practice brings the care kind of its AGB codes instead of the codes.
import Engine from "publicodes";
import { physiotherapyKinds } from "./kinds.mjs";

const is = (fact, values) => ({
  "une de ces conditions": values.map((value) => `${fact} = '${value}'`),
});
const countIf = (condition) => ({ valeur: 1, "applicable si": condition });

const asked = [
  "richtlijnen",
  "digitaal declareren",
  "kwaliteitsregister fysiotherapie",
  "deelregisters",
  "bereikbaar werkdagen",
  "start binnen vijf werkdagen",
  "zn digitalisering",
  "digitale zorg",
  "prem structureel",
  "prem aangewezen meetbureau",
  "aantal verbijzonderd",
  "aantal fysiotherapeuten",
  "praktijkregistratie kngf",
  "praktijkregistratie skf",
  "zorgsoort onderneming",
  "zorgsoort vestiging",
  "zorgverlener verbonden",
  "vecozo certificaten",
  "eerder contract",
  "geen aanbod gewenst",
];

const engine = new Engine({
  ...Object.fromEntries(asked.map((fact) => [fact, null])),
  "algemene voorwaarden": {
    "toutes ces conditions": [
      "richtlijnen",
      "digitaal declareren",
      "kwaliteitsregister fysiotherapie",
      is("deelregisters", ["ja", "niet van toepassing"]),
      "bereikbaar werkdagen",
      "start binnen vijf werkdagen",
      "zn digitalisering",
      "digitale zorg",
    ],
  },
  prem: { "toutes ces conditions": ["prem structureel", "prem aangewezen meetbureau"] },
  verbijzonderd: "aantal verbijzonderd * 100 >= aantal fysiotherapeuten * 30",
  kngf: { "une de ces conditions": ["praktijkregistratie kngf", "praktijkregistratie skf"] },
  skf: "praktijkregistratie skf",
  factoren: { somme: ["prem", "verbijzonderd", "kngf", "skf"].map(countIf) },
  overeenkomst: {
    variations: [
      { si: "algemene voorwaarden = non", alors: "'none'" },
      { si: "factoren = 4", alors: "'A'" },
      { si: "factoren = 3", alors: "'B'" },
      { si: "factoren = 2", alors: "'C'" },
      { si: "factoren = 1", alors: "'D'" },
      { sinon: "'E'" },
    ],
  },
  automatisch: {
    "toutes ces conditions": [
      {
        "une de ces conditions": [
          is("zorgsoort onderneming", physiotherapyKinds),
          is("zorgsoort vestiging", physiotherapyKinds),
        ],
      },
      "zorgverlener verbonden",
      "vecozo certificaten",
      "eerder contract",
      "geen aanbod gewenst = non",
    ],
  },
  aanbod: {
    variations: [
      { si: "algemene voorwaarden = non", alors: "'none'" },
      { si: "automatisch", alors: "'vragenlijst-portaal'" },
      { sinon: "'op-aanvraag'" },
    ],
  },
});

const text = (value) => `'${value}'`;
const word = (value) => (value === true ? "oui" : value === false ? "non" : value);
const subRegister = { true: "ja", false: "nee", "not-applicable": "niet van toepassing" };

export const name = "publicodes";
export const does = "contract and offer; rules parsed once, a situation per practice";

/** The same answers as a situation. */
export function input(facts) {
  const all = {
    ...facts,
    deelregisters: text(subRegister[facts.deelregisters]),
    "zorgsoort-onderneming": text(facts["agb-onderneming"].slice(0, 2)),
    "zorgsoort-vestiging": text(facts["agb-vestiging"].slice(0, 2)),
    "bereikbaar-werkdagen": facts["bereikbaar-werkdagen-9-17"],
  };
  return Object.fromEntries(asked.map((fact) => [fact, word(all[fact.replaceAll(" ", "-")])]));
}

export function decide(situation) {
  engine.setSituation(situation);
  return {
    contract: engine.evaluate("overeenkomst").nodeValue,
    offer: engine.evaluate("aanbod").nodeValue,
  };
}
