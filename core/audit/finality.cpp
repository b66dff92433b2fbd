#include "finality.hpp"

#include <algorithm>
#include <map>

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
        cells_(std::size_t{1} << dimension_.facts.size()) {}

  /// How many completions there are at most; no more than one above `most`.
  [[nodiscard]] std::size_t count(std::size_t most) const {
    std::size_t all = 1;
    for (const FactIndex fact : dimension_.facts) {
      const Fact& meta = *care_.facts[fact];
      const auto values = static_cast<std::size_t>(
          (meta.most().millionths - meta.least().millionths) / Decimal::scale + 2);
      if (values > most / all) return most + 1;
      all *= values;
    }
    return all;
  }

  /// Goes through every completion; false when the engine finds other cells.
  bool run(std::size_t& completions) {
    for (const FactIndex fact : dimension_.facts) domains_.push_back(domain_of(fact));
    std::vector<Code> codes(care_.facts.size(), 0);
    each_completion(0, codes, completions);
    for (std::size_t known = 1; known + 1 < cells_.size(); ++known) {
      for (const auto& [values, cells] : cells_[known]) {
        if (care_.space.feasible(index_, known_codes(known, values)) != cells) return false;
      }
    }
    return true;
  }

 private:
  /// Every value of the fact: a tie between facts is one between counts, or between few options.
  [[nodiscard]] std::vector<Code> domain_of(FactIndex fact) const {
    const Fact& meta = *care_.facts[fact];
    std::vector<Code> domain;
    const Decimal most = meta.most();
    for (Code code = meta.least().millionths; code <= most.millionths; code += Decimal::scale) {
      domain.push_back(code);
    }
    if (meta.not_applicable) domain.push_back(not_applicable_code);
    return domain;
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
    }
    return true;
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
