#include "finality.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace contractwijzer::audit {

namespace {

/// KnownValues values of some of a dimension's facts, in the order of its facts.
using KnownValues = std::vector<Code>;

class Check {
 public:
  Check(const CompiledCareType& care_type, std::size_t dimension)
      : care_(care_type),
        index_(dimension),
        dimension_(care_type.space.dimensions()[dimension]),
        cells_(std::size_t{1} << dimension_.facts.size()) {
    const auto each = static_cast<std::size_t>(
        std::pow(most_of_large, 1.0 / static_cast<double>(dimension_.facts.size())));
    for (const FactIndex fact : dimension_.facts) domains_.push_back(domain_of(fact, each));
  }

  /// How many completions there are at most; no more than one above `most`.
  [[nodiscard]] std::size_t count(std::size_t most) const {
    std::size_t all = 1;
    for (const auto& domain : domains_) {
      if (domain.size() > most / all) return most + 1;
      all *= domain.size();
    }
    return all;
  }

  /// Goes through every completion; false when the engine finds other cells. What it finds it has
  /// a completion for, so where values are left out it may find more and not less.
  bool run(std::size_t& completions) {
    std::vector<Code> codes(care_.facts.size(), 0);
    each_completion(0, codes, completions);
    for (std::size_t known = 1; known + 1 < cells_.size(); ++known) {
      for (const auto& [values, cells] : cells_[known]) {
        const Cells found = care_.space.feasible(index_, known_codes(known, values));
        if (is_complete_ ? found != cells : (cells & ~found) != 0) return false;
      }
    }
    return true;
  }

 private:
  /// So many values of a fact are always gone through, one by one.
  static constexpr Code few = 1'000;
  /// So many completions of facts of which some have more, about.
  static constexpr double most_of_large = 1'000'000;

  /// Every value of the fact; or, of many, those at which order turns, and no more than `most`.
  [[nodiscard]] std::vector<Code> domain_of(FactIndex fact, std::size_t most) {
    const engine::FactRow& row = care_.space.lists().facts[fact];
    std::vector<Code> domain;
    if ((row.high - row.low) / row.step <= few) {
      for (Code code = row.low; code <= row.high; code += row.step) domain.push_back(code);
    } else {
      is_complete_ = false;
      domain = turns_of(fact, most);
    }
    if (row.may_not_apply != 0) domain.push_back(not_applicable_code);
    return domain;
  }

  [[nodiscard]] std::vector<Code> turns_of(FactIndex fact, std::size_t most) const {
    std::set<Code> turns;
    care_.space.each_value(index_, KnownCodes(care_.facts.size()),
                           [&](const engine::List<Code>& codes, std::size_t /*cell*/) {
                             if (codes[fact] != not_applicable_code) turns.insert(codes[fact]);
                           });
    std::vector<Code> kept;
    const std::size_t apart = turns.size() / most + 1;
    std::size_t place = 0;
    for (const Code code : turns) {
      if (place++ % apart == 0 || place == turns.size()) kept.push_back(code);
    }
    return kept;
  }

  void each_completion(std::size_t place, std::vector<Code>& codes, std::size_t& completions) {
    if (place < dimension_.facts.size()) {
      for (const Code code : domains_[place]) {
        codes[dimension_.facts[place]] = code;
        each_completion(place + 1, codes, completions);
      }
      return;
    }
    if (!parts_fit(codes)) return;
    ++completions;
    const auto& all = dimension_.signatures;
    const auto at = std::find(all.begin(), all.end(), care_.space.signature(index_, codes));
    const Cells cell = at == all.end() ? 0 : Cells{1} << (at - all.begin());
    for (std::size_t known = 1; known + 1 < cells_.size(); ++known) {
      cells_[known][values_of(known, codes)] |= cell;
    }
  }

  [[nodiscard]] bool parts_fit(const std::vector<Code>& codes) const {
    for (const FactIndex part : dimension_.facts) {
      for (const FactIndex whole : dimension_.facts) {
        const bool tied = care_.facts[part]->no_more_than == care_.facts[whole]->id;
        if (tied && codes[part] != not_applicable_code && codes[whole] != not_applicable_code &&
            codes[part] > codes[whole]) {
          return false;
        }
      }
      if (!sum_fits(part, codes)) return false;
    }
    return true;
  }

  /// Whether this part is with the others that add up no more than its whole.
  [[nodiscard]] bool sum_fits(FactIndex part, const std::vector<Code>& codes) const {
    const std::string& whole = care_.facts[part]->no_more_than;
    if (!care_.facts[part]->adds_up) return true;
    Code left = 0;
    for (const FactIndex fact : dimension_.facts) {
      if (care_.facts[fact]->id == whole) {
        if (codes[fact] == not_applicable_code) return true;
        left += codes[fact];
      } else if (care_.facts[fact]->adds_up && care_.facts[fact]->no_more_than == whole) {
        left -= std::max(codes[fact], Code{0});
      }
    }
    return left >= 0;
  }

  [[nodiscard]] KnownValues values_of(std::size_t known, const std::vector<Code>& codes) const {
    KnownValues values;
    for (std::size_t i = 0; i < dimension_.facts.size(); ++i) {
      if ((known >> i & 1U) != 0) values.push_back(codes[dimension_.facts[i]]);
    }
    return values;
  }

  [[nodiscard]] KnownCodes known_codes(std::size_t known, const KnownValues& values) const {
    KnownCodes codes(care_.facts.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < dimension_.facts.size(); ++i) {
      if ((known >> i & 1U) != 0)
        codes.set(static_cast<engine::Index>(dimension_.facts[i]), values[next++]);
    }
    return codes;
  }

  const CompiledCareType& care_;
  std::size_t index_;
  const Dimension& dimension_;
  std::vector<std::vector<Code>> domains_;
  bool is_complete_ = true;                          ///< no value is left out
  std::vector<std::map<KnownValues, Cells>> cells_;  ///< by the set of facts that are known
};

}  // namespace

Finality finality_of(const CompiledCareType& care_type, std::size_t most) {
  Finality finality;
  const auto& dimensions = care_type.space.dimensions();
  for (std::size_t i = 0; i < dimensions.size() && !finality.broken; ++i) {
    if (dimensions[i].facts.size() < 2) {
      finality.completions += dimensions[i].signatures.size();
      continue;
    }
    Check check(care_type, i);
    const std::size_t left = most - std::min(finality.completions, most);
    if (check.count(left) > left) {
      if (!finality.too_many) finality.too_many = i;
    } else if (!check.run(finality.completions)) {
      finality.broken = i;
    }
  }
  return finality;
}

}  // namespace contractwijzer::audit
