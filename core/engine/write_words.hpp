// What was decided as a list of numbers.
#pragma once

#include "check_answers.hpp"
#include "contractwijzer/exchange.hpp"
#include "differences.hpp"
#include "marks.hpp"
#include "way_marks.hpp"

namespace contractwijzer::engine {

/// Puts numbers behind each other.
class WordWriter {
 public:
  void number(std::int64_t value) { words_.push_back(static_cast<double>(value)); }
  void flag(bool value) { number(value ? 1 : 0); }
  void place(Index value) { number(value == nothing ? -1 : std::int64_t{value}); }
  void count(std::size_t value) { number(static_cast<std::int64_t>(value)); }
  template <typename State>
  void state(State value) {
    number(static_cast<std::int64_t>(value));
  }
  void places(const List<Index>& values) {
    count(values.size());
    for (const Index value : values) place(value);
  }
  template <typename State>
  void states(const List<State>& values) {
    for (const State value : values) state(value);
  }

  [[nodiscard]] Words take() { return std::move(words_); }

 private:
  Words words_;
};

void write_refusals(WordWriter& out, const List<Refusal>& refusals);
void write_marks(WordWriter& out, const Marks& marks);
void write_ways(WordWriter& out, const WayMarks& ways);
void write_differences(WordWriter& out, const List<Difference>& differences);

}  // namespace contractwijzer::engine
