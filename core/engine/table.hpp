// A table from three numbers to one, for what was worked out already.
#pragma once

#include <cstddef>
#include <cstdint>

#include "contractwijzer/list.hpp"

namespace contractwijzer::engine {

class Table {
 public:
  using Number = std::uint32_t;

  /// The place of these numbers' value, made with `otherwise` where there was none. `is_new` tells
  /// which. The reference holds until the next call.
  Number& at(Number a, Number b, Number c, Number otherwise, bool& is_new);

 private:
  struct Entry {
    Number a;
    Number b;
    Number c;
    Number value;
  };
  [[nodiscard]] std::size_t slot_of(Number a, Number b, Number c) const;
  void grow();

  List<Entry> entries_;
  List<Number> slots_;  ///< one more than an entry's place; 0: free
};

}  // namespace contractwijzer::engine
