// What is known of a practice, read against one policy's facts. A fact that is not here is unknown.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace contractwijzer {

/// The answer "does not apply": every leaf of a test is false of it, and `applicable` of nothing
/// else.
inline constexpr std::int64_t not_applicable_code = std::numeric_limits<std::int64_t>::min();

/// A known value, coded as a number: engine::Code (rows.hpp).
struct KnownValue {
  std::size_t fact = 0;  ///< index among the policy's facts, the vocabulary's first
  std::int64_t code = 0;
};

/// The answers of one scope: of the practice as a whole, or of one care type of it.
struct ScopedAnswers {
  std::string care_type;  ///< empty: the practice as a whole
  std::vector<KnownValue> known;
  /// AGB codes that were given but whose digits name no care kind.
  std::vector<std::size_t> undetermined;
};

/// Of one policy: made by its read_answers, and for its own evaluate and ways only.
struct Answers {
  /// Index among the policy's editions; empty: the last.
  std::optional<std::size_t> edition;
  std::vector<ScopedAnswers> scopes;
};

}  // namespace contractwijzer
