import { failure, success, type Result } from "../result.js";
import { isAnswersDocument } from "../session/answers-document.js";
import type { Answers, Text } from "../types.js";

/** Answers that a host page wrote down: JSON, and an object of objects. What they say is for the core. */
export function hostAnswers(text: string): Result<Answers> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused("answers-not-json", {
      nl: "Het attribuut answers is geen geldige JSON.",
      en: "The attribute answers is not valid JSON.",
    });
  }
  if (isAnswersDocument(data)) return success(data);
  return refused("answers-not-a-document", {
    nl: "Het attribuut answers heeft niet de vorm van een antwoordendocument.",
    en: "The attribute answers does not have the form of an answers document.",
  });
}

const refused = (code: string, message: Text): Result<Answers> =>
  failure([
    {
      code,
      pointer: "",
      message,
      hint: {
        nl: 'Een goed voorbeeld is {"format":1,"practice":{"richtlijnen":true}}. De check gaat verder zonder antwoorden.',
        en: 'A good example is {"format":1,"practice":{"richtlijnen":true}}. The check goes on without answers.',
      },
    },
  ]);
