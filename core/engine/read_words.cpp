#include "read_words.hpp"

#include "limits.hpp"

namespace contractwijzer::engine {

namespace {

constexpr Code most = Code{1} << 53U;  ///< beyond it a double skips whole numbers

}  // namespace

Code WordReader::number() {
  // The comparison fails for what is no number at all.
  const bool is_there = !left_.empty() && left_.front() >= static_cast<double>(does_not_apply) &&
                        left_.front() <= static_cast<double>(most);
  if (!is_there) is_good_ = false;
  if (!is_good_) return 0;
  const auto value = static_cast<Code>(left_.front());
  left_ = left_.subspan(1);
  return value;
}

Index WordReader::place(std::size_t size) {
  const Code value = number();
  if (value == -1) return nothing;
  if (value < 0 || static_cast<std::uint64_t>(value) >= size) is_good_ = false;
  return is_good_ ? static_cast<Index>(value) : nothing;
}

Index WordReader::place_of_one(std::size_t size) {
  const Index index = place(size);
  if (index == nothing) is_good_ = false;
  return is_good_ ? index : 0;
}

std::size_t WordReader::count(std::size_t words_each) {
  const Code value = number();
  if (value < 0 || static_cast<std::uint64_t>(value) > left_.size() / words_each) is_good_ = false;
  return is_good_ ? static_cast<std::size_t>(value) : 0;
}

Day WordReader::day() {
  const Code value = number();
  if (value < -largest_day || value > largest_day) is_good_ = false;
  return is_good_ ? static_cast<Day>(value) : 0;
}

Answer read_answer(const Image& image, WordReader& words) {
  Answer answer{};
  answer.care_type = words.place(image.cares.size());
  answer.fact = words.place_of_one(image.facts.size());
  answer.code = words.number();
  return answer;
}

}  // namespace contractwijzer::engine
