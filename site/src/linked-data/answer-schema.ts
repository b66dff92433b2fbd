import type { Fact } from "../../../web/src/types.js";
import {
  boundsOf,
  formOf,
  isWhole,
  notApplicable,
  type ValueForm,
} from "../../../web/src/value-forms.js";

type Schema = Readonly<Record<string, unknown>>;

/** Which answers a fact takes (rules/schema/answers.schema.json), as a JSON Schema of one value. */
export function answerSchema(fact: Fact): Schema {
  const schema = schemas[formOf[fact.type]](fact);
  return fact.notApplicable ? { anyOf: [schema, { const: notApplicable }] } : schema;
}

const schemas: Record<ValueForm, (fact: Fact) => Schema> = {
  "yes-no": () => ({ type: "boolean" }),
  number: (fact) => {
    const { minimum, maximum } = boundsOf(fact);
    return {
      type: isWhole(fact.type) ? "integer" : "number",
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
    };
  },
  choice: optionsOf,
  set: (fact) => ({ type: "array", items: optionsOf(fact), uniqueItems: true }),
  date: () => ({ type: "string", format: "date" }),
  agb: () => ({ type: "string", pattern: "^[0-9]{8}$" }),
};

function optionsOf({ options = [] }: Fact): Schema {
  return { enum: options.map(({ id }) => id) };
}
