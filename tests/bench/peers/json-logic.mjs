// json-logic-engine: the decision is one JSON Logic rule, compiled once to a function.
import { LogicEngine } from "json-logic-engine";
import { physiotherapyKinds } from "./kinds.mjs";

const fact = (id) => ({ var: id });

const general = {
  and: [
    fact("richtlijnen"),
    fact("digitaal-declareren"),
    fact("kwaliteitsregister-fysiotherapie"),
    { in: [fact("deelregisters"), [true, "not-applicable"]] },
    fact("bereikbaar-werkdagen-9-17"),
    fact("start-binnen-vijf-werkdagen"),
    fact("zn-digitalisering"),
    fact("digitale-zorg"),
  ],
};

const factors = {
  "+": [
    { and: [fact("prem-structureel"), fact("prem-aangewezen-meetbureau")] },
    {
      ">=": [
        { "*": [fact("aantal-verbijzonderd"), 100] },
        { "*": [fact("aantal-fysiotherapeuten"), 30] },
      ],
    },
    { or: [fact("praktijkregistratie-kngf"), fact("praktijkregistratie-skf")] },
    fact("praktijkregistratie-skf"),
  ],
};

const kindOf = (id) => ({ in: [{ substr: [fact(id), 0, 2] }, physiotherapyKinds] });
const automatic = {
  and: [
    { or: [kindOf("agb-onderneming"), kindOf("agb-vestiging")] },
    fact("zorgverlener-verbonden"),
    fact("vecozo-certificaten"),
    fact("eerder-contract"),
    { "!": fact("geen-aanbod-gewenst") },
  ],
};

const rule = {
  if: [
    general,
    {
      eachKey: {
        contract: { get: [["E", "D", "C", "B", "A"], factors] },
        offer: { if: [automatic, "vragenlijst-portaal", "op-aanvraag"] },
      },
    },
    { eachKey: { contract: "none", offer: "none" } },
  ],
};

export const name = "json-logic-engine";
export const does = "contract and offer; rule compiled once";
export const input = (facts) => facts;
export const decide = new LogicEngine().build(rule);
