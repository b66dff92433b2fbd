// A file of the site as it would be with more policies: what it has for one policy beside its own
// (a link, what waits in templates, an id with a name) stands there for each.
import { createHash } from "node:crypto";
import { allPolicies } from "../collection.mjs";
import { policyId } from "./paths.mjs";

export const policiesOnSite = 10;

const built = allPolicies();
const other = built.find((id) => id !== policyId);

/** What is there once for each other policy. */
const perPolicy = [
  new RegExp(`<template data-waits="[^"]*${other}">[^]*?</template>\\s*`, "g"),
  new RegExp(`<li><a href="[^"]*${other}/[^]*?</li>`, "g"),
  new RegExp(`,\\{id:"${other}",name:\\{[^}]*\\}\\}`, "g"),
];

export function withMorePolicies(text) {
  const added = Array.from(
    { length: policiesOnSite - built.length },
    (_, i) => `${other}-${i + 1}`,
  );
  const copyFor = (id) => (stretch) =>
    stretch
      .replaceAll(other, id)
      // Files of another content have another fingerprint.
      .replace(/(?<=-)[0-9a-f]{8}(?=\.js)/g, (name) =>
        createHash("sha256")
          .update(id + name)
          .digest("hex")
          .slice(0, 8),
      );
  return perPolicy.reduce(
    (all, stretch) =>
      all.replace(stretch, (found) => [found, ...added.map((id) => copyFor(id)(found))].join("")),
    text,
  );
}
