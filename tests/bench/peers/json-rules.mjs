// json-rules-engine: one rule per condition set, factor, level and offer; the engine is built once.
// Factors come first, the levels count them.
import { Engine } from "json-rules-engine";
import { physiotherapyKinds } from "./kinds.mjs";

const yes = (fact) => ({ fact, operator: "equal", value: true });
const first = 3;
const second = 2;
const third = 1;

const engine = new Engine();

engine.addOperator("startsWithOneOf", (code, kinds) => kinds.includes(code.slice(0, 2)));
engine.addOperator("atLeast30PercentOf", (part, whole) => part * 100 >= whole * 30);
engine.addFact(
  "factors",
  (_, almanac) => almanac.getEvents("success").filter(({ type }) => type === "factor").length,
);

engine.addRule({
  priority: first,
  conditions: {
    all: [
      yes("richtlijnen"),
      yes("digitaal-declareren"),
      yes("kwaliteitsregister-fysiotherapie"),
      { fact: "deelregisters", operator: "in", value: [true, "not-applicable"] },
      yes("bereikbaar-werkdagen-9-17"),
      yes("start-binnen-vijf-werkdagen"),
      yes("zn-digitalisering"),
      yes("digitale-zorg"),
    ],
  },
  event: { type: "general" },
  onFailure: () => engine.stop(),
});

const factors = {
  prem: { all: [yes("prem-structureel"), yes("prem-aangewezen-meetbureau")] },
  verbijzonderd: {
    all: [
      {
        fact: "aantal-verbijzonderd",
        operator: "atLeast30PercentOf",
        value: { fact: "aantal-fysiotherapeuten" },
      },
    ],
  },
  kngf: { any: [yes("praktijkregistratie-kngf"), yes("praktijkregistratie-skf")] },
  skf: { all: [yes("praktijkregistratie-skf")] },
};
for (const [id, conditions] of Object.entries(factors)) {
  engine.addRule({ priority: second, conditions, event: { type: "factor", params: { id } } });
}

for (const [count, contract] of ["E", "D", "C", "B", "A"].entries()) {
  engine.addRule({
    priority: third,
    conditions: { all: [{ fact: "factors", operator: "equal", value: count }] },
    event: { type: "contract", params: { contract } },
  });
}

const kindOf = (fact) => ({ fact, operator: "startsWithOneOf", value: physiotherapyKinds });
engine.setCondition("automatic", {
  all: [
    { any: [kindOf("agb-onderneming"), kindOf("agb-vestiging")] },
    yes("zorgverlener-verbonden"),
    yes("vecozo-certificaten"),
    yes("eerder-contract"),
    { not: yes("geen-aanbod-gewenst") },
  ],
});
const offers = {
  "vragenlijst-portaal": { all: [{ condition: "automatic" }] },
  "op-aanvraag": { not: { condition: "automatic" } },
};
for (const [offer, conditions] of Object.entries(offers)) {
  engine.addRule({ priority: third, conditions, event: { type: "offer", params: { offer } } });
}

export const name = "json-rules-engine";
export const does = "contract and offer; engine built once";
export const input = (facts) => facts;

export async function decide(facts) {
  const { events } = await engine.run(facts);
  const found = { contract: "none", offer: "none" };
  for (const { type, params } of events) {
    if (type === "contract" || type === "offer") Object.assign(found, params);
  }
  return found;
}
