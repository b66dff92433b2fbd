#include "contractwijzer/exchange.hpp"

#include <cassert>

#include "check_answers.hpp"
#include "differences.hpp"
#include "evaluate.hpp"
#include "find_ways.hpp"
#include "one_timeline.hpp"
#include "read_words.hpp"
#include "write_words.hpp"

namespace contractwijzer::engine {

namespace {

struct Request {
  Day as_of = 0;
  bool wants_ways = false;
  bool wants_differences = false;
  List<Index> care_types;
  List<List<Index>> kept;  ///< of each of these
  Answered answered;
  Answered before;
};

List<Answer> read_answers(const Image& image, WordReader& words) {
  List<Answer> answers;
  for (std::size_t left = words.count(3); left > 0; --left) {
    answers.push_back(read_answer(image, words));
  }
  return answers;
}

bool read_request(const Image& image, std::span<const double> from, Request& request) {
  WordReader words(from);
  request.as_of = words.day();
  request.answered.edition = words.place(image.policy.front().editions);
  request.wants_ways = words.number() != 0;
  for (std::size_t left = words.count(2); left > 0; --left) {
    const Index care_type = words.place_of_one(image.cares.size());
    if (!words.is_good()) return false;
    request.care_types.push_back(care_type);
    List<Index>& kept = request.kept.emplace_back();
    for (std::size_t facts = words.count(1); facts > 0; --facts) {
      kept.push_back(words.place_of_one(image.cares[care_type].space.facts.size()));
    }
  }
  request.answered.answers = read_answers(image, words);
  request.wants_differences = words.number() != 0;
  if (request.wants_differences) {
    request.before.edition = words.place(image.policy.front().editions);
    request.before.answers = read_answers(image, words);
  }
  return words.is_good() && words.is_at_end();
}

void write_timeline(WordWriter& out, const List<SharedStep>& steps) {
  out.count(steps.size());
  for (const SharedStep& step : steps) {
    out.place(step.front().verdict);
    out.place(step.front().place);
    out.count(step.size());
    for (const StepPlace& place : step) out.place(place.verdict);
  }
}

/// The verdicts that are asked for, and what they were made of.
struct Verdicts {
  List<const Care*> cares;
  List<Practice> practices;
  List<Marks> marks;
};

/// Puts what every answer has: refusals, marks, the timeline. `request` keeps the answers that are
/// left, which the practices look at.
Verdicts write_verdicts(WordWriter& out, const Image& image, Request& request) {
  write_refusals(out, leave_out_refused(image, request.care_types, request.answered));
  Verdicts found;
  for (const Index care_type : request.care_types) {
    const Care& care = image.cares[care_type];
    found.cares.push_back(&care);
    found.practices.emplace_back(care, care_type, request.answered, request.as_of);
    found.marks.push_back(evaluate(found.practices.back(), request.as_of));
    write_marks(out, found.marks.back());
  }
  List<Checked> checked;
  for (std::size_t i = 0; i < found.marks.size(); ++i) {
    checked.push_back({found.cares[i], &found.marks[i]});
  }
  write_timeline(out, one_timeline(checked));
  return found;
}

}  // namespace

Words answer_request(const Image& image, std::span<const double> words) {
  assert(!image.policy.empty() && "an image that was not read");
  Request request;
  if (!read_request(image, words, request)) return {};
  WordWriter out;
  const Verdicts found = write_verdicts(out, image, request);
  if (request.wants_differences) {
    static_cast<void>(leave_out_refused(image, request.care_types, request.before));
  }
  const List<Marks>& marks = found.marks;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (request.wants_ways) {
      write_ways(out, find_ways(found.practices[i], marks[i], request.kept[i]));
    }
  }
  for (std::size_t i = 0; i < marks.size() && request.wants_differences; ++i) {
    const Care& care = *found.cares[i];
    const Practice before(care, request.care_types[i], request.before, request.as_of);
    const Marks then = evaluate(before, request.as_of);
    write_differences(out, differences({&care, &then, nullptr}, {&care, &marks[i], nullptr}));
  }
  return out.take();
}

Words answer_plain_request(const Image& image, std::span<const double> words) {
  assert(!image.policy.empty() && "an image that was not read");
  Request request;
  if (!read_request(image, words, request)) return {};
  if (request.wants_ways || request.wants_differences) return {};
  WordWriter out;
  static_cast<void>(write_verdicts(out, image, request));
  return out.take();
}

}  // namespace contractwijzer::engine
