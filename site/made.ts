import { todayInAmsterdam } from "../web/src/today.js";

const epoch = process.env["SOURCE_DATE_EPOCH"];

/** The day that this edition was made, in the Netherlands. */
export const made = todayInAmsterdam(epoch ? new Date(Number(epoch) * 1000) : new Date());
