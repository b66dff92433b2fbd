// Answers under one name: what a name in a test stands for.
#pragma once

#include <algorithm>

#include "contractwijzer/policy.hpp"

namespace contractwijzer {

/// The group of answers to this fact that is called so; null where there is none.
[[nodiscard]] inline const AnswerGroup* find_group(const Policy& policy, const std::string& fact,
                                                   const std::string& id) {
  const auto& all = policy.answer_groups;
  const auto at = std::find_if(all.begin(), all.end(), [&](const AnswerGroup& group) {
    return group.fact == fact && group.id == id;
  });
  return at == all.end() ? nullptr : &*at;
}

/// The ids of the fact's groups.
[[nodiscard]] inline Ids group_ids(const Policy& policy, const std::string& fact) {
  Ids ids;
  for (const AnswerGroup& group : policy.answer_groups) {
    if (group.fact == fact) ids.push_back(group.id);
  }
  return ids;
}

/// The options that a test names, each by its own id or by that of a group.
[[nodiscard]] inline Ids options_named(const Policy& policy, const std::string& fact,
                                       const Ids& names) {
  Ids options;
  for (const std::string& name : names) {
    const AnswerGroup* group = find_group(policy, fact, name);
    if (group == nullptr) {
      options.push_back(name);
    } else {
      options.insert(options.end(), group->options.begin(), group->options.end());
    }
  }
  return options;
}

}  // namespace contractwijzer
