// Each policy by itself: policies/<id>.json as it is written, and policies/<id>.js, compiled, for
// `Engine.loadCompiled`, which needs no compiler.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { path } from "./paths.mjs";

const module = ({ image, ...texts }) => `const bytes = "${Buffer.from(image).toString("base64")}";
/** What decides, as bytes, and what there is to read. */
export default {
  image: Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)),
  ...JSON.parse(${JSON.stringify(JSON.stringify(texts))}),
};
`;

/** `policies` are their texts by id, `compiled` what was made of them (../compiled-policies.mjs). */
export async function writePolicyFiles(policies, compiled) {
  const folder = path("dist/policies");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    ...Object.entries(policies).map(([id, text]) => writeFile(`${folder}/${id}.json`, `${text}\n`)),
    ...compiled.map(({ id, ...policy }) => writeFile(`${folder}/${id}.js`, module(policy))),
  ]);
}
