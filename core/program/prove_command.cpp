#include <iostream>

#include "commands.hpp"
#include "contractwijzer/audit/proof.hpp"
#include "room.hpp"

namespace contractwijzer::cli {

namespace {

/// A counterexample: answers that the command "check" and the checker take.
void print_practices(const audit::Finding& finding, bool nl) {
  for (const audit::Profile& practice : finding.practices) {
    std::cout << "      " << format_date(practice.as_of) << " " << practice.answers << "\n      "
              << (nl ? "uitkomst: " : "outcome: ") << practice.outcome << "\n";
  }
}

/// What is not told unasked: a proof without practices is a proof. Those of what does not hold come
/// first.
void leave_out_practices(audit::Proof& proof, bool for_all) {
  Room room(for_all);
  for (const bool holds : {false, true}) {
    for (audit::CareTypeProof& care_type : proof.care_types) {
      for (audit::Finding& finding : care_type.findings) {
        if (finding.holds() != holds) continue;
        std::erase_if(finding.practices, [&room](const audit::Profile& practice) {
          return !room.takes(practice.answers.size() + practice.outcome.size());
        });
      }
    }
  }
  proof.practices_left_out = room.left_out();
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
  audit::Proof proof = audit::prove(*policy);
  leave_out_practices(proof, arguments.has("--all"));
  if (arguments.has("--json")) {
    std::cout << audit::proof_json(*policy, proof) << "\n";
  } else {
    std::cout << policy->policy().id << " " << policy->policy().version << " (" << policy->hash()
              << ")\n";
    for (const audit::CareTypeProof& each : proof.care_types) print_care_type(each, language);
    if (proof.practices_left_out > 0) {
      std::cout << proof.practices_left_out
                << (language == Language::nl
                        ? " praktijken zijn weggelaten; met --all staan ze er allemaal\n"
                        : " practices are left out; --all gives them all\n");
    }
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
