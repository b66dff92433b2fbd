#!/usr/bin/env node
// contractwijzer bundle: one classic script with the policies that a host chooses, and its integrity.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";

const usage = `contractwijzer bundle --policy ID [--policy ID ...] [--out FILE]
contractwijzer bundle --all [--out FILE]

Writes one script with the checker and these policies, to put on a page, and prints its tag. With --all
it has every policy, and reads policies of your own.
`;
const parts = new URL("../dist/parts/", import.meta.url);
const whole = new URL("../dist/contractwijzer.js", import.meta.url);
const checker = "checker.js";

/** Ends with what is wrong and how to mend it. */
function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        policy: { type: "string", multiple: true, default: [] },
        all: { type: "boolean", default: false },
        out: { type: "string", short: "o", default: "contractwijzer.js" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (cause) {
    return refuse(`${cause.message}\n\n${usage}`);
  }
}

/** The script with these policies; without the byte order mark of all parts but the first. */
function bundle(policies) {
  const known = readdirSync(parts)
    .filter((name) => name !== checker)
    .map((name) => basename(name, ".js"));
  for (const id of policies)
    if (!known.includes(id))
      refuse(`There is no policy "${id}" in this package. It has: ${known.join(", ")}.`);
  const texts = [...new Set(policies).values()].map((id) => `${id}.js`).concat(checker);
  const [first, ...others] = texts.map((name) => readFileSync(new URL(name, parts), "utf8"));
  return first + others.map((text) => text.replace(/^\ufeff/, "")).join("");
}

const { values, positionals } = read();
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
if (positionals.join(" ") !== "bundle") refuse(usage);
if (values.all ? values.policy.length : !values.policy.length)
  refuse(`Name the policies with --policy, or all of them with --all.\n\n${usage}`);

const script = values.all ? readFileSync(whole, "utf8") : bundle(values.policy);
try {
  writeFileSync(values.out, script);
} catch (cause) {
  refuse(`${values.out} cannot be written: ${cause.message}`);
}
const integrity = `sha384-${createHash("sha384").update(script).digest("base64")}`;
process.stdout.write(
  `<script defer src="${basename(values.out)}" integrity="${integrity}" crossorigin="anonymous"></script>\n`,
);
