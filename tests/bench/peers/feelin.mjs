// feelin: one FEEL context. The library has no way to compile an expression once.
import { evaluate } from "feelin";
import { physiotherapyKinds } from "./kinds.mjs";

const expression = `{
  general: all([
    richtlijnen,
    digitaal_declareren,
    kwaliteitsregister_fysiotherapie,
    deelregisters in (true, "not-applicable"),
    bereikbaar_werkdagen_9_17,
    start_binnen_vijf_werkdagen,
    zn_digitalisering,
    digitale_zorg
  ]),
  factors: count([
    prem_structureel and prem_aangewezen_meetbureau,
    aantal_verbijzonderd * 100 >= aantal_fysiotherapeuten * 30,
    praktijkregistratie_kngf or praktijkregistratie_skf,
    praktijkregistratie_skf
  ][item = true]),
  kinds: ${JSON.stringify(physiotherapyKinds)},
  automatic: (list contains(kinds, substring(agb_onderneming, 1, 2))
      or list contains(kinds, substring(agb_vestiging, 1, 2)))
    and zorgverlener_verbonden
    and vecozo_certificaten
    and eerder_contract
    and not(geen_aanbod_gewenst),
  contract: if not(general) then "none"
    else if factors = 4 then "A"
    else if factors = 3 then "B"
    else if factors = 2 then "C"
    else if factors = 1 then "D"
    else "E",
  offer: if not(general) then "none"
    else if automatic then "vragenlijst-portaal"
    else "op-aanvraag"
}`;

export const name = "feelin";
export const does = "contract and offer; parses its expression each time";

/** The same answers; a hyphen in a name would be a minus. */
export const input = (facts) =>
  Object.fromEntries(Object.entries(facts).map(([id, value]) => [id.replaceAll("-", "_"), value]));

export const decide = (facts) => evaluate(expression, facts);
