import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const policyId = "caresq-paramedie-2025";
export const careType = "fysiotherapie";
export const asOf = "2024-09-25";

/** A rule file as the page has it: without white space. */
const lean = (path) => JSON.stringify(JSON.parse(readFileSync(`${root}rules/${path}`, "utf8")));

export const policyText = lean(`${policyId}/policy.json`);
export const vocabularyText = lean("vocabulary.json");
