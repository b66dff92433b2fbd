// A proof in words and as JSON (rules/schema/proof.schema.json).
#include <array>

#include "compiler/json/json_writer.hpp"
#include "contractwijzer/audit/proof.hpp"
#include "contractwijzer/version.hpp"

namespace contractwijzer::audit {

namespace {

struct ClaimWords {
  std::string_view word;
  std::string_view nl;
  std::string_view en;
};

constexpr std::array<ClaimWords, 11> claim_words{{
    {"no-hole",
     "Wie aan alle voorwaarden voldoet en een weg naar een overeenkomst heeft, krijgt er een.",
     "Whoever meets all conditions and has a way to a contract ends at a contract."},
    {"no-overlap", "Niemand past in twee overeenkomsten die elkaar uitsluiten.",
     "Nobody fits two contracts that exclude each other."},
    {"contract-reachable", "Er is een praktijk die deze overeenkomst krijgt.",
     "Some practice gets this contract."},
    {"offer-reachable", "Er is een praktijk die langs deze weg komt.",
     "Some practice comes in this way."},
    {"rule-matters", "Zonder deze regel is de uitkomst voor een praktijk anders.",
     "Without this rule some practice fares otherwise."},
    {"question-matters", "Er is een praktijk voor wie dit antwoord iets uitmaakt.",
     "For some practice this answer changes the verdict."},
    {"factors-never-lower", "Meer differentiatiefactoren geven nooit een lagere overeenkomst.",
     "More factors never give a lower contract."},
    {"decided-is-final",
     "Staat een uitkomst vast, dan verandert geen enkel antwoord haar nog, behalve een dat een "
     "ander "
     "antwoord tegenspreekt.",
     "Once an outcome is decided, no further answer changes it, but for one that contradicts "
     "another "
     "answer."},
    {"no-dead-ends",
     "Wat een praktijk ook is, heeft gedaan of niet heeft verteld: op elke dag is er precies één "
     "volgende stap, of staat er waarom er geen is.",
     "Whatever a practice is, has done or did not tell: on each day there is exactly one next "
     "step, "
     "or it is said why there is none."},
    {"laws-of-now",
     "Wat er op een dag staat over de uitkomst, de weg, de volgende stap, het tijdpad en de "
     "ingangsdatum spreekt elkaar nooit tegen.",
     "What is said on a day of the outcome, the way in, the next step, the timeline and the start "
     "never contradicts itself."},
    {"engine-agrees", "De rekenkern zegt van elk voorbeeld hier hetzelfde als het bewijs.",
     "The engine says of each example here what the proof says."},
}};

const ClaimWords& words_of_claim(Claim claim) {
  return claim_words[static_cast<std::size_t>(claim)];
}

void write_text(JsonWriter& out, const Text& text) {
  out.open('{').text("nl", text.nl).text("en", text.en).close('}');
}

void write_profile(JsonWriter& out, const Profile& profile) {
  out.open('{').word("asOf", format_date(profile.as_of)).text("outcome", profile.outcome);
  out.name("answers").raw(profile.answers).close('}');
}

void write_care_type(JsonWriter& out, const CareTypeProof& proof) {
  out.open('{').word("careType", proof.care_type).text("profiles", proof.profiles);
  out.number("nodes", static_cast<std::int64_t>(proof.nodes));
  out.number("moments", static_cast<std::int64_t>(proof.moments));
  out.number("completions", static_cast<std::int64_t>(proof.completions));
  out.list("cuts", proof.cuts, [&out](const Cut& cut) {
    out.open('{').list("facts", cut.facts, [&out](const std::string& id) { out.word(id); });
    out.number("cells", static_cast<std::int64_t>(cut.cells));
    out.list("at", cut.at, [&out](const Text& text) { write_text(out, text); });
    out.close('}');
  });
  out.list("outcomes", proof.outcomes, [&out](const Reached& reached) {
    out.open('{').text("outcome", reached.outcome).text("profiles", reached.profiles).close('}');
  });
  out.list("findings", proof.findings, [&out](const Finding& finding) {
    out.open('{').word("claim", word_of(finding.claim)).word_if_any("subject", finding.subject);
    out.word("verdict", word_of(finding.verdict));
    if (finding.declared) out.flag("declared", true);
    out.list("practices", finding.practices,
             [&out](const Profile& profile) { write_profile(out, profile); });
    if (finding.verdict == FindingVerdict::not_decided) {
      out.name("why");
      write_text(out, finding.why);
    }
    out.close('}');
  });
  out.close('}');
}

}  // namespace

std::string_view word_of(Claim claim) noexcept { return words_of_claim(claim).word; }

std::string_view word_of(FindingVerdict verdict) noexcept {
  constexpr std::array<std::string_view, 3> words{"holds", "fails", "not-decided"};
  return words[static_cast<std::size_t>(verdict)];
}

Text text_of(Claim claim) {
  return {std::string(words_of_claim(claim).nl), std::string(words_of_claim(claim).en)};
}

std::string proof_json(const CompiledPolicy& policy, const Proof& proof) {
  JsonWriter out;
  out.open('{').number("format", 1).word("engine", engine_version);
  out.word("policy", policy.policy().id).text("version", policy.policy().version);
  out.word("hash", policy.hash()).word("verdict", word_of(proof.verdict()));
  out.list("claims", claim_words, [&out](const ClaimWords& claim) {
    out.open('{').word("id", claim.word).name("text");
    write_text(out, {std::string(claim.nl), std::string(claim.en)});
    out.close('}');
  });
  out.list("careTypes", proof.care_types,
           [&out](const CareTypeProof& each) { write_care_type(out, each); });
  if (proof.practices_left_out > 0) {
    out.number("practicesLeftOut", static_cast<std::int64_t>(proof.practices_left_out));
  }
  return out.close('}').take();
}

}  // namespace contractwijzer::audit
