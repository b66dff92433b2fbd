// The evaluator as numbers in, numbers out: what the WASM border speaks.
//
// A request, place by place:
//   the day that is asked for · the edition's place, or -1: the last · 1 where ways are wanted,
//   else 0 · how many care types; of each its place, how many facts no way may change, their places
//   among the care type's · how many answers; of each the care type's place or -1, the fact's
//   place, the code · 1 where differences are wanted, else 0; then the edition and the answers
//   before these, in the same form
//
// An answer:
//   how many answers are refused; of each its place, why (AnswerFault), the bound that it breaks
//   · the marks of each care type (write_marks.cpp)
//   · how many steps the one timeline has; of each the verdict and its place in that one's, how
//   many
//     verdicts it stands alike in, and which
//   · where they were wanted the ways of each care type (write_ways.cpp)
//   · where they were wanted the differences of each care type: how many; of each the list
//     (VerdictList), the entry's place in the policy, its place before and after, or -1, 1
//     where its text is another's
//
// A request for a comparison:
//   the day that is asked for · how many sides; of each the place of its image, the edition's place
//   or -1, words for the policy and its purchaser, a name for each of its facts, how many care
//   types; of each its place, a word for its id, a name for each of its contracts, rules, offers,
//   statements, steps and starts, of each of its offers how many requirements, a word for each
//   · how many answers; of each the side that it stands under or -1, how many sides know its fact;
//     of each the side, the care type's place or -1, the fact's place, the code
//   A word is a number that stands for an id or a text, the same for the same; a name is two of
//   them (names.hpp).
//
// Its answer:
//   refused answers as above · the marks of each care type of each side · the years (Years)
//   · how many questions; of each the side, the fact's place, the verdict's place or -1, how many
//     sides ask it, which, 1 where its answer is shared, 1 where it is open
//   · how many pieces of evidence; of each in how many places it stands: side, verdict, entry
//   · how many steps; of each the same
//   · how many pairs of verdicts; of each the two sides, the two verdicts, differences as above
//
// A place that there is not is -1, a day or code that there is not a number below every other.
#pragma once

#include <span>

#include "contractwijzer/image.hpp"
#include "contractwijzer/list.hpp"

namespace contractwijzer::engine {

using Words = List<double>;

/// `image`: one that read_image found no fault in. Refused answers are left out: the rest is about
/// what is left. Empty when the request itself cannot be read. Nothing is kept: several threads may
/// ask one image at once.
[[nodiscard]] Words answer_request(const Image& image, std::span<const double> words);

/// The same of a request for neither ways nor differences; empty for any other. Who links no more
/// than this has no code for them.
[[nodiscard]] Words answer_plain_request(const Image& image, std::span<const double> words);

/// The same of a request for a comparison, between policies of these images.
[[nodiscard]] Words answer_comparison(std::span<const Image> images, std::span<const double> words);

}  // namespace contractwijzer::engine
