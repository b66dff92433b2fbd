#include "compare_ways.hpp"

#include <algorithm>

#include "compiler/words.hpp"
#include "contractwijzer/date.hpp"
#include "joined.hpp"
#include "value_text.hpp"

namespace contractwijzer::audit {

namespace {

std::string joined_or_nothing(const std::vector<std::string>& words, std::string_view between) {
  return words.empty() ? std::string(nothing) : joined(words, between);
}

/// `bands`: facts of which the expectation says how far they may go.
ExpectedWay as_expected(const Way& way, const std::set<std::string>& bands) {
  ExpectedWay found;
  for (const Change& change : way.changes) {
    const bool by_band = change.fact->is_number() && bands.contains(change.fact->id);
    found.change[change.fact->id] =
        by_band ? text_of(change.band) : value_text(*change.fact, change.to);
  }
  for (const Fact* fact : way.asks) found.asks.insert(fact->id);
  found.timeliness = word(way.timeliness);
  if (way.until != nullptr) found.until = way.until->id;
  if (way.start) found.start = format_date(*way.start);
  return found;
}

/// "aantal-verbijzonderd=3 praktijkregistratie-skf=true", "? praktijkregistratie-kngf"
std::string in_text(const ExpectedWay& way) {
  std::vector<std::string> words;
  for (const auto& [fact, value] : way.change) {
    std::string word = fact;
    words.push_back(word.append("=").append(value));
  }
  if (!way.asks.empty()) words.emplace_back("?");
  words.insert(words.end(), way.asks.begin(), way.asks.end());
  return joined_or_nothing(words, " ");
}

/// "condition gli-zorgverleners"
std::string in_text(const Blocker& blocker) {
  if (blocker.rule != nullptr) return "condition " + blocker.rule->id;
  if (blocker.offer != nullptr) return "offer " + blocker.offer->id;
  return "contract " + blocker.contract->id;
}

/// Ways with as many changes in the order of the alphabet.
std::vector<ExpectedWay> sorted(std::vector<ExpectedWay> ways) {
  for (auto from = ways.begin(); from != ways.end();) {
    const auto until = std::find_if(from, ways.end(), [&from](const ExpectedWay& way) {
      return way.change.size() != from->change.size();
    });
    std::sort(from, until,
              [](const ExpectedWay& a, const ExpectedWay& b) { return in_text(a) < in_text(b); });
    from = until;
  }
  return ways;
}

/// "praktijkregistratie-skf=true | aantal-verbijzonderd=3", "stops: condition gli-zorgverleners"
std::string in_text(const ExpectedContract& contract) {
  std::vector<std::string> words;
  for (const ExpectedWay& way : sorted(contract.ways)) words.push_back(in_text(way));
  if (!words.empty()) return joined(words, " | ");
  words.assign(contract.blockers.begin(), contract.blockers.end());
  return "stops: " + joined_or_nothing(words, ", ");
}

bool is_to_be_got(const ContractWays& contract) {
  return contract.state != ContractState::reached && contract.state != ContractState::surpassed;
}

class Comparison {
 public:
  explicit Comparison(const Ways& ways) : ways_(ways) {}

  void compare(const ExpectedWays& expected) {
    if (expected.empty()) nothing_to_be_got();
    for (const auto& [id, contract] : expected) compare("ways/" + id, id, contract);
  }

  void compare(const ExpectedDependencies& expected) {
    for (const auto& entry : expected) {
      const std::string& id = entry.first;
      const auto dependency =
          std::find_if(ways_.dependencies.begin(), ways_.dependencies.end(),
                       [&id](const Dependency& each) { return each.fact->id == id; });
      std::string_view found = nothing;
      if (dependency != ways_.dependencies.end())
        found = dependency->can_be_lost ? can_be_lost : hangs_on;
      note("ground/" + id, entry.second, found);
    }
  }

  [[nodiscard]] std::vector<Difference> take() { return std::move(found_); }

 private:
  void note(std::string what, std::string_view expected, std::string_view found) {
    if (expected == found) return;
    found_.push_back({std::move(what), std::string(expected), std::string(found), {}});
  }

  void nothing_to_be_got() {
    std::vector<std::string> left;
    for (const ContractWays& contract : ways_.contracts) {
      if (is_to_be_got(contract)) left.push_back(contract.contract->id);
    }
    note("ways", nothing, joined_or_nothing(left, " "));
  }

  void compare(const std::string& what, const std::string& id, const ExpectedContract& expected) {
    const auto contract =
        std::find_if(ways_.contracts.begin(), ways_.contracts.end(),
                     [&id](const ContractWays& each) { return each.contract->id == id; });
    if (contract == ways_.contracts.end()) {
      note(what, in_text(expected), nothing);
    } else if (!is_to_be_got(*contract)) {
      note(what, in_text(expected), word(contract->state));
    } else {
      compare(what, expected, *contract);
    }
  }

  void compare(const std::string& what, const ExpectedContract& expected,
               const ContractWays& contract) {
    ExpectedContract found;
    std::set<std::string> bands;
    for (const ExpectedWay& way : expected.ways) bands.insert(way.bands.begin(), way.bands.end());
    for (const Way& way : contract.ways) found.ways.push_back(as_expected(way, bands));
    for (const Blocker& blocker : contract.blockers) found.blockers.insert(in_text(blocker));
    const std::size_t before = found_.size();
    note(what, in_text(expected), in_text(found));
    if (found_.size() != before) return;
    const auto mine = sorted(expected.ways);
    const auto theirs = sorted(found.ways);
    for (std::size_t i = 0; i < mine.size(); ++i) {
      const std::string place = what + "/" + in_text(mine[i]);
      note_part(place + "/moment", mine[i].timeliness, theirs[i].timeliness);
      note_part(place + "/until", mine[i].until, theirs[i].until);
      note_part(place + "/start", mine[i].start, theirs[i].start);
    }
  }

  void note_part(const std::string& what, const std::optional<std::string>& expected,
                 const std::optional<std::string>& found) {
    if (expected) note(what, *expected, found ? std::string_view(*found) : nothing);
  }

  const Ways& ways_;
  std::vector<Difference> found_;
};

}  // namespace

bool expects_ways(const Expectation& expect) { return expect.ways || !expect.dependencies.empty(); }

std::vector<Difference> differences(const Expectation& expect, const Ways& ways) {
  Comparison comparison(ways);
  if (expect.ways) comparison.compare(*expect.ways);
  comparison.compare(expect.dependencies);
  return comparison.take();
}

}  // namespace contractwijzer::audit
