// A host in React 19: answers written down inline beside state that each verdict sets.
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import "contractwijzer/react";

function Host() {
  const [renders, setRenders] = useState(0);
  const [outcome, setOutcome] = useState("");
  const [isShown, setIsShown] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setIsShown(!isShown)}>
        {isShown ? "Weg" : "Terug"}
      </button>
      <output data-renders={renders}>{outcome}</output>
      {isShown && (
        <contract-wijzer
          policy="caresq-paramedie-2025"
          care-type="fysiotherapie"
          as-of="2024-10-01"
          without-steps
          answers={{ format: 1, practice: { richtlijnen: true } }}
          oncw-verdict={({ detail }) => {
            setRenders((count) => count + 1);
            setOutcome(detail.verdict.outcome?.kind ?? "open");
          }}
        />
      )}
    </>
  );
}

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Host />
    </StrictMode>,
  );
