/** The shapes at the border, generated from rules/schema. */
export type * from "./generated/schema.js";

export type Lang = "nl" | "en";
