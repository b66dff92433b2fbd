// What the checks of a policy's parts share: places in it, and ids that name one thing each.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "json/json_reader.hpp"

namespace contractwijzer {

/// A step of a path that lives as long as the full expression needs it.
[[nodiscard]] inline Path at(const Path& parent, std::string_view key) { return {&parent, key}; }
[[nodiscard]] inline Path at(const Path& parent, std::size_t index) { return {&parent, index}; }

template <typename T>
[[nodiscard]] bool has_id(const std::vector<T>& items, const std::string& id) {
  return std::any_of(items.begin(), items.end(), [&id](const T& item) { return item.id == id; });
}

template <typename T>
void unique_ids(const std::vector<T>& items, const Path& path, std::set<std::string>& seen,
                Problems& problems) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Path item = at(path, i);
    if (!items[i].id.empty() && !seen.insert(items[i].id).second) {
      problems.add(ErrorCode::duplicate_id, at(item, "id"), items[i].id);
    }
  }
}

template <typename T>
void unique_ids(const std::vector<T>& items, const Path& path, Problems& problems) {
  std::set<std::string> seen;
  unique_ids(items, path, seen, problems);
}

}  // namespace contractwijzer
