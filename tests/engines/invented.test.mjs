// Invented policies in which what the language can say decides something, from data that a host gives
// the element: what the page says of some of their own cases.
import { policyOf } from "../wasm/cases.mjs";
import { decides } from "./checker.mjs";
import { embedStrictly } from "./hosts.mjs";
import { journey } from "./journey.mjs";
import { until } from "./until.mjs";

/** By policy and the name of a case: the heading, and what else stands on the page. */
const said = {
  "duinzorg-2028": {
    "Alles precies op de grens: Ruim": ["Ruim", "12 november 2027"],
  },
  "heidezorg-2030": {
    "Kiest een budget: de andere, en geen betere of slechtere": ["Jaarbudget", "Zelf aanvragen"],
    "Een overeenkomst die doorliep, is voorbij": ["Geen overeenkomst meer mogelijk"],
    "Nog niet gezegd of een module gewenst is": [
      "Vaste tarieven",
      "Of dit voor u geldt, hangt nog af van een antwoord.",
    ],
  },
  "rivierzorg-2029": {
    "Twintig behandelaren: in aanmerking, Rivierzorg kiest": [
      "In aanmerking voor Intensieve zorg",
      "Rivierzorg kiest wie de overeenkomst krijgt.",
      "Wordt u gekozen, dan begint de overeenkomst op 1 januari 2029.",
      "Hier kijkt de inkoper naar:",
      "Stap van meetbureau Peil",
      "Van het Kwaliteitsregister.",
      "selectie@rivierzorg.example",
    ],
    "Gekozen en getekend: de overeenkomst is er, voor twee jaar": ["U heeft Intensieve zorg"],
    "Niet gekozen: basiszorg kan nog": ["Inhoudelijk: Basiszorg"],
  },
  streken: {
    "Naast de groep een losse gemeente": ["Ringcontract"],
  },
};

const host = await embedStrictly();

for (const [id, wanted] of Object.entries(said)) {
  const { policy, cases } = policyOf(id);
  for (const [name, [heading, ...others]] of Object.entries(wanted))
    journey(`${id}: ${name}`, async (tab) => {
      const { careType, asOf, answers } = cases.find((each) => each.name.endsWith(`: ${name}`));
      await tab.open(host.address);
      await tab.evaluate(
        (given) => {
          const checker = document.createElement("contract-wijzer");
          checker.setAttribute("without-steps", "");
          Object.assign(checker, given);
          document.querySelector("contract-wijzer").replaceWith(checker);
        },
        { policyData: policy, careType, asOf, answers },
      );
      await decides(tab, heading);
      for (const words of others) await until(() => tab.evaluate(stands, words), true);
      await tab.assertNoComplaints();
    });
}

const stands = (words) =>
  document
    .querySelector("contract-wijzer")
    .shadowRoot.textContent.replace(/\s+/g, " ")
    .includes(words);
