// What it would take, as the program tells it: boundaries against arithmetic, and what a reader sees.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const program = `${root}build/native/contractwijzer`;

const run = (args, input) => {
  const { status, stdout, stderr } = spawnSync(program, ["advise", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
};

/** A physiotherapy practice that meets every condition and no factor but one. */
const practice = {
  richtlijnen: true,
  "digitaal-declareren": true,
  "bereikbaar-werkdagen-9-17": true,
  "zn-digitalisering": true,
  "digitale-zorg": true,
  "agb-onderneming": "04012345",
  "vecozo-certificaten": true,
  "eerder-contract": true,
  "geen-aanbod-gewenst": false,
};
const fysio = {
  "kwaliteitsregister-fysiotherapie": true,
  deelregisters: true,
  "start-binnen-vijf-werkdagen": true,
  "zorgverlener-verbonden": true,
  "prem-structureel": true,
  "prem-aangewezen-meetbureau": true,
  "aantal-fysiotherapeuten": 10,
  "aantal-verbijzonderd": 1,
  "praktijkregistratie-kngf": false,
  "praktijkregistratie-skf": false,
};
const question = (changes = {}, asOf = "2024-10-01") => ({
  policy: "caresq-paramedie-2025",
  careType: "fysiotherapie",
  asOf,
  answers: { format: 1, practice, careTypes: { fysiotherapie: { ...fysio, ...changes } } },
});

const ask = (questions) => {
  const { status, stdout, stderr } = run(
    ["--ndjson"],
    questions.map((each) => `${JSON.stringify(each)}\n`).join(""),
  );
  assert.equal(status, 0, stderr);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).ways);
};
const to = ({ contracts }, wanted) => contracts.find(({ id }) => id === wanted);
const short = ({ ways }) =>
  ways.map(({ changes }) =>
    changes.map(({ fact, to: value }) => (value === true ? fact : `${fact}=${value}`)).join("+"),
  );

test("from D: the SKF registration alone brings B, three in ten specialised and SKF bring A", () => {
  const [ways] = ask([question()]);
  assert.deepEqual(
    ways.contracts.map(({ id, state }) => id + state),
    ["Aout-of-reach", "Bout-of-reach", "Cout-of-reach", "Dreached", "Esurpassed"],
  );
  assert.deepEqual(short(to(ways, "A")), ["aantal-verbijzonderd=3+praktijkregistratie-skf"]);
  assert.deepEqual(short(to(ways, "B")), [
    "praktijkregistratie-skf",
    "aantal-verbijzonderd=3+praktijkregistratie-kngf",
  ]);
  assert.deepEqual(short(to(ways, "C")).sort(), [
    "aantal-verbijzonderd=3",
    "praktijkregistratie-kngf",
    "praktijkregistratie-skf",
  ]);
  assert.deepEqual(to(ways, "B").ways[0].meets, ["kngf", "skf"]);
});

test("what is kept is in no way, and what is tied to it goes around it", () => {
  const keeping = (...keep) => ask([{ ...question(), keep }])[0];
  assert.deepEqual(short(to(keeping("praktijkregistratie-skf"), "B")), [
    "aantal-verbijzonderd=3+praktijkregistratie-kngf",
  ]);
  assert.deepEqual(short(to(keeping("praktijkregistratie-skf"), "A")), []);
  assert.deepEqual(short(to(keeping("aantal-verbijzonderd"), "B")), ["praktijkregistratie-skf"]);
  const { status, stdout } = run(
    [
      ...["--policy", "caresq-paramedie-2025", "--care-type", "fysiotherapie"],
      ...["--as-of", "2024-10-01", "--answers", "-", "--json"],
      ...["--keep", "praktijkregistratie-skf", "--keep", "praktijkregistratie-kngf"],
    ],
    JSON.stringify(question().answers),
  );
  assert.equal(status, 0);
  assert.deepEqual(
    JSON.parse(stdout),
    keeping("praktijkregistratie-skf", "praktijkregistratie-kngf"),
  );
});

test("a fact to keep that there is not is named", () => {
  const { status, stderr } = run(
    [
      ...["--policy", "caresq-paramedie-2025", "--care-type", "fysiotherapie"],
      ...["--as-of", "2024-10-01", "--answers", "-", "--lang", "en", "--keep", "praktijk-skf"],
    ],
    '{"format":1}',
  );
  assert.equal(status, 2);
  assert.match(stderr, /\/keep\/0.*There is no fact "praktijk-skf"/s);
  const lines = [
    { ...question(), keep: ["edition"] },
    { ...question(), keep: "edition" },
  ];
  const told = run(["--ndjson"], lines.map((line) => JSON.stringify(line)).join("\n")).stdout;
  assert.deepEqual(
    told
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).errors.map(({ code }) => code)),
    [["unknown-fact"], ["wrong-type"]],
  );
});

test("the share of specialised therapists: every practice of 1 to 40 therapists, against arithmetic", () => {
  const sizes = Array.from({ length: 40 }, (_, i) => i + 1).flatMap((all) =>
    Array.from({ length: all + 1 }, (_, some) => ({ all, some })),
  );
  const answers = ask(
    sizes.map(({ all, some }) =>
      question({ "aantal-fysiotherapeuten": all, "aantal-verbijzonderd": some }),
    ),
  );
  answers.forEach((ways, i) => {
    const { all, some } = sizes[i];
    // Whole numbers only: three tenths of them, rounded up.
    const needed = Math.floor((3 * all + 9) / 10);
    const enough = 10 * some >= 3 * all;
    const contract = to(ways, enough ? "B" : "C");
    const [change] = contract.ways
      .map(({ changes }) => changes)
      .filter((changes) => changes.length === 1 && changes[0].fact === "aantal-verbijzonderd")
      .flat();
    assert.equal(change?.to, enough ? undefined : needed, `${some} of ${all}`);
    assert.equal(to(ways, enough ? "C" : "D").state, "reached", `${some} of ${all}`);
  });
});

