import type { PolicyIndex } from "../policy-index.js";
import type { Session } from "../session/session.js";
import type { Texts } from "../texts/index.js";
import type { Lang, Sources } from "../types.js";
import type { Looks } from "./looks.js";
import type { Part } from "./question-list.js";
import { makeView, type View } from "./view.js";

/** How a session is put into words, in one language, by one look. */
export class Views {
  constructor(
    readonly session: Session,
    readonly looks: Looks,
    readonly lang: Lang,
    readonly t: Texts,
    readonly index: PolicyIndex,
    /** Whether it is for paper, where all is shown. */
    readonly isOnPaper: boolean,
  ) {}

  /** Whether all is drawn, on one page. */
  get isWhole(): boolean {
    return this.isOnPaper || this.session.journey.isWhole;
  }

  /** The practice's care types, each with its own way of putting things into words. */
  parts(): Part[] {
    const { session, looks } = this;
    const { shown, later } = session;
    return session.careTypes.map((careType, i) => ({
      view: this.of(careType),
      groups: session.inquiry.groups(careType),
      verdict: shown?.verdicts[i],
      ways: shown?.ways[i],
      waysToCome: !later && !looks.withoutWays,
    }));
  }

  /** Of one care type; of none, what holds for all. */
  of(careType: string): View {
    const { session, looks, index } = this;
    return makeView({
      ...this.#common(careType),
      index,
      rulesPage: looks.rulesPage,
      isUnknown: (fact) => {
        const scope = index.facts.get(fact)?.scope;
        return scope !== undefined && session.shownSheet.isUnknown({ fact, scope }, careType);
      },
      tryOut: looks.withoutTrial
        ? undefined
        : (changes) => {
            session.whenOn(({ trials }) => {
              trials.tryOut(careType, changes);
            });
          },
      ruledOut: this.#ruledOut(careType),
    });
  }

  #ruledOut(careType: string): View["ruledOut"] {
    const { later, shown, careTypes } = this.session;
    if (!later) return undefined;
    const { ruledOut } = later;
    return {
      facts: ruledOut.of(careType),
      freeWays: shown?.freeWays[careTypes.indexOf(careType)],
      add: (fact) => {
        ruledOut.add(careType, fact);
      },
      putBack: (fact) => {
        ruledOut.putBack(careType, fact);
      },
    };
  }

  /** Of a side of the comparison: its questions are apart from those of the visitor's own policy. */
  ofSide(side: number, index: PolicyIndex, careType: string): View {
    if (index === this.index) return this.of(careType);
    const view = makeView({
      ...this.#common(careType),
      index,
      rulesPage: "",
      isUnknown: () => false,
      tryOut: undefined,
      ruledOut: undefined,
    });
    return { ...view, control: (fact) => `vergelijk-${side}-${careType}-${fact}` };
  }

  #common(careType: string) {
    const { lang, t, session, looks } = this;
    return {
      lang,
      t,
      careTypes: session.careTypes,
      careType,
      openSources: (view: View, sources: Sources): void => {
        looks.openSources(view, sources);
      },
      goTo: (id: `vraag-${string}`, fact: string): void => {
        session.journey.turnToFact(fact, careType);
        session.surface.lead(id);
      },
    };
  }
}
