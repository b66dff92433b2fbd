// Reads a list of numbers that may come from anywhere.
#pragma once

#include <span>

#include "contractwijzer/answered.hpp"
#include "contractwijzer/image.hpp"

namespace contractwijzer::engine {

/// Whatever is no number that may stand here ends the reading.
class WordReader {
 public:
  explicit WordReader(std::span<const double> words) : left_(words) {}

  [[nodiscard]] Code number();
  /// A place in a list of this size, or nothing for -1.
  [[nodiscard]] Index place(std::size_t size);
  /// A place in a list of this size.
  [[nodiscard]] Index place_of_one(std::size_t size);
  /// Of what takes so many words each.
  [[nodiscard]] std::size_t count(std::size_t words_each);
  /// A day that can be reckoned with.
  [[nodiscard]] Day day();

  [[nodiscard]] bool is_good() const noexcept { return is_good_; }
  [[nodiscard]] bool is_at_end() const noexcept { return left_.empty(); }

 private:
  std::span<const double> left_;
  bool is_good_ = true;
};

/// Its care type's place or -1, its fact's place, the code.
[[nodiscard]] Answer read_answer(const Image& image, WordReader& words);

}  // namespace contractwijzer::engine
