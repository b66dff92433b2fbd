// Invented policies in which what the language can say decides something, from data that a host gives
// the element: what the page says of some of their own cases.
import { readdirSync, readFileSync } from "node:fs";
import { decides } from "./checker.mjs";
import { embedStrictly } from "./hosts.mjs";
import { journey } from "./journey.mjs";
import { until } from "./until.mjs";

const policies = new URL("../policies/", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, policies), "utf8"));

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

for (const [id, cases] of Object.entries(said)) {
  const files = readdirSync(new URL(`${id}/cases/`, policies)).map((file) =>
    read(`${id}/cases/${file}`),
  );
  for (const [name, [heading, ...others]] of Object.entries(cases))
    journey(`${id}: ${name}`, async (tab) => {
      const file = files.find(({ cases: all }) => all.some((each) => each.name === name));
      const { asOf, answers = {} } = file.cases.find((each) => each.name === name);
      await tab.open(host.address);
      await tab.evaluate(
        (policy, careType, day, given) => {
          const checker = document.createElement("contract-wijzer");
          checker.setAttribute("without-steps", "");
          Object.assign(checker, { policyData: policy, careType, asOf: day, answers: given });
          document.querySelector("contract-wijzer").replaceWith(checker);
        },
        read(`${id}/policy.json`),
        file.careType,
        asOf,
        {
          format: 1,
          practice: known(file.base?.practice, answers.practice),
          careTypes: { [file.careType]: known(file.base?.careType, answers.careType) },
        },
      );
      await decides(tab, heading);
      for (const words of others) await until(() => tab.evaluate(stands, words), true);
      await tab.assertNoComplaints();
    });
}

/** Laid over the base; null makes a fact unknown again. */
const known = (base = {}, own = {}) =>
  Object.fromEntries(Object.entries({ ...base, ...own }).filter(([, value]) => value !== null));

const stands = (words) =>
  document
    .querySelector("contract-wijzer")
    .shadowRoot.textContent.replace(/\s+/g, " ")
    .includes(words);
