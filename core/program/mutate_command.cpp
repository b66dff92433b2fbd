#include <iostream>
#include <nlohmann/json.hpp>

#include "cases_beside.hpp"
#include "commands.hpp"
#include "contractwijzer/audit/mutate.hpp"

namespace contractwijzer::cli {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

void print_unnoticed(const audit::Unnoticed& one, bool nl) {
  std::cout << one.mutant.place << ": " << one.mutant.change
            << (nl ? ": geen voorbeeld merkt het\n" : ": no case notices\n");
  if (!one.practice) return;
  const audit::Profile& practice = one.practice->practice;
  std::cout << (nl ? "  dit voorbeeld wel: " : "  this one would: ") << practice.care_type << ", "
            << format_date(practice.as_of) << ", " << practice.answers << "\n    ";
  if (one.practice->rule.empty()) {
    std::cout << practice.outcome << " -> " << one.practice->other << "\n";
  } else {
    std::cout << (nl ? "een andere stand van " : "another state of ") << one.practice->rule << "\n";
  }
}

void print_report(const audit::MutationReport& report, bool nl) {
  for (const auto& one : report.unnoticed) print_unnoticed(one, nl);
  for (const auto& one : report.excused) {
    std::cout << one.place << ": " << one.change
              << (nl ? ": maakt geen verschil: " : ": makes no difference: ") << one.reason << "\n";
  }
  for (const auto& one : report.needless) {
    std::cout << one.place << ": " << one.change
              << (nl ? ": staat in equivalents.json en hoort daar niet\n"
                     : ": is in equivalents.json and should not be\n");
  }
  std::cout << report.mutants << (nl ? " mutanten: " : " mutants: ") << report.noticed
            << (nl ? " opgemerkt, " : " noticed, ") << report.refused
            << (nl ? " door de lezer geweigerd, " : " refused by the reader, ") << report.same
            << (nl ? " maken voor niemand verschil, " : " differ for nobody, ")
            << report.excused.size() << (nl ? " met een reden, " : " with a reason, ")
            << report.unnoticed.size() << (nl ? " niet opgemerkt\n" : " unnoticed\n");
  if (report.left_out == 0) return;
  std::cout
      << report.left_out
      << (nl ? " mutanten zijn niet geprobeerd: het werden er te veel. Maak eerst voorbeelden "
               "die de andere opmerken.\n"
             : " mutants were not tried: there were too many. First write cases that notice "
               "the others.\n");
}

void print_json(const audit::MutationReport& report) {
  Json out = {{"mutants", report.mutants},  {"leftOut", report.left_out},
              {"noticed", report.noticed},  {"refused", report.refused},
              {"same", report.same},        {"excused", Json::array()},
              {"unnoticed", Json::array()}, {"needless", Json::array()}};
  for (const auto& one : report.excused) {
    out["excused"].push_back(
        {{"place", one.place}, {"change", one.change}, {"reason", one.reason}});
  }
  for (const auto& one : report.unnoticed) {
    Json unnoticed = {{"place", one.mutant.place}, {"change", one.mutant.change}};
    if (one.practice) {
      unnoticed["careType"] = one.practice->practice.care_type;
      unnoticed["asOf"] = format_date(one.practice->practice.as_of);
      unnoticed["answers"] = Json::parse(one.practice->practice.answers, nullptr, false);
      unnoticed["outcome"] = one.practice->practice.outcome;
      unnoticed["broken"] = one.practice->other;
    }
    out["unnoticed"].push_back(std::move(unnoticed));
  }
  for (const auto& one : report.needless) {
    out["needless"].push_back({{"place", one.place}, {"change", one.change}});
  }
  std::cout << out.dump(2) << "\n";
}

/// None when there is no such file.
Result<std::vector<audit::Equivalent>> equivalents_in(const fs::path& folder) {
  std::error_code ignored;
  const fs::path path = folder / "equivalents.json";
  if (!fs::exists(path, ignored)) return std::vector<audit::Equivalent>{};
  const auto text = read_file(path);
  if (!text) return text.errors();
  return audit::read_equivalents(*text);
}

}  // namespace

int run_mutate(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto loaded = load_with_cases(arguments.operand, rules);
  if (!loaded) return report_errors(loaded.errors(), language);
  std::size_t count = 0;
  const auto failures = run_all(*loaded, count);
  const bool nl = language == Language::nl;
  if (!failures.empty()) {
    print_failures(failures, language);
    std::cout << (nl ? "Herstel eerst de voorbeelden.\n" : "Mend the cases first.\n");
    return falls_short;
  }
  const auto equivalents = equivalents_in(loaded->folder);
  if (!equivalents) return report_errors(equivalents.errors(), language);
  const auto report = audit::mutate(loaded->policy, loaded->cases.files, *equivalents);
  const bool is_well = report.unnoticed.empty() && report.needless.empty();
  const int status = !is_well ? falls_short : report.left_out != 0 ? gave_up : 0;
  if (arguments.has("--json")) {
    print_json(report);
  } else {
    print_report(report, nl);
  }
  return status;
}

}  // namespace contractwijzer::cli
