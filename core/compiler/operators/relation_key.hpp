// The member by which an operator says how one value lies to another.
#pragma once

#include <array>
#include <optional>

#include "operators/operator.hpp"

namespace contractwijzer {

/// In the order of the relations: at least, more than, at most, less than.
using RelationKeys = std::array<std::string_view, 4>;

[[nodiscard]] inline std::string_view key_of(const RelationKeys& keys, Relation relation) {
  return keys.at(static_cast<std::size_t>(relation));
}

/// The one of these members that is there, and an error where it is none or several.
[[nodiscard]] inline std::optional<Relation> find_relation(ObjectReader& object,
                                                           const RelationKeys& keys) {
  std::vector<std::string> there;
  std::string all;
  std::optional<Relation> relation;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (keys.at(i).empty()) continue;
    all.append(all.empty() ? "" : ", ").append(keys.at(i));
    if (!object.find(keys.at(i))) continue;
    there.emplace_back(keys.at(i));
    relation = static_cast<Relation>(i);
  }
  need_just_one_of(object, there, all);
  return there.size() == 1 ? relation : std::nullopt;
}

}  // namespace contractwijzer
