#include "questions.hpp"

#include <bit>

#include "in_order.hpp"
#include "walk.hpp"

namespace contractwijzer::engine {

namespace {

struct Ranked {
  std::size_t outcomes_left;  ///< summed over the dimension's cells
  std::size_t cells;
};

/// The fewer outcomes an answer leaves on average, the more decisive the question.
Ranked rank(const Practice& practice, const List<Restriction>& functions, std::size_t dimension) {
  Ranked ranked{0, 0};
  for (std::size_t cell = 0; cell < practice.care.space.dimensions[dimension].cells; ++cell) {
    if ((practice.feasible[dimension] >> cell & 1U) == 0) continue;
    Values left = 0;
    for (const Restriction& function : functions) left |= function.values_in(dimension, cell);
    ranked.outcomes_left += static_cast<std::size_t>(std::popcount(left));
    ++ranked.cells;
  }
  return ranked;
}

bool is_more_decisive(const Ranked& a, const Ranked& b) {
  return a.outcomes_left * b.cells < b.outcomes_left * a.cells;
}

}  // namespace

bool matters(const Practice& practice, const List<Restriction>& functions, Index fact) {
  const std::size_t dimension = dimension_of(practice.care.space, fact);
  for (const Cells between : choices_of(practice.care.space, dimension, fact, practice.known)) {
    for (const Restriction& function : functions) {
      if (function.depends_on(dimension, between)) return true;
    }
  }
  return false;
}

List<Index> questions_of(const Practice& practice, const List<Restriction>& functions) {
  List<Index> questions;
  List<Ranked> ranks;
  for (const Index fact : practice.care.question_order) {
    if (practice.known.is_known[fact] != 0 || practice.undetermined[fact] != 0) continue;
    if (!matters(practice, functions, fact)) continue;
    const Ranked own = rank(practice, functions, dimension_of(practice.care.space, fact));
    const std::size_t place = place_in_order(ranks, own, is_more_decisive);
    ranks.insert(ranks.begin() + place, own);
    questions.insert(questions.begin() + place, fact);
  }
  return questions;
}

}  // namespace contractwijzer::engine
