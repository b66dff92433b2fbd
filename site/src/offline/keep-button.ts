import type { ContractWijzer } from "../../../web/src/index.js";
import { toFragment } from "../../../web/src/share.js";
import { todayInAmsterdam } from "../../../web/src/today.js";
import type { Lang } from "../../../web/src/types.js";
import { copyFromFrame } from "./copy-from-frame.js";
import { fileName } from "./file-name.js";
import { handOver } from "./hand-over.js";
import type { Kept } from "./kept.js";
import { offlineTexts } from "./texts.js";

/** Lets the button hand over the single file with the answers of this moment inside. */
export function followKeepButton(checker: ContractWijzer, alone: boolean): void {
  let busy = false;
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("#bewaar");
    if (!button || busy) return;
    busy = true;
    button.setAttribute("aria-disabled", "true");
    void keep(checker, alone).finally(() => {
      busy = false;
      button.removeAttribute("aria-disabled");
    });
  });
}

async function keep(checker: ContractWijzer, alone: boolean): Promise<void> {
  const lang: Lang = document.documentElement.lang === "en" ? "en" : "nl";
  const t = offlineTexts[lang];
  const kept: Kept = { practice: practiceOf(checker), on: todayInAmsterdam(), lang };
  tell(t.making);
  try {
    const html = await (globalThis.contractwijzerFile?.copy(kept) ??
      copyFromFrame(singleFileAddress(), kept));
    const name = fileName(checker.policy, kept.on);
    handOver(name, html);
    tell(t.made(name));
  } catch {
    tell(alone ? t.failed.file : t.failed.page);
  }
}

const practiceOf = ({ policy, careType, asOf, answers }: ContractWijzer): string =>
  toFragment({ policy, careTypes: careType.split(/\s+/).filter(Boolean), asOf, answers });

/** The download link beside the button leads to it. */
const singleFileAddress = (): string =>
  document.querySelector<HTMLAnchorElement>('[data-region="keep"] a[download]')?.href ?? "";

function tell(text: string): void {
  document.getElementById("bewaard")?.replaceChildren(text);
}
