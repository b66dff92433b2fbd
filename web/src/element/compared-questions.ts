import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { at } from "../at.js";
import { pointerTo, type Answer, type AnswerSheet } from "../session/answer-sheet.js";
import { faultPlace, type Comparer } from "../session/comparer.js";
import type { ComparedQuestion } from "../types.js";
import type { ComparedWords } from "./compared-words.js";
import { onDemand, partOnDemand } from "./on-demand.js";
import { question } from "./question.js";

/** Answers that count for the visitor's own policy too. */
export interface SharedAnswers {
  sheet: AnswerSheet;
  give: (question: ComparedQuestion, careType: string, answer: Answer | undefined) => void;
}

/** What the visitor's own policy does not ask; the rest stands among its questions. */
export function comparedQuestions(
  words: ComparedWords,
  comparer: Comparer,
  careTypes: readonly string[],
  shared: SharedAnswers,
): TemplateResult | typeof nothing {
  const { t, compared } = words;
  const sheetOf = ({ policy }: ComparedQuestion): AnswerSheet =>
    policy === undefined ? shared.sheet : comparer.sheet(policy);
  /** In the policies' own order, so that nothing moves while it is answered. */
  const order = ({ sides: [side = 0], fact }: ComparedQuestion): number => {
    const { groups } = at(compared.sides, side).policy.index.policy;
    return side * 1000 + groups.flatMap(({ facts }) => facts).indexOf(fact);
  };
  const others = compared.comparison.questions
    .filter(({ sides }) => !sides.includes(0))
    .sort((a, b) => order(a) - order(b));
  const answered = (asked: ComparedQuestion) =>
    sheetOf(asked).get(asked, asked.careType ?? "") !== undefined;
  const shown = others.filter((asked) => asked.open || answered(asked));
  const rest = others.filter((asked) => !shown.includes(asked));
  if (!others.length) return nothing;

  const draw = (asked: ComparedQuestion): TemplateResult | typeof nothing => {
    const [side = 0] = asked.sides;
    const careType = asked.careType ?? careTypes[0] ?? "";
    const view = words.of(side, careType);
    const names = asked.sides.map((each) => words.name(each));
    return question(view, {
      asked: { fact: asked.fact, scope: asked.scope, uses: [] },
      answer: sheetOf(asked).get(asked, careType),
      faults: comparer.faults.get(faultPlace(asked.policy ?? "", pointerTo(asked, careType))) ?? [],
      notices: at(compared.comparison.sides, side).verdicts.flatMap(({ receipt, notices }) =>
        receipt.careType === careType ? notices.filter(({ fact }) => fact === asked.fact) : [],
      ),
      reasons: [],
      complete: true,
      settled: false,
      of: [...names, ...(words.several && asked.careType ? [view.name] : [])].join(" · "),
      give: (given) => {
        if (asked.policy === undefined) shared.give(asked, careType, given);
        else comparer.give(asked.policy, asked, careType, given);
      },
    });
  };
  const list = (all: readonly ComparedQuestion[]) =>
    repeat(all, ({ sides, fact, careType }) => [sides[0], fact, careType].join(" "), draw);
  return partOnDemand(
    comparer,
    "questions",
    `${t.questions} (${shown.length})`,
    () =>
      html`<p class="note">${t.questionsNote}</p>
        ${list(shown)}
        ${rest.length ? onDemand(comparer, "rest", t.moreQuestions(rest.length), () => list(rest)) : nothing}`,
  );
}
