#include <iostream>

#include "commands.hpp"
#include "contractwijzer/audit/proof.hpp"

namespace contractwijzer::cli {

namespace {

/// A counterexample: answers that the command "check" and the checker take.
void print_practices(const audit::Finding& finding, bool nl) {
  for (const audit::Profile& practice : finding.practices) {
    std::cout << "      " << format_date(practice.as_of) << " " << practice.answers << "\n      "
              << (nl ? "uitkomst: " : "outcome: ") << practice.outcome << "\n";
  }
}

void print_care_type(const audit::CareTypeProof& proof, Language language) {
  const bool nl = language == Language::nl;
  std::cout << proof.care_type << ": " << proof.profiles << (nl ? " profielen, " : " profiles, ")
            << proof.cuts.size() << (nl ? " dimensies, " : " dimensions, ") << proof.completions
            << (nl ? " aanvullingen en " : " completions and ") << proof.moments
            << (nl ? " momenten nagegaan\n" : " moments gone through\n");
  for (const audit::Reached& reached : proof.outcomes) {
    std::cout << "  " << reached.outcome << ": " << reached.profiles << "\n";
  }
  std::size_t held = 0;
  for (const audit::Finding& finding : proof.findings) {
    if (finding.holds()) {
      ++held;
      continue;
    }
    const bool fails = finding.verdict == audit::FindingVerdict::fails;
    const std::string_view nl_word = fails ? "NIET: " : "NIET BESLIST: ";
    const std::string_view en_word = fails ? "NOT: " : "NOT DECIDED: ";
    std::cout << "  " << (nl ? nl_word : en_word) << in(language, audit::text_of(finding.claim));
    if (!finding.subject.empty()) std::cout << " (" << finding.subject << ")";
    std::cout << "\n";
    if (!fails) std::cout << "      " << in(language, finding.why) << "\n";
    print_practices(finding, nl);
  }
  std::cout << "  " << held << (nl ? " van " : " of ") << proof.findings.size()
            << (nl ? " beweringen bewezen\n" : " claims proved\n");
}

}  // namespace

int run_prove(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto policy = rules.load(arguments.operand);
  if (!policy) return report_errors(policy.errors(), language);
  const audit::Proof proof = audit::prove(*policy);
  if (arguments.has("--json")) {
    std::cout << audit::proof_json(*policy, proof) << "\n";
  } else {
    std::cout << policy->policy().id << " " << policy->policy().version << " (" << policy->hash()
              << ")\n";
    for (const audit::CareTypeProof& each : proof.care_types) print_care_type(each, language);
  }
  switch (proof.verdict()) {
    case audit::FindingVerdict::holds:
      return 0;
    case audit::FindingVerdict::fails:
      return falls_short;
    case audit::FindingVerdict::not_decided:
      std::cerr << (language == Language::nl
                        ? "Dit is geen bewijs: niet alles kon worden nagegaan (NIET BESLIST)."
                        : "This is no proof: not all could be gone through (NOT DECIDED).")
                << "\n";
      return gave_up;
  }
  return gave_up;
}

}  // namespace contractwijzer::cli
