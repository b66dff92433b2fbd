// sources and outline: a policy's map, and the document that it maps.
#include <algorithm>
#include <array>
#include <iostream>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "contractwijzer/audit/hold_against.hpp"

namespace contractwijzer::cli {

namespace fs = std::filesystem;
using audit::Change;

namespace {

std::string_view in_words(Change change, bool nl) {
  switch (change) {
    case Change::unchanged:
      return nl ? "ongewijzigd" : "unchanged";
    case Change::changed:
      return nl ? "gewijzigd" : "changed";
    case Change::moved:
      return nl ? "verplaatst" : "moved";
    case Change::gone:
      return nl ? "verdwenen" : "gone";
    case Change::added:
      return nl ? "nieuw" : "new";
  }
  return {};
}

std::size_t count(const std::vector<audit::ClauseChange>& changes, Change change) {
  return static_cast<std::size_t>(
      std::count_if(changes.begin(), changes.end(),
                    [change](const audit::ClauseChange& one) { return one.change == change; }));
}

constexpr std::array<Change, 5> all_changes{Change::unchanged, Change::changed, Change::moved,
                                            Change::gone, Change::added};

void print(const std::vector<audit::ClauseChange>& changes, const audit::Gaps& gaps, bool nl) {
  for (const audit::ClauseChange& one : changes) {
    if (one.change == Change::unchanged) continue;
    std::cout << in_words(one.change, nl) << ": " << one.section;
    if (one.clause != 0) std::cout << (nl ? ", onderdeel " : ", part ") << one.clause;
    if (one.line != 0) std::cout << (nl ? ", regel " : ", line ") << one.line;
    std::cout << "\n";
    for (const std::string& rule : one.rules) std::cout << "  " << rule << "\n";
  }
  for (const audit::Gaps::Place& place : gaps.without_rule) {
    std::cout << (nl ? "zonder regel: " : "without a rule: ") << place.section
              << (nl ? ", onderdeel " : ", part ") << place.clause << " (" << word_of(place.kind)
              << ")\n";
  }
  for (const std::string& id : gaps.unplaced) {
    std::cout << (nl ? "staat niet in de kaart: " : "not in the map: ") << id << "\n";
  }
  for (const Change change : all_changes) {
    std::cout << (change == Change::unchanged ? "" : ", ") << count(changes, change) << " "
              << in_words(change, nl);
  }
  std::cout << "\n"
            << gaps.clauses << (nl ? " onderdelen, " : " parts, ") << gaps.normative
            << (nl ? " met een regel, stap of verwachting, "
                   : " with a rule, step or expectation, ")
            << gaps.without_rule.size()
            << (nl ? " daarvan niet verwerkt\n" : " of them not made\n");
}

void print_json(const std::vector<audit::ClauseChange>& changes, const audit::Gaps& gaps) {
  nlohmann::ordered_json out = {{"changes", nlohmann::ordered_json::array()},
                                {"withoutRule", nlohmann::ordered_json::array()},
                                {"unplaced", gaps.unplaced}};
  for (const audit::ClauseChange& one : changes) {
    out["changes"].push_back({{"change", word_of(one.change)},
                              {"section", one.section},
                              {"clause", one.clause},
                              {"kind", word_of(one.kind)},
                              {"line", one.line},
                              {"rules", one.rules}});
  }
  for (const audit::Gaps::Place& place : gaps.without_rule) {
    out["withoutRule"].push_back(
        {{"section", place.section}, {"clause", place.clause}, {"kind", word_of(place.kind)}});
  }
  std::cout << out.dump(2) << "\n";
}

}  // namespace

int run_sources(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const std::string name = arguments.value("--policy");
  const auto policy = rules.load(name);
  if (!policy) return report_errors(policy.errors(), language);
  const auto text = read_file(rules.find(name)->parent_path() / "outline.json");
  if (!text) return report_errors(text.errors(), language);
  const auto outline = audit::read_outline(*text, policy->policy());
  if (!outline) return report_errors(outline.errors(), language);
  const auto document = read_file_or_input(arguments.value("--document"));
  if (!document) return report_errors(document.errors(), language);

  const auto changes =
      audit::hold_against(*outline, policy->policy(), audit::clauses_of(*document));
  const audit::Gaps gaps = audit::gaps_of(*outline, policy->policy());
  if (arguments.has("--json")) {
    print_json(changes, gaps);
  } else {
    print(changes, gaps, language == Language::nl);
  }
  const bool all_is_well = count(changes, Change::unchanged) == changes.size() &&
                           gaps.without_rule.empty() && gaps.unplaced.empty();
  return all_is_well ? 0 : falls_short;
}

int run_outline(const Arguments& arguments, const RulesFolder& /*rules*/, Language language) {
  const std::string name = arguments.value("--document");
  const auto document = read_file_or_input(name);
  if (!document) return report_errors(document.errors(), language);
  const std::string draft = audit::outline_draft(arguments.value("--policy"),
                                                 fs::path(name).filename().string(), *document);
  std::cout << nlohmann::ordered_json::parse(draft, nullptr, false).dump(2) << "\n";
  return 0;
}

}  // namespace contractwijzer::cli
