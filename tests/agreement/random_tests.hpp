// Random tests that a policy may hold: every form, with thresholds that can come out both ways.
#pragma once

#include <string>
#include <vector>

#include "random_facts.hpp"
#include "source.hpp"

namespace contractwijzer::test {

/// What a test may refer to beside facts, so that no rule comes to refer to itself.
struct Reach {
  std::vector<std::string> rules;
  std::size_t factors = 0;  ///< how many there are to count; 0: they may not be counted
  bool day = true;          ///< whether it may look at the day of the verdict
};

class TestMaker {
 public:
  /// The facts must outlive it.
  TestMaker(Source& source, const std::vector<RandomFact>& facts);

  /// A test of at most so many layers.
  Json make(const Reach& reach, int layers = 3);

 private:
  struct Tie {
    std::string part;
    std::string whole;
    std::int64_t percent;  ///< in millionths
  };

  void draw_ties();
  Json composed(const Reach& reach, int layers);
  Json of_fact(const RandomFact& fact);
  Json of_number(const RandomFact& fact);
  Json of_set(const RandomFact& fact);
  Json of_day(const std::string& fact, const std::vector<std::int64_t>& marks);
  Json share();
  Json comparison(const Tie& tie);
  /// At least one of them, and all of them only where that says something.
  Json some_of(std::vector<std::string> options, bool maybe_all);

  Source& source_;
  const std::vector<RandomFact>& facts_;
  std::vector<Tie> ties_;
  std::vector<std::int64_t> days_;  ///< that the day of the verdict is compared with
};

}  // namespace contractwijzer::test
