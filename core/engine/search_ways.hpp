// The least sets of shifts with which a function can still become 1.
#pragma once

#include "functions.hpp"
#include "moves.hpp"

namespace contractwijzer::engine {

/// Of each node so many sets go on to the next: were all kept, there would be as many as there are
/// ways to take ten of twenty.
inline constexpr std::size_t most_sets = 512;

/// From the terminals of a diagram up, the nearest sets first (is_nearer).
///
/// Where sets are left out, `cut` says up to where none is wanting: each least set that is nearer
/// is among those found. A set that lies within another is nearer, so of those found each is least
/// all the same; and what is nearer stays so when both are joined with one shift more.
class WaySearch {
 public:
  struct Found {
    List<Shifts> sets;
    bool is_there = false;
    bool is_cut = false;
    Shifts cut;
  };

  WaySearch(const Practice& practice, const Moves& moves, const Diagram& diagram)
      : practice_(practice), moves_(moves), diagram_(diagram), found_(diagram.nodes.size()) {}

  const Found& from(Node node);

 private:
  void find(Node node, Found& found);
  void cut_at(Found& found, const Shifts& set) const;

  const Practice& practice_;
  const Moves& moves_;
  const Diagram& diagram_;
  List<Found> found_;
};

}  // namespace contractwijzer::engine
