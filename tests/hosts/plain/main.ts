// Plain TypeScript: the element, its events, and the engine by itself.
import "contractwijzer";
import type { ContractWijzer, VerdictDetail } from "contractwijzer";
import { Engine, evaluatorAlone, type Result } from "contractwijzer/evaluator";
import caresq from "contractwijzer/policies/caresq-paramedie-2025.js";

const checker: ContractWijzer = document.createElement("contract-wijzer");
checker.policy = caresq.structure.policy;
checker.careType = "logopedie";
checker.asOf = "2024-10-01";
checker.theme = "dark";
checker.withoutSteps = true;
checker.answers = { format: 1, practice: { richtlijnen: false } };

const kindOf = ({ verdict }: VerdictDetail): string => verdict.outcome?.kind ?? "open";
checker.addEventListener("cw-verdict", ({ detail }) => {
  document.body.dataset["element"] = kindOf(detail);
});
document.addEventListener("cw-verdict", ({ detail }) => {
  document.body.dataset["document"] = kindOf(detail);
});
window.addEventListener("cw-ready", ({ detail }) => {
  document.title = detail.policy;
});
document.getElementById("root")?.append(checker);

const started: Result<Engine> = await Engine.start(evaluatorAlone);
if (started.ok) {
  const loaded = started.value.loadCompiled(caresq);
  if (loaded.ok) {
    const { key } = loaded.value;
    const said = started.value.check(key, "logopedie", checker.answers, checker.asOf);
    document.body.dataset["engine"] = said.ok ? (said.value.outcome?.kind ?? "open") : "refused";
  }
}
