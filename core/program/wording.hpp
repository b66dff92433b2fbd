// A verdict, and what it takes to put it into words.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "contractwijzer/contractwijzer.hpp"
#include "language.hpp"

namespace contractwijzer::cli {

/// Null where there is none.
template <typename Item>
[[nodiscard]] const Item* find_by_id(const std::vector<Item>& items, IdView id) {
  const auto at =
      std::find_if(items.begin(), items.end(), [id](const Item& item) { return item.id == id; });
  return at == items.end() ? nullptr : &*at;
}

struct Wording {
  const CompiledPolicy& policy;
  const Verdict& verdict;  ///< of this policy
  Language language;

  [[nodiscard]] std::string_view say(std::string_view nl, std::string_view en) const {
    return cli::say(language, nl, en);
  }
  [[nodiscard]] const std::string& text(const Text& both) const { return in(language, both); }

  // Words of the policy by id; empty where there are none.
  [[nodiscard]] std::string contract(IdView id) const;
  [[nodiscard]] std::string way(IdView id) const;
  [[nodiscard]] std::string way_text(IdView id) const;
  [[nodiscard]] std::string step(IdView id) const;
  [[nodiscard]] std::string question(IdView id) const;

  /// Null where the care type's rules do not look at it.
  [[nodiscard]] const Fact* fact(IdView id) const;
  /// Null where it is not on the timeline.
  [[nodiscard]] const StepVerdict* on_timeline(IdView id) const;
};

}  // namespace contractwijzer::cli
