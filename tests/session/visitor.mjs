// A visitor without a page: a session around the real core, and what it says to its surface.
import { readFileSync } from "node:fs";
import { contractD } from "../practice.mjs";
import { importTypeScript } from "../typescript.mjs";
import { loadCore } from "../wasm/core.mjs";

const read = (path) =>
  JSON.stringify(JSON.parse(readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8")));

const policies = ["caresq-paramedie-2025", "vgz-paramedie-2021"];

globalThis.coreForSessions = async () => (await loadCore()).core;

/** The script anew, as on a page that was loaded once more: what it keeps in itself is gone. */
const script = () =>
  importTypeScript("tests/session/whole.ts", {
    "/bundled/rules.js": `export const vocabulary = ${JSON.stringify(read("vocabulary.json"))};
      export const policies = ${JSON.stringify(Object.fromEntries(policies.map((id) => [id, read(`${id}/policy.json`)])))};`,
    "/inline-core.js": "export const inlineCore = globalThis.coreForSessions;",
  });

/** A browser's storage. */
export class Shelf {
  items = new Map();
  getItem = (name) => this.items.get(name) ?? null;
  setItem = (name, text) => void this.items.set(name, text);
  removeItem = (name) => void this.items.delete(name);
}

/** One that refuses everything. */
export const refusing = {
  getItem: () => {
    throw new Error("refused");
  },
  setItem: () => {
    throw new Error("refused");
  },
  removeItem: () => {
    throw new Error("refused");
  },
};

/** A browser, and a tab of it: what they keep. */
export const browser = (local = new Shelf()) => ({ local, tab: new Shelf() });

/**
 * Opens a page with the checker.
 * @returns {Promise<any>} the session, beside what happened in it (`told`) and where it led (`led`)
 */
export async function visit({
  at = browser(),
  policy = policies[0],
  lang = "nl",
  careType = "",
} = {}) {
  Object.defineProperty(globalThis, "localStorage", { value: at.local, configurable: true });
  Object.defineProperty(globalThis, "sessionStorage", { value: at.tab, configurable: true });
  const { Session, Later } = await script();
  const told = [];
  const led = [];
  const session = new Session({
    lang: () => lang,
    wantedLang: () => lang,
    givenPolicy: () => undefined,
    otherPolicies: () => [],
    wantsWays: () => true,
    wantsOnePage: () => false,
    changed: () => undefined,
    announce: () => undefined,
    lead: (to) => led.push(to),
    tell: (type, detail) => told.push({ type, detail }),
  });
  session.policy = policy;
  session.careType = careType;
  session.asOf = "2024-10-01";
  await session.start();
  session.goOn(new Later(session));
  return { session, told, led };
}

/** Answers a question of the practice as a whole, or of a care type. */
export const give = ({ session }, fact, value, careType = "") =>
  session.give({ fact, scope: careType ? "care-type" : "practice" }, careType, { value });

const valueOf = (answer) =>
  typeof answer === "string"
    ? answer === "Ja"
    : /^[1-9][0-9]?$/.test(answer.typed)
      ? Number(answer.typed)
      : answer.typed;

/** A physiotherapy practice with contract D; of other care types what is asked of it as a whole. */
export async function visitD(careType = "fysiotherapie", at = browser()) {
  const visitor = await visit({ careType, at });
  const { facts } = visitor.session.policies.loaded.index;
  for (const [fact, answer] of Object.entries(contractD)) {
    const isOfPractice = facts.get(fact).scope === "practice";
    give(visitor, fact, valueOf(answer), isOfPractice ? "" : "fysiotherapie");
  }
  return visitor;
}
