import { useState } from "react";
import { ContractCheck } from "contractwijzer/react";

/** The same on a server and in the browser. */
export function App() {
  const [outcome, setOutcome] = useState("");
  return (
    <main>
      <output>{outcome}</output>
      <ContractCheck
        policy="caresq-paramedie-2025"
        care-type="fysiotherapie"
        as-of="2024-10-01"
        without-steps
        answers={{ format: 1, practice: { richtlijnen: false } }}
        oncw-verdict={({ detail }) => setOutcome(detail.verdict.outcome?.kind ?? "open")}
      />
    </main>
  );
}
