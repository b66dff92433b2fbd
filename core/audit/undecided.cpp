#include "contractwijzer/audit/undecided.hpp"

#include <algorithm>
#include <sstream>

namespace contractwijzer::audit {

namespace {

class Decided {
 public:
  explicit Decided(const std::vector<CaseFile>& files) {
    for (const CaseFile& file : files) {
      for (const Case& one : file.cases) add(file.care_type, one.expect);
    }
  }

  [[nodiscard]] bool rule(const std::string& id, const std::string& state) const {
    return rules_.contains(said(id, state));
  }
  [[nodiscard]] bool offer(const std::string& id) const {
    return outcomes_.contains(id) || rule(id, "met") || rule(id, "open");
  }
  [[nodiscard]] bool contract(const std::string& care_type, const std::string& id) const {
    return contracts_.contains(care_type + " " + id);
  }
  [[nodiscard]] bool named(const std::string& id) const { return named_.contains(id); }

 private:
  static std::string said(std::string id, const std::string& state) {
    return id.append(" ").append(state);
  }

  void add(const std::string& care_type, const Expectation& expect) {
    for (const auto& [id, state] : expect.rules) rules_.insert(said(id, state));
    if (expect.possible.size() == 1) {
      std::istringstream words(expect.possible.front());
      std::string kind;
      std::string first;
      std::string second;
      words >> kind >> first >> second;
      if (kind == "contract") contracts_.insert(care_type + " " + first);
      outcomes_.insert(kind == "contract" ? second : first);
    }
    named_.insert(expect.statements.begin(), expect.statements.end());
    for (const auto* words : {&expect.timeline, &expect.days, &expect.starts}) {
      for (const auto& [id, word] : *words) named_.insert(id);
    }
  }

  std::set<std::string> rules_;
  std::set<std::string> outcomes_;
  std::set<std::string> contracts_;
  std::set<std::string> named_;
};

class Search {
 public:
  Search(const Policy& policy, const std::vector<CaseFile>& files)
      : policy_(policy), decided_(files) {}

  std::vector<Undecided> run() {
    for (const CareType& care_type : policy_.care_types) {
      for (const Contract& contract : care_type.contracts) {
        if (decided_.contract(care_type.id, contract.id)) continue;
        found_.push_back({"/careTypes/" + care_type.id + "/contracts/" + contract.id, "reached"});
      }
    }
    for (const RuleKind kind : {RuleKind::condition, RuleKind::factor, RuleKind::module}) {
      both_ways(policy_.rules[kind], "/" + std::string(key_of(kind)) + "/");
    }
    for (const RuleKind kind : {RuleKind::expectation, RuleKind::selective}) {
      said(policy_.rules[kind], "/" + std::string(key_of(kind)) + "/");
    }
    for (const Offer& offer : policy_.offers) {
      if (!decided_.offer(offer.id)) found_.push_back({"/offers/" + offer.id, "met"});
    }
    named(policy_.start_rules, "/startRules/");
    named(policy_.steps, "/steps/");
    named(policy_.statements, "/statements/");
    return std::move(found_);
  }

 private:
  void both_ways(const std::vector<Rule>& rules, const std::string& list) {
    for (const Rule& rule : rules) {
      for (const char* state : {"met", "not-met"}) want(list, rule.id, state);
    }
  }

  void said(const std::vector<Rule>& rules, const std::string& list) {
    for (const Rule& rule : rules) {
      if (!rule.when) {
        want(list, rule.id, "not-checkable");
      } else if (!decided_.rule(rule.id, "met") && !decided_.rule(rule.id, "not-met")) {
        want(list, rule.id, "met");
      }
    }
  }

  void want(const std::string& list, const std::string& id, const std::string& state) {
    if (!decided_.rule(id, state)) found_.push_back({list + id, state});
  }

  template <typename T>
  void named(const std::vector<T>& items, const std::string& list) {
    for (const T& item : items) {
      if (!decided_.named(item.id)) found_.push_back({list + item.id, "named"});
    }
  }

  const Policy& policy_;
  Decided decided_;
  std::vector<Undecided> found_;
};

}  // namespace

std::vector<Undecided> undecided(const Policy& policy, const std::vector<CaseFile>& files) {
  return Search(policy, files).run();
}

}  // namespace contractwijzer::audit
