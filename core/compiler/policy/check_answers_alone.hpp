// A contradiction is one between answers: its test looks at nothing else.
#pragma once

#include "json/json_reader.hpp"
#include "policy/named_in.hpp"

namespace contractwijzer {

inline void check_answers_alone(const Contradiction& contradiction, const Path& path,
                                Problems& problems) {
  for (const std::string& other : named_in(contradiction.when).others) {
    problems.add(ErrorCode::not_an_answer, Path(&path, "when"), other);
  }
}

}  // namespace contractwijzer
