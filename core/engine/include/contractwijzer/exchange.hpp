// The evaluator as numbers in, numbers out: what the WASM border speaks.
//
// A request, place by place:
//   the day that is asked for · the edition's place, or -1: the last · 1 where ways are wanted,
//   else 0 · how many care types, their places · how many answers; of each the care type's place or
//   -1, the fact's place, the code · 1 where differences are wanted, else 0; then, in the same
//   form, the answers before these
//
// An answer:
//   how many answers are refused; of each its place, why (AnswerFault), the bound that it breaks
//   · the marks of each care type (write_marks.cpp)
//   · how many steps the one timeline has; of each the verdict and its place in that one's, how
//   many
//     verdicts it stands alike in, and which
//   · where they were wanted the ways of each care type (write_ways.cpp)
//   · where they were wanted the differences of each care type: how many; of each the list
//     (VerdictList), the entry's place in the policy, its place before and after, or -1
//
// A place that there is not is -1, a day or code that there is not a number below every other.
#pragma once

#include <span>
#include <vector>

#include "contractwijzer/image.hpp"

namespace contractwijzer::engine {

using Words = std::vector<double>;

/// `image`: one that read_image found no fault in. Refused answers are left out: the rest is about
/// what is left. Empty when the request itself cannot be read. Nothing is kept: several threads may
/// ask one image at once.
[[nodiscard]] Words answer_request(const Image& image, std::span<const double> words);

}  // namespace contractwijzer::engine
