// Which known word was probably meant by one that is not known.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace contractwijzer {

/// Whether one may be a slip of the pen for the other: the same first letter and the same digits
/// ("f1" and "f2" are two things), and not more apart than their length allows.
[[nodiscard]] bool is_near(std::string_view a, std::string_view b);

/// The known word that is near; empty when there is none, or more than one.
[[nodiscard]] std::string nearest(std::string_view word, const std::vector<std::string>& known);

/// The ids of things that have one.
template <typename Things>
[[nodiscard]] std::string nearest_id(std::string_view id, const Things& things) {
  std::vector<std::string> known;
  known.reserve(things.size());
  for (const auto& thing : things) known.push_back(thing.id);
  return nearest(id, known);
}

}  // namespace contractwijzer
