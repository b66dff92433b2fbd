// What becomes of each kind of practice behind one history, for all that may be hidden.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "model.hpp"

namespace contractwijzer::test {

class Fates {
 public:
  Fates(const Model& model, const std::vector<Kind>& kinds, const History& history);

  /// What may become of this kind, by its place among the kinds.
  [[nodiscard]] const std::vector<std::string>& of(std::size_t kind) const {
    return outcomes_[kind];
  }
  /// Whether, with the same hidden, something else may become of the one than of the other.
  [[nodiscard]] bool differ(std::size_t kind, std::size_t other) const {
    return numbers_[kind] != numbers_[other];
  }
  /// Of this kind: what nothing was told of and what its outcome hangs on; events, or steps that
  /// have none.
  [[nodiscard]] std::set<std::string> hangs_on(std::size_t kind) const;

 private:
  /// Whether something else becomes of this kind where this is hidden instead, and both can be.
  [[nodiscard]] bool differ_without(std::size_t kind, std::size_t with,
                                    const Hidden& without) const;

  std::vector<Hidden> hidden_;
  /// By kind, and by what is hidden; where that cannot be, for what of it can.
  std::vector<std::vector<std::string>> outcomes_;
  std::vector<std::vector<bool>> can_be_;
  std::vector<std::size_t> numbers_;  ///< by kind: equal where the outcomes are
};

}  // namespace contractwijzer::test
