#include "compile/wide_set.hpp"

#include "engine/limits.hpp"

namespace contractwijzer {

using engine::Code;

std::optional<engine::Index> wide_set(const engine::Space& space,
                                      const engine::DimensionRow& dimension,
                                      const engine::KnownCodes& known) {
  const auto facts = space.facts_of(dimension);
  if (facts.size() != 1 || known.is_known[facts[0].fact] != 0) return std::nullopt;
  const engine::FactRow& fact = space.facts[facts[0].fact];
  const bool is_wide = fact.type == FactType::set && fact.high >= engine::most_listed_codes;
  return is_wide ? std::optional(facts[0].fact) : std::nullopt;
}

std::vector<Code> codes_of_wide_set(const engine::Space& space,
                                    const engine::DimensionRow& dimension, engine::Index fact) {
  std::vector<Code> alike{space.facts[fact].high};
  for (const engine::Index place : space.atoms_of(dimension)) {
    for (std::size_t i = alike.size(); i-- > 0;) {
      const Code apart = alike[i] & space.atoms[place].low;
      if (apart == 0 || apart == alike[i]) continue;
      alike[i] ^= apart;
      alike.push_back(apart);
    }
  }
  std::vector<Code> codes{0};
  for (const Code options : alike) {
    for (std::size_t i = codes.size(); i-- > 0;) {
      Code code = codes[i];
      for (Code left = options; left != 0 && codes.size() <= engine::most_visits;
           left &= left - 1) {
        code |= left & -left;
        codes.push_back(code);
      }
    }
  }
  if (space.facts[fact].may_not_apply != 0) codes.push_back(engine::does_not_apply);
  return codes;
}

}  // namespace contractwijzer
