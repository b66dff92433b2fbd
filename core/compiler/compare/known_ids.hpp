// The ids that several policies know, for a hint: each once, in the order in which they come.
#pragma once

#include <algorithm>
#include <string>

#include "contractwijzer/policy.hpp"

namespace contractwijzer {

class KnownIds {
 public:
  void add(const std::string& id) {
    if (std::find(ids_.begin(), ids_.end(), id) == ids_.end()) ids_.push_back(id);
  }

  /// With commas between them.
  [[nodiscard]] std::string text() const {
    std::string all;
    for (const std::string& id : ids_) all += (all.empty() ? "" : ", ") + id;
    return all;
  }

 private:
  Ids ids_;
};

}  // namespace contractwijzer
