#include "fates.hpp"

#include <algorithm>
#include <map>

namespace contractwijzer::test {

Fates::Fates(const Model& model, const std::vector<Kind>& kinds, const History& history)
    : hidden_(model.hidden(history)) {
  std::map<std::vector<std::string>, std::size_t> numbers;
  for (const Kind& kind : kinds) {
    std::vector<std::string> outcomes;
    std::vector<bool> can_be;
    for (const Hidden& hidden : hidden_) {
      const Hidden left = model.can_be(kind, history, hidden);
      can_be.push_back(left == hidden);
      outcomes.push_back(model.outcome(kind, history, left));
    }
    can_be_.push_back(std::move(can_be));
    numbers_.push_back(numbers.emplace(outcomes, numbers.size()).first->second);
    outcomes_.push_back(std::move(outcomes));
  }
}

bool Fates::differ_without(std::size_t kind, std::size_t with, const Hidden& without) const {
  const auto at = std::find(hidden_.begin(), hidden_.end(), without);
  const auto other = static_cast<std::size_t>(at - hidden_.begin());
  return can_be_[kind][with] && can_be_[kind][other] &&
         outcomes_[kind][with] != outcomes_[kind][other];
}

std::set<std::string> Fates::hangs_on(std::size_t kind) const {
  std::set<std::string> all;
  for (std::size_t i = 0; i < hidden_.size(); ++i) {
    for (const std::string& deed : hidden_[i].met) {
      Hidden without = hidden_[i];
      without.met.erase(deed);
      if (differ_without(kind, i, without)) all.insert(deed);
    }
    for (const std::string& deadline : hidden_[i].late) {
      const std::size_t event = deadline.find(' ');  // what it is counted from
      if (event == std::string::npos) continue;
      Hidden without = hidden_[i];
      without.late.erase(deadline);
      if (differ_without(kind, i, without)) all.insert(deadline.substr(0, event));
    }
  }
  return all;
}

}  // namespace contractwijzer::test
