#include "random_policy.hpp"

#include <array>

#include "random_course.hpp"
#include "random_tests.hpp"

namespace contractwijzer::test {

namespace {

class PolicyMaker {
 public:
  PolicyMaker(Source& source, const RandomOptions& options)
      : source_(source), facts_(random_facts(source)), tests_(source, facts_), options_(options) {}

  RandomPolicy make() {
    Json policy{
        {"format", 2},
        {"id", "random"},
        {"version", "1.0.0"},
        {"title", words_for("random")},
        {"purchaser", {{"name", "nobody"}, {"contacts", Json::array()}}},
        {"term", {{"from", "2025-01-01"}, {"until", "2025-12-31"}}},
        {"document", {{"title", "random"}, {"publisher", "nobody"}}},
        {"clauses",
         Json::array(
             {{{"id", "clause"}, {"heading", "clause"}, {"clause", words_for("clause")}}})}};
    RandomPolicy out;
    Json vocabulary{{"format", 1}, {"facts", Json::array()}};
    for (const bool of_policy : {false, true}) {
      for (const RandomFact& fact : facts_) {
        if (fact.of_policy != of_policy) continue;
        out.facts.push_back(fact.id);
        (of_policy ? policy : vocabulary)["facts"].push_back(fact.json);
      }
    }
    policy["groups"] = groups();
    add_rules(policy);
    add_offers_and_contracts(policy);
    if (options_.contradictions > 0) policy["contradictions"] = contradictions();
    if (options_.courses) add_courses(source_, policy, out.facts);
    out.policy = policy.dump();
    out.vocabulary = vocabulary.dump();
    return out;
  }

 private:
  Json groups() {
    const std::size_t first = 1 + source_.below(facts_.size());
    Json groups = Json::array();
    for (std::size_t i = 0; i < facts_.size(); ++i) {
      if (i == 0 || i == first) {
        const std::string id = "group-" + std::to_string(i);
        groups.push_back({{"id", id}, {"title", words_for(id)}, {"facts", Json::array()}});
      }
      groups.back()["facts"].push_back(facts_[i].id);
    }
    return groups;
  }

  Json contradictions() {
    Json contradictions = Json::array();
    const std::size_t count = source_.below(options_.contradictions + 1);
    for (std::size_t i = 0; i < count; ++i) {
      const std::string id = "contradiction-" + std::to_string(i);
      const Reach answers{{}, 0, false};
      const Json both = Json::array({tests_.make(answers, 2), tests_.make(answers, 2)});
      contradictions.push_back(
          {{"id", id}, {"for", "all"}, {"when", {{"all", both}}}, {"text", words_for(id)}});
    }
    return contradictions;
  }

  /// A rule refers only to rules that were made before it; those that factors may refer to do not
  /// count factors.
  void add_rules(Json& policy) {
    const std::size_t conditions = source_.below(5);
    const std::size_t before = source_.below(conditions + 1);
    const std::size_t factors = source_.below(6);
    std::vector<Json> made_conditions;
    std::vector<Json> made_factors;
    for (std::size_t i = 0; i < before; ++i) made_conditions.push_back(rule("condition"));
    for (std::size_t i = 0; i < factors; ++i) made_factors.push_back(rule("factor"));
    reach_.factors = factors;
    for (std::size_t i = before; i < conditions; ++i) made_conditions.push_back(rule("condition"));
    source_.shuffle(made_conditions);
    source_.shuffle(made_factors);
    policy["conditions"] = made_conditions;
    policy["factors"] = made_factors;
    policy["expectations"] = Json::array();
    policy["selective"] = Json::array();
    if (source_.one_in(3)) policy["expectations"].push_back(expectation());
    if (source_.one_in(6)) policy["selective"].push_back(selective());
  }

  Json entry(const std::string& id) {
    return {{"id", id},
            {"for", source_.one_in(2) ? Json("all") : Json::array({random_care_type})},
            {"text", words_for(id)},
            {"source", Json::array({"clause"})}};
  }

