import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { PolicyIndex } from "../../web/src/policy-index.js";
import { fromFragment, policyOf, toFragment } from "../../web/src/keep/fragment.js";
import type { Answers, Policy, Vocabulary } from "../../web/src/types.js";
import { test } from "./one-page.js";

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8"));
const vocabulary = read("vocabulary.json") as Vocabulary;
const index = (id: string): PolicyIndex =>
  new PolicyIndex(read(`${id}/policy.json`) as Policy, vocabulary);
const caresq = index("caresq-paramedie-2025");
const vgz = index("vgz-paramedie-2021");

test("a practice survives the way through an address, of every type of answer", () => {
  const answers: Answers = {
    format: 1,
    practice: {
      richtlijnen: true,
      "digitaal-declareren": false,
      "agb-onderneming": "04012345",
      "aantal-fte": 100.000001,
      "duurzaamheid-jaarverslag": "not-applicable",
    },
    careTypes: {
      fysiotherapie: { "aantal-fysiotherapeuten": 10, "datum-getekend": "2024-10-20" },
      gli: { zorgverleners: ["fysiotherapeut", "leefstijlcoach"], "gli-programmas": [] },
      ziekenhuizen: { "ziekenhuis-overeenkomst": "eenjarig-met-addendum" },
    },
  };
  const practice = {
    policy: "caresq-paramedie-2025",
    careTypes: ["fysiotherapie", "gli", "ziekenhuizen"],
    asOf: "2024-10-25",
    answers,
  };
  const fragment = toFragment(practice);
  expect(fragment).toContain("p.agb-onderneming=04012345");
  expect(fragment).toContain("c.gli.zorgverleners=fysiotherapeut,leefstijlcoach");
  expect(fromFragment(`#${fragment}`, caresq)).toEqual({ ...practice, leftOut: [] });
});

test("an edition goes along, and one that the policy lacks is left out", () => {
  const fragment = toFragment({
    policy: "vgz-paramedie-2021",
    careTypes: ["huidtherapie"],
    asOf: "",
    answers: { format: 1, edition: "gepubliceerd" },
  });
  expect(fromFragment(fragment, vgz)?.answers.edition).toBe("gepubliceerd");
  const other = fromFragment(fragment.replace("gepubliceerd", "ooit"), vgz);
  expect(other?.answers).not.toHaveProperty("edition");
  expect(other?.leftOut).toEqual(["edition=ooit"]);
});

test("what is unknown or cannot be is told of, and the rest opens", () => {
  const wrong = [
    "p.richtlijnen=misschien",
    "p.bestaat-niet=true",
    "p.constructor=true",
    // A fact of a care type is none of the practice.
    "p.aantal-fysiotherapeuten=3",
    "c.fysiotherapie.aantal-fysiotherapeuten=drie",
    "c.nergens.aantal-fysiotherapeuten=3",
    "c.fysiotherapie.datum-getekend=2025-02-30",
    "c.gli.zorgverleners=fysiotherapeut,tovenaar",
    "p.agb-onderneming=0401",
    "p.richtlijnen=not-applicable",
    "as-of=gisteren",
    "iets=anders",
  ];
  const start = "v=1&policy=caresq-paramedie-2025&care-type=fysiotherapie,nergens";
  const opened = fromFragment([start, ...wrong, "p.zn-digitalisering=true"].join("&"), caresq);
  expect(opened?.careTypes).toEqual(["fysiotherapie"]);
  expect(opened?.answers).toEqual({
    format: 1,
    practice: { "zn-digitalisering": true },
    careTypes: {},
  });
  expect(opened?.leftOut).toEqual(["care-type=nergens", ...wrong]);
});

test("what is no practice of this policy opens nothing", () => {
  expect(fromFragment("", caresq)).toBeUndefined();
  expect(fromFragment("#vragen", caresq)).toBeUndefined();
  expect(fromFragment("v=2&policy=caresq-paramedie-2025", caresq)).toBeUndefined();
  expect(fromFragment("v=1&policy=vgz-paramedie-2021", caresq)).toBeUndefined();
  expect(policyOf("#v=1&policy=vgz-paramedie-2021")).toBe("vgz-paramedie-2021");
});