test("until when it counts: no day is invented where the document gives none", () => {
  const days = ["2024-10-01", "2024-10-20"];
  const moments = ask(days.map((day) => question({}, day))).map((ways) => {
    const [{ moment, until, countsIn }] = to(ways, "B").ways;
    return [moment, until, countsIn];
  });
  assert.deepEqual(moments, [
    ["not-said", undefined, true],
    ["not-said", undefined, true],
  ]);
  const [mended] = ask([question({ deelregisters: false })]);
  assert.equal(to(mended, "D").ways[0].moment, "not-said");
  assert.equal(to(mended, "D").ways[0].countsIn, undefined, "the year is said of factors");
});

test("who has no specialists and no sub-register is told both, and how many", () => {
  const [ways] = ask([question({ "aantal-verbijzonderd": 0, deelregisters: "not-applicable" })]);
  const [own] = to(ways, "C").ways.filter(({ changes }) =>
    changes.some(({ fact }) => fact === "aantal-verbijzonderd"),
  );
  assert.deepEqual(
    own.changes.map(({ fact, from, to: value, atLeast }) => [fact, from, value, atLeast]),
    [
      ["deelregisters", "not-applicable", true, undefined],
      ["aantal-verbijzonderd", 0, 3, 3],
    ],
  );
  assert.ok(own.meets.includes("deelregisters"));
});

test("an application has no last day: what it would give stands with it", () => {
  const asked = question({ "zorgverlener-verbonden": false }, "2025-03-10");
  const [ways] = ask([asked]);
  const own = to(ways, "B").ways.find(({ changes }) => changes.length === 1);
  assert.equal(own.moment, "later");
  assert.equal(own.start, "2025-04-01");
});

test("what is unknown is asked first, and is no change", () => {
  const [ways] = ask([question({ "praktijkregistratie-skf": null })]);
  const [way] = to(ways, "B").ways;
  assert.deepEqual(way.changes, []);
  assert.ok(way.asks.includes("praktijkregistratie-skf"));
  for (const { ways: all } of ways.contracts)
    for (const { changes } of all)
      assert.ok(changes.every(({ fact }) => fact !== "praktijkregistratie-skf"));
});

test("what no change can reach says what stops it: a condition, or a way in that leads elsewhere", () => {
  const stopsOf = (careType, own) => {
    const answers = { format: 1, careTypes: { [careType]: own } };
    const [{ contracts }] = ask([{ ...question(), careType, answers }]);
    return contracts.map(({ ways, stops }) => ({ ways, stops }));
  };
  assert.deepEqual(stopsOf("gli", { zorgverleners: [] }), [
    { ways: [], stops: [{ condition: "gli-zorgverleners" }] },
  ]);
  assert.deepEqual(stopsOf("preventieve-voetzorg", { "voetzorg-aanbod-2024": true }), [
    { ways: [], stops: [{ offer: "voetzorg-loopt-door" }] },
  ]);
});

test("what it rests on: SKF alone may go when nothing hangs on it, a number has a bound", () => {
  const both = {
    "praktijkregistratie-kngf": true,
    "praktijkregistratie-skf": true,
    "aantal-verbijzonderd": 5,
  };
  const [{ ground }] = ask([question(both)]);
  const of = (fact) => ground.find((each) => each.fact === fact);
  assert.equal(of("praktijkregistratie-kngf").canBeLost, true);
  assert.equal(of("praktijkregistratie-skf").canBeLost, false);
  assert.deepEqual(of("aantal-verbijzonderd"), {
    fact: "aantal-verbijzonderd",
    canBeLost: false,
    atLeast: 3,
  });
});

test("as text, in both languages, with source, evidence and day", () => {
  const args = ["--policy", "caresq-paramedie-2025", "--care-type", "fysiotherapie"];
  const given = [...args, "--answers", "-", "--as-of", "2024-10-01"];
  const { answers } = question();
  const dutch = run(given, JSON.stringify(answers));
  assert.equal(dutch.status, 0, dutch.stderr);
  assert.match(dutch.stdout, /^.* · Fysiotherapie · 2024-10-01$/m);
  // Deeds, as the page says them; numbers stand behind theirs.
  assert.match(dutch.stdout, /^ {2}- Meld uw praktijk bij SKF aan voor het label Keurmerk, .*\.$/m);
  assert.doesNotMatch(dutch.stdout, /nee → ja/);
  assert.match(dutch.stdout, /^ {2}- Zorg voor genoeg specialisten: .*[^.?]: 1 → minstens 3$/m);
  assert.match(dutch.stdout, /3\.2 Fysiotherapie, Differentiatiefactoren, 4e punt/);
  assert.match(dutch.stdout, /zegt niet op welke dag dit telt\. .*in 2025.*\[3\.2/);
  const english = run([...given, "--lang", "en"], JSON.stringify(answers));
  assert.match(english.stdout, /You qualify for this\./);
  assert.match(english.stdout, /does not say on which day this counts\. .*in 2025/);
  const whole = run([...given, "--json"], JSON.stringify(answers));
  assert.equal(JSON.parse(whole.stdout).contracts.length, 5);
});

test("bad input is refused with its place", () => {
  const nothing = run([]);
  assert.equal(nothing.status, 2);
  assert.match(nothing.stderr, /--policy/);
  const { status, stdout } = run(["--ndjson"], '{"policy":"caresq-paramedie-2025"}\n');
  assert.equal(status, 2);
  assert.equal(JSON.parse(stdout).ok, false);
});
