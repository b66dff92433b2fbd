// test and mutate: a policy and the cases beside it.
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "audit/mutate.hpp"
#include "audit/run_case.hpp"
#include "audit/undecided.hpp"
#include "commands.hpp"

namespace contractwijzer::cli {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

struct Cases {
  std::vector<std::string> names;  ///< of the files, in the order of `files`
  std::vector<audit::CaseFile> files;
};

void add_file_name(Errors& errors, const std::string& name) {
  for (Error& error : errors) error.pointer.insert(0, name + "#");
}

/// The files of the folder "cases" beside the policy's. Errors: no such files, those of each.
Result<Cases> cases_beside(const fs::path& policy_file) {
  const fs::path folder = policy_file.parent_path() / "cases";
  std::vector<fs::path> paths;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() == ".json") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  if (paths.empty()) {
    return Errors{{ErrorCode::unreadable_file, {}, {}, (folder / "*.json").string(), {}}};
  }
  Cases cases;
  Errors errors;
  for (const fs::path& path : paths) {
    const auto text = read_file(path);
    if (!text) return text.errors();
    auto file = audit::read_cases(*text);
    if (file) {
      cases.names.push_back(path.filename().string());
      cases.files.push_back(*std::move(file));
      continue;
    }
    Errors found = file.errors();
    add_file_name(found, path.filename().string());
    errors.insert(errors.end(), found.begin(), found.end());
  }
  if (!errors.empty()) return errors;
  return cases;
}

struct Loaded {
  CompiledPolicy policy;
  Cases cases;
  fs::path folder;
};

Result<Loaded> load(const std::string& name, const RulesFolder& rules) {
  const auto policy = rules.load(name);
  if (!policy) return policy.errors();
  const fs::path file = *rules.find(name);
  auto cases = cases_beside(file);
  if (!cases) return cases.errors();
  Errors errors;
  for (std::size_t i = 0; i < cases->files.size(); ++i) {
    const auto found = find_care_type(*policy, cases->files[i].care_type);
    if (found) continue;
    Errors unknown = found.errors();
    for (Error& error : unknown) error.pointer = "/careType";
    add_file_name(unknown, cases->names[i]);
    errors.insert(errors.end(), unknown.begin(), unknown.end());
  }
  if (!errors.empty()) return errors;
  return Loaded{*policy, *std::move(cases), file.parent_path()};
}

struct Failure {
  std::string file;
  std::string name;
  std::vector<audit::Difference> differences;
};

std::vector<Failure> run_all(const Loaded& loaded, std::size_t& count) {
  std::vector<Failure> failures;
  for (std::size_t i = 0; i < loaded.cases.files.size(); ++i) {
    const audit::CaseFile& file = loaded.cases.files[i];
    const CareType& care_type = *loaded.policy.care_type(file.care_type);
    for (const audit::Case& one : file.cases) {
      ++count;
      auto differences = audit::run_case(loaded.policy, care_type, one);
      if (!differences.empty()) {
        failures.push_back({loaded.cases.names[i], one.name, std::move(differences)});
      }
    }
  }
  return failures;
}

void print_difference(const audit::Difference& difference, Language language) {
  const bool nl = language == Language::nl;
  if (difference.refused) {
    std::cout << "  " << difference.what << ": " << in(language, message_of(*difference.refused))
              << " " << in(language, hint_of(*difference.refused)) << "\n";
    return;
  }
  std::cout << "  " << difference.what << (nl ? ": verwacht " : ": expected ")
            << difference.expected << (nl ? ", gevonden " : ", found ") << difference.found << "\n";
}

void print_failures(const std::vector<Failure>& failures, Language language) {
  for (const Failure& failure : failures) {
    std::cout << failure.file << ": " << failure.name << "\n";
    for (const audit::Difference& difference : failure.differences) {
      print_difference(difference, language);
    }
  }
}

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

}  // namespace

int run_test(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto loaded = load(arguments.operand, rules);
  if (!loaded) return report_errors(loaded.errors(), language);
  std::size_t count = 0;
  const auto failures = run_all(*loaded, count);
  const auto undecided = audit::undecided(loaded->policy.policy(), loaded->cases.files);
  const int status = failures.empty() && undecided.empty() ? 0 : falls_short;
  if (arguments.has("--json")) {
    Json out = {{"cases", count}, {"failures", Json::array()}, {"undecided", Json::array()}};
    for (const Failure& failure : failures) {
      Json differences = Json::array();
      for (const audit::Difference& one : failure.differences) {
        differences.push_back(
            {{"what", one.what}, {"expected", one.expected}, {"found", one.found}});
      }
      out["failures"].push_back({{"file", failure.file},
                                 {"case", failure.name},
                                 {"differences", std::move(differences)}});
    }
    for (const audit::Undecided& one : undecided) {
      out["undecided"].push_back({{"place", one.place}, {"wanted", one.wanted}});
    }
    std::cout << out.dump(2) << "\n";
    return status;
  }
  print_failures(failures, language);
  const bool nl = language == Language::nl;
  for (const audit::Undecided& one : undecided) {
    std::cout << one.place
              << (nl ? ": geen voorbeeld waarin dit is: " : ": no case in which this is: ")
              << one.wanted << "\n";
  }
  std::cout << count << (nl ? " voorbeelden, " : " cases, ") << failures.size()
            << (nl ? " anders dan verwacht, " : " other than expected, ") << undecided.size()
            << (nl ? " niet beslist\n" : " undecided\n");
  return status;
}

int run_mutate(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto loaded = load(arguments.operand, rules);
  if (!loaded) return report_errors(loaded.errors(), language);
  std::size_t count = 0;
  const auto failures = run_all(*loaded, count);
  const bool nl = language == Language::nl;
  if (!failures.empty()) {
    print_failures(failures, language);
    std::cout << (nl ? "Herstel eerst de voorbeelden.\n" : "Mend the cases first.\n");
    return falls_short;
  }
  std::vector<audit::Equivalent> equivalents;
  std::error_code ignored;
  if (const fs::path path = loaded->folder / "equivalents.json"; fs::exists(path, ignored)) {
    const auto text = read_file(path);
    if (!text) return report_errors(text.errors(), language);
    auto read = audit::read_equivalents(*text);
    if (!read) return report_errors(read.errors(), language);
    equivalents = *std::move(read);
  }
  const auto report = audit::mutate(loaded->policy, loaded->cases.files, equivalents);
  const int status = report.unnoticed.empty() && report.needless.empty() ? 0 : falls_short;
  if (arguments.has("--json")) {
    Json out = {{"mutants", report.mutants}, {"noticed", report.noticed},
                {"refused", report.refused}, {"same", report.same},
                {"excused", Json::array()},  {"unnoticed", Json::array()},
                {"needless", Json::array()}};
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
    return status;
  }
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
  return status;
}

}  // namespace contractwijzer::cli
