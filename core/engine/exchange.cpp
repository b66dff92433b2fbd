#include "contractwijzer/exchange.hpp"

#include <cassert>

#include "check_answers.hpp"
#include "differences.hpp"
#include "evaluate.hpp"
#include "find_ways.hpp"
#include "limits.hpp"
#include "one_timeline.hpp"
#include "write_words.hpp"

namespace contractwijzer::engine {

namespace {

/// Whatever is no number that may stand here ends the reading.
class WordReader {
 public:
  explicit WordReader(std::span<const double> words) : left_(words) {}

  [[nodiscard]] Code number() {
    // The comparison fails for what is no number at all.
    const bool is_there = !left_.empty() && left_.front() >= static_cast<double>(does_not_apply) &&
                          left_.front() <= static_cast<double>(most);
    if (!is_there) is_good_ = false;
    if (!is_good_) return 0;
    const auto value = static_cast<Code>(left_.front());
    left_ = left_.subspan(1);
    return value;
  }
  /// A place in a list of this size, or nothing for -1.
  [[nodiscard]] Index place(std::size_t size) {
    const Code value = number();
    if (value == -1) return nothing;
    if (value < 0 || static_cast<std::uint64_t>(value) >= size) is_good_ = false;
    return static_cast<Index>(value);
  }
  /// Of what takes so many words each.
  [[nodiscard]] std::size_t count(std::size_t words_each) {
    const Code value = number();
    if (value < 0 || static_cast<std::uint64_t>(value) > left_.size() / words_each)
      is_good_ = false;
    return is_good_ ? static_cast<std::size_t>(value) : 0;
  }
  [[nodiscard]] bool is_good() const noexcept { return is_good_; }
  [[nodiscard]] bool is_at_end() const noexcept { return left_.empty(); }

 private:
  static constexpr Code most = Code{1} << 53U;  ///< beyond it a double skips whole numbers

  std::span<const double> left_;
  bool is_good_ = true;
};

struct Request {
  Day as_of = 0;
  bool wants_ways = false;
  bool wants_differences = false;
  std::vector<Index> care_types;
  Answered answered;
  Answered before;
};

std::vector<Answer> read_answers(const Image& image, WordReader& words) {
  std::vector<Answer> answers;
  for (std::size_t left = words.count(3); left > 0; --left) {
    const Index care_type = words.place(image.cares.size());
    const Index fact = words.place(image.facts.size());
    const Code code = words.number();
    if (fact == nothing || !words.is_good()) continue;
    answers.push_back({care_type, fact, 0, code});
  }
  return answers;
}

bool read_request(const Image& image, std::span<const double> from, Request& request) {
  WordReader words(from);
  const Code day = words.number();
  request.as_of = static_cast<Day>(day);
  request.answered.edition = words.place(image.policy.front().editions);
  request.wants_ways = words.number() != 0;
  for (std::size_t left = words.count(1); left > 0; --left) {
    const Index care_type = words.place(image.cares.size());
    if (care_type == nothing || !words.is_good()) return false;
    request.care_types.push_back(care_type);
  }
  request.answered.answers = read_answers(image, words);
  request.wants_differences = words.number() != 0;
  if (request.wants_differences) {
    request.before.edition = words.place(image.policy.front().editions);
    request.before.answers = read_answers(image, words);
  }
  return words.is_good() && words.is_at_end() && day >= -largest_day && day <= largest_day;
}

/// Leaves refused answers out until there are none; each is told by its place in the request.
std::vector<Refusal> leave_out_refused(const Image& image, const Request& request,
                                       Answered& answered) {
  std::vector<Refusal> all;
  std::vector<std::size_t> places;  ///< of what is left
  for (std::size_t i = 0; i < answered.answers.size(); ++i) places.push_back(i);
  const auto leave_out = [&](std::vector<Refusal>& refusals) {
    for (std::size_t i = refusals.size(); i-- > 0;) {
      const std::size_t place = refusals[i].answer;
      refusals[i].answer = places[place];
      bool is_told = false;
      for (const Refusal& other : all) is_told = is_told || other.answer == refusals[i].answer;
      if (!is_told) all.push_back(refusals[i]);
    }
    for (std::size_t i = places.size(); i-- > 0;) {
      bool is_refused = false;
      for (const Refusal& other : refusals) is_refused = is_refused || other.answer == places[i];
      if (!is_refused) continue;
      places.erase(places.begin() + static_cast<std::ptrdiff_t>(i));
      answered.answers.erase(answered.answers.begin() + static_cast<std::ptrdiff_t>(i));
    }
  };
  std::vector<Refusal> refusals;
  check_values(image, answered, refusals);
  leave_out(refusals);
  do {
    refusals.clear();
    check_parts(image.facts, answered, refusals);
    for (const Index care_type : request.care_types) {
      check_events(image.cares[care_type], care_type, answered, refusals);
    }
    leave_out(refusals);
  } while (!refusals.empty());
  return all;
}

void write_refusals(WordWriter& out, const std::vector<Refusal>& refusals) {
  out.count(refusals.size());
  for (const Refusal& refusal : refusals) {
    out.count(refusal.answer);
    out.state(refusal.fault);
    out.number(refusal.expected);
  }
}

void write_timeline(WordWriter& out, const std::vector<SharedStep>& steps) {
  out.count(steps.size());
  for (const SharedStep& step : steps) {
    out.place(step.verdict);
    out.place(step.place);
    out.places(step.verdicts);
  }
}

void write_differences(WordWriter& out, const std::vector<Difference>& all) {
  out.count(all.size());
  for (const Difference& difference : all) {
    out.state(difference.list);
    out.place(difference.entry);
    out.place(difference.before);
    out.place(difference.after);
  }
}

}  // namespace

Words answer_request(const Image& image, std::span<const double> words) {
  assert(!image.policy.empty() && "an image that was not read");
  Request request;
  if (!read_request(image, words, request)) return {};
  WordWriter out;
  write_refusals(out, leave_out_refused(image, request, request.answered));
  if (request.wants_differences) leave_out_refused(image, request, request.before);

  std::vector<const Care*> cares;
  std::vector<Practice> practices;
  std::vector<Marks> marks;
  for (const Index care_type : request.care_types) {
    const Care& care = image.cares[care_type];
    cares.push_back(&care);
    practices.emplace_back(care, care_type, request.answered, request.as_of);
    marks.push_back(evaluate(practices.back(), request.as_of));
    write_marks(out, marks.back());
  }
  write_timeline(out, one_timeline(cares, marks));
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (request.wants_ways) write_ways(out, find_ways(practices[i], marks[i]));
  }
  for (std::size_t i = 0; i < marks.size() && request.wants_differences; ++i) {
    const Practice before(*cares[i], request.care_types[i], request.before, request.as_of);
    write_differences(out, differences(*cares[i], evaluate(before, request.as_of), marks[i]));
  }
  return out.take();
}

}  // namespace contractwijzer::engine
