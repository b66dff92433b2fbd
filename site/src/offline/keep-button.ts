import type { ContractWijzer } from "../../../web/src/index.js";
import { todayInAmsterdam } from "../../../web/src/today.js";
import { copyFromFrame } from "./copy-from-frame.js";
import { fileName } from "./file-name.js";
import { handOver } from "./hand-over.js";
import { keptNow } from "./kept.js";
import { offlineTexts } from "./texts.js";

/** Lets the button hand over the single file with the answers of this moment inside. */
export function followKeepButton(checker: ContractWijzer): void {
  let busy = false;
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("#bewaar");
    if (!button || busy) return;
    busy = true;
    button.setAttribute("aria-disabled", "true");
    void keep(checker).finally(() => {
      busy = false;
      button.removeAttribute("aria-disabled");
    });
  });
}

async function keep(checker: ContractWijzer): Promise<void> {
  const t = offlineTexts[document.documentElement.lang === "en" ? "en" : "nl"];
  const kept = keptNow(checker);
  const file = globalThis.contractwijzerFile;
  tell(t.making);
  try {
    const html = await (file ? file.copy(kept) : copyFromFrame(singleFileAddress(), kept));
    const name = fileName(checker.policy, todayInAmsterdam());
    handOver(name, html);
    tell(t.made(name));
  } catch {
    tell(file ? t.failed.file : t.failed.page);
  }
}

/** The download link beside the button leads to it. */
const singleFileAddress = (): string =>
  document.querySelector<HTMLAnchorElement>('[data-region="keep"] a[download]')?.href ?? "";

function tell(text: string): void {
  document.getElementById("bewaard")?.replaceChildren(text);
}
