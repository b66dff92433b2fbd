// A compiled policy in pieces: what decides, with a mark wherever something comes later; the texts that
// a first verdict is put into words with, a list for each language; and the rest. What stands behind
// the marks is listed in the order in which they stand. The page puts it together again
// (src/hosted/policy-in-pieces.ts, which has the same marks).
const marks = { text: "§", laterText: "§§", later: "…" };

/** Texts that can be in sight with a first verdict, but for those of facts and statements. */
const inSight = new Set([
  "policy/title",
  "policy/purchaser/contacts/topic",
  "policy/editions/name",
  "policy/editions/text",
  "policy/groups/title",
  "policy/careTypes/name",
  "policy/careTypes/contracts/name",
  "policy/conditions/text",
  "policy/conditions/mend",
  "policy/offers/name",
  "policy/offers/text",
  "policy/offers/requires/text",
  "policy/periods/wording",
  "policy/periods/reading",
  "policy/contradictions/text",
  "policy/steps/text",
  "policy/steps/missed",
  "vocabulary/contradictions/text",
]);

/** Uses of a fact whose questions stand open; the others are folded, and drawn after the first verdict. */
const openUses = new Set(["condition", "factor", "offer"]);

export function inPieces({ structure, policy, vocabulary }) {
  const rest = { nl: [], en: [], later: [] };
  const pieces = { nl: [], en: [], rest };
  const asked = structure.careTypes.flatMap(({ groups }) => groups.flatMap(({ facts }) => facts));
  const open = new Set(
    asked.flatMap(({ fact, uses }) => (uses.some((use) => openUses.has(use)) ? fact : [])),
  );
  // What meeting the rules does not yet promise (src/element/summary.ts).
  const isPromised = ({ kind, offers }) => kind === "discretion" && offers !== undefined;
  const promised = new Set((policy.statements ?? []).filter(isPromised).map(({ id }) => id));
  const cited = new Set((policy.editions ?? []).flatMap(({ source }) => source));

  /** What stands in the place of something that comes later, until then. */
  const meanwhile = {
    "structure/wordings": () => ({}),
    "policy/clauses": (clauses) => clauses.filter(({ id }) => cited.has(id)),
    "policy/statements": (all) => take(all.filter(isPromised), "policy/statements"),
    // By place: in that of each other stands none.
    "structure/careTypes/statements": (ids) => ids.map((id) => (promised.has(id) ? id : "")),
  };

  const isInSight = (path, owner) => {
    if (inSight.has(path)) return true;
    const [, list, field] = path.split("/");
    if (list === "facts") return field === "question" || open.has(owner.id);
    return list === "statements" && isPromised(owner);
  };

  const take = (node, path, owner) => {
    if (Array.isArray(node))
      return node.map((entry) => take(entry, path, isList(path) ? entry : owner));
    if (typeof node !== "object" || node === null) {
      if (Object.values(marks).includes(node)) throw new Error(`${path}: ${node} is a mark`);
      return node;
    }
    if (isText(node)) {
      const isFirst = isInSight(path, owner);
      const to = isFirst ? pieces : rest;
      to.nl.push(node.nl);
      to.en.push(node.en);
      return isFirst ? marks.text : marks.laterText;
    }
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        const place = `${path}/${key}`;
        if (!isLater(place)) return [key, take(value, place, owner)];
        rest.later.push(value);
        const until = meanwhile[place]?.(value);
        return [key, until ? { [marks.later]: until } : marks.later];
      }),
    );
  };

  const first = Object.fromEntries(
    Object.entries({ structure, policy, vocabulary }).map(([key, value]) => [
      key,
      take(value, key),
    ]),
  );
  return { first, ...pieces };
}

/** Citations, statements, and for whom something is: the page lists them after the first verdict. */
const isLater = (path) =>
  path === "structure/wordings" ||
  path === "structure/careTypes/statements" ||
  path === "policy/statements" ||
  path === "policy/clauses" ||
  (/^policy\/.*\/(source|for)$/.test(path) && !path.startsWith("policy/editions/"));

/** Whether it is a list of the file itself, whose entries own what is in them. */
const isList = (path) => path.split("/").length === 2;

const isText = (node) => typeof node.nl === "string" && typeof node.en === "string";
