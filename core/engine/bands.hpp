// Numbers of a way: from the nearest that suffices to the farthest.
#pragma once

#include "reaches.hpp"
#include "way_marks.hpp"

namespace contractwijzer::engine {

/// Both ends are in it; a bound at which a decimal just misses a rounder number is told as that
/// number, strictly.
[[nodiscard]] Band band_of(const FactRow& number, Code low, Code high);

/// Finds them one after another: each goes on as long as the contract stands wherever the ones
/// before it may go.
class Bands {
 public:
  /// The practice as the way leaves it, each number at the nearest value.
  Bands(const Practice& after, const Reaches& reaches)
      : after_(after), reaches_(reaches), wide_(after.feasible), has_grown_(wide_.size(), 0) {}

  /// Sets the change's band, and of the values in it the one to be told. Of the facts of a
  /// dimension only one gets room: what another may be hangs on it.
  void find(std::size_t dimension, Change& change);

 private:
  struct Value {
    Code code;
    std::size_t cell;
  };
  /// What the number can be, the others of its dimension being what they are; the least first.
  [[nodiscard]] List<Value> values_of(std::size_t dimension, Index fact) const;
  /// From the nearest on, as far as it may go.
  [[nodiscard]] Code farthest(std::size_t dimension, const List<Value>& values, Code nearest,
                              bool rises);
  /// Whether all that leads to the contract from the nearest values does so from these too.
  [[nodiscard]] bool stands_in(const List<Cells>& wide) const;

  const Practice& after_;
  const Reaches& reaches_;
  List<Cells> wide_;
  List<std::uint8_t> has_grown_;
};

}  // namespace contractwijzer::engine
