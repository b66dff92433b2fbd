// Which policy the element takes where its page names none, or one that is not there.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { importTypeScript } from "../typescript.mjs";

const titleOf = (id) => ({ nl: `Beleid ${id}`, en: `Policy ${id}` });
const textOf = (id) => JSON.stringify({ id, title: titleOf(id) });

/** The script with these policies inside. */
const whole = (ids) =>
  importTypeScript("web/src/shared.ts", {
    "/bundled/rules.js": `export const vocabulary = "";
      export const policies = ${JSON.stringify(Object.fromEntries(ids.map((id) => [id, textOf(id)])))};`,
    "/inline-core.js": "export const inlineCore = undefined; // never started",
  });

/** The script in pieces, on a page that tells of these policies; the first one's pieces are there. */
function inPieces(ids) {
  const languages = Object.fromEntries(["nl", "en"].map((lang) => [lang, []]));
  const piece = { structure: {}, policy: {}, vocabulary: {}, image: "" };
  Object.assign(globalThis, {
    addEventListener: () => undefined,
    contractwijzerPolicies: { [ids[0]]: piece },
    contractwijzerTexts: {
      [ids[0]]: { ...languages, rest: { ...languages, later: [] } },
    },
    contractwijzerTitles: Object.fromEntries(ids.map((id) => [id, titleOf(id)])),
  });
  return importTypeScript("web/src/hosted/shared.ts", {
    "/inline-evaluator.js": "export const inlineEvaluator = undefined; // never started",
    "/policy-in-pieces.js": `export class PolicyInPieces {
      hasRest = true;
      compiled = { of: "only" };
      take() {}
      speaks() { return true; }
    }`,
  });
}

/** A core that takes any policy, and says of which. */
const taking = {
  loadPolicy: (text) => ({ ok: true, value: JSON.parse(text).id }),
  loadCompiled: ({ of }) => ({ ok: true, value: of }),
};

for (const [name, script] of Object.entries({ whole, inPieces })) {
  test(`${name}: the only policy is taken where none is named`, async () => {
    const { bundledPolicy } = await script(["only"]);
    for (const none of [undefined, ""])
      assert.deepEqual(bundledPolicy(taking, none), { ok: true, value: "only" });
  });

  test(`${name}: of several none is taken, and each is named with its title`, async () => {
    const { bundledPolicy } = await script(["a-2026", "b-2025", "c-2024"]);
    for (const none of [undefined, ""]) {
      const { ok, errors } = bundledPolicy(taking, none);
      assert.equal(ok, false);
      assert.equal(errors[0].code, "no-policy-named");
      assert.match(
        errors[0].hint.nl,
        /:\na-2026 \(Beleid a-2026\)\nb-2025 \(Beleid b-2025\)\nc-2024 \(Beleid c-2024\)$/,
      );
      assert.match(errors[0].hint.en, /\nc-2024 \(Policy c-2024\)$/);
    }
  });

  test(`${name}: one that is not there is told of, with those that are`, async () => {
    const { bundledPolicy } = await script(["a-2026", "b-2025"]);
    const [{ code, message, hint }] = bundledPolicy(taking, "x").errors;
    assert.equal(code, "unknown-policy");
    assert.match(message.nl, /“x”/);
    assert.match(hint.nl, /\na-2026 \(Beleid a-2026\)\nb-2025 \(Beleid b-2025\)$/);
  });
}