  Json rule(const std::string& kind) {
    const std::string id = kind + "-" + std::to_string(reach_.rules.size());
    Json rule = entry(id);
    if (source_.one_in(3)) rule["applies"] = tests_.make(reach_);
    rule["when"] = tests_.make(reach_);
    rule["mend"] = words_for("mend");
    reach_.rules.push_back(id);
    return rule;
  }

  Json expectation() {
    Json rule = entry("expectation");
    if (source_.one_in(2)) rule["applies"] = tests_.make(reach_);
    if (!source_.one_in(4)) rule["when"] = tests_.make(reach_);
    return rule;
  }

  Json selective() {
    Json rule = entry("selective");
    rule["indication"] = words_for("indication");
    if (!source_.one_in(4)) rule["when"] = tests_.make(reach_);
    return rule;
  }

  Json offer(const std::string& id, bool has_test) {
    constexpr std::array<const char*, 8> kinds{
        "automatic",  "on-request",  "with-hospital-care", "by-selection",
        "running-on", "not-offered", "not-yet-offered",    "criteria-elsewhere"};
    // Most lead to a contract; else the conditions would hardly matter.
    Json offer{{"id", id},
               {"kind", kinds.at(source_.below(source_.one_in(3) ? 8 : 4))},
               {"name", words_for(id)},
               {"text", words_for(id)},
               {"source", Json::array({"clause"})}};
    const std::string kind = offer["kind"];
    const bool brings = kind.starts_with("auto") || kind.starts_with("on-") ||
                        kind.starts_with("with") || kind.starts_with("by-") ||
                        kind.starts_with("running");
    if (brings && options_.courses && source_.one_in(8)) offer["until"] = "2025-03-31";
    if (!has_test) return offer;
    if (!options_.courses || source_.one_in(2)) {
      offer["when"] = tests_.make(reach_);
      return offer;
    }
    for (std::size_t i = 1 + source_.below(3); i > 0; --i) {
      const std::string requirement = "requires-" + std::to_string(i);
      offer["requires"].push_back({{"id", requirement},
                                   {"when", tests_.make(reach_, 2)},
                                   {"text", words_for(requirement)},
                                   {"source", Json::array({"clause"})}});
    }
    return offer;
  }

  void add_offers_and_contracts(Json& policy) {
    std::vector<Json> offers;
    const std::size_t ways_in = 1 + source_.below(4);
    for (std::size_t i = 1; i <= ways_in; ++i) {
      if (source_.one_in(8)) {
        offers.push_back(offer("beside-" + std::to_string(i), source_.one_in(2)));
        offers.back()["beside"] = true;
      }
      offers.push_back(offer("offer-" + std::to_string(i), i < ways_in));
    }
    Json care_type{{"id", random_care_type},
                   {"name", words_for("care")},
                   {"contracts", Json::array()},
                   {"offers", Json::array()},
                   {"source", Json::array({"clause"})}};
    for (const Json& one : offers) care_type["offers"].push_back(one["id"]);
    if (source_.one_in(4)) care_type["exclusive"] = true;
    const std::size_t contracts = source_.one_in(16) ? 0 : 1 + source_.below(4);
    for (std::size_t i = 1; i <= contracts; ++i) {
      Json contract{{"id", "contract-" + std::to_string(i)},
                    {"name", words_for("contract")},
                    {"source", Json::array({"clause"})}};
      if (i < contracts || source_.one_in(4)) contract["when"] = tests_.make(reach_);
      if (options_.courses && source_.one_in(6)) contract["until"] = "2025-10-31";
      if (source_.one_in(6)) {
        contract["offers"] = Json::array({offers[source_.below(offers.size())]["id"]});
      }
      care_type["contracts"].push_back(contract);
    }
    policy["careTypes"] = Json::array({care_type});
    source_.shuffle(offers);
    policy["offers"] = offers;
  }

  Source& source_;
  std::vector<RandomFact> facts_;
  TestMaker tests_;
  Reach reach_;
  RandomOptions options_;
};

}  // namespace

RandomPolicy random_policy(Source& source, const RandomOptions& options) {
  return PolicyMaker(source, options).make();
}

}  // namespace contractwijzer::test
