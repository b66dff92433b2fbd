import { html, type TemplateResult } from "lit";
import type { View } from "./view.js";

/** A link that moves focus to the question about a fact. */
export const questionLink = (view: View, fact: string): TemplateResult =>
  html`<a
    href="#${view.control(fact)}"
    @click=${(event: Event) => {
      event.preventDefault();
      view.goTo(fact);
    }}
    >${view.say(view.index.facts.get(fact)?.question)}</a
  >`;
