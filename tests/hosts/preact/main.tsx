import { render } from "preact";
import { useState } from "preact/hooks";
import "contractwijzer/preact";

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
if (root) render(<Host />, root);
