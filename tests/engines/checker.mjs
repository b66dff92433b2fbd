// The checker as a visitor meets it.
import { until } from "./until.mjs";

/** An address's end that fixes the day: one on which the offers for 2025 were open. */
export const onOpenDay = "#v=1&policy=caresq-paramedie-2025&as-of=2024-10-01";

export const decides = (tab, expected) => until(() => tab.text("#uitkomst"), expected);

/** For journeys that are about something else than the way through the check. */
export const onOnePage = (tab) =>
  tab.about("contract-wijzer", (checker) => checker.setAttribute("without-steps", ""));

export const chooseCareType = async (tab, id) => {
  await onOnePage(tab);
  await until(() => tab.about("#zorgsoort", ({ localName }) => localName), "select");
  await tab.choose("#zorgsoort", id);
  await decides(tab, "Nog niet beslist");
};

/** The id of the choice that bears this label, in the question after a fact; null without the question. */
const choice = (tab, fact, label) =>
  tab.about(
    `#vraag-${fact}`,
    (control, wanted) =>
      [...control.closest("fieldset").querySelectorAll("label")].find(
        ({ textContent }) => textContent.trim() === wanted,
      ).control.id,
    label,
  );

export const isChosen = async (tab, fact, label) =>
  tab.about(`#${await choice(tab, fact, label)}`, ({ checked }) => checked);

export async function answer(tab, fact, label) {
  await tab.click(`#${await choice(tab, fact, label)}`);
  await until(() => isChosen(tab, fact, label), true);
}

/** Answers what is asked of these. The questions must be there. */
export async function fillIn(tab, answers) {
  for (const [fact, given] of Object.entries(answers)) {
    if ((await tab.shows(`#vraag-${fact}`)) === null) continue;
    if (typeof given === "object") await tab.type(`#vraag-${fact}`, given.typed);
    else await answer(tab, fact, given);
  }
}
