#include "contractwijzer/audit/run_case.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "compare_ways.hpp"
#include "compiler/compile/content.hpp"
#include "compiler/json/json_text.hpp"
#include "compiler/verdict/parts.hpp"
#include "compiler/words.hpp"
#include "joined.hpp"

namespace contractwijzer::audit {

std::string in_words(const Outcome& outcome) {
  std::string words(word(outcome.kind));
  for (const IdView part : {outcome.contract, outcome.offer}) {
    if (!part.empty()) words.append(" ").append(part);
  }
  return words;
}

namespace {

std::string span_of(Date first, std::optional<Date> last) {
  std::string span = format_date(first);
  if (!last) return span + "..";
  return *last == first ? span : span + ".." + format_date(*last);
}

class CaseComparison {
 public:
  CaseComparison(const Expectation& expect, const Verdict& verdict)
      : expect_(expect), verdict_(verdict) {}

  std::vector<Difference> run() {
    outcomes();
    rules();
    questions();
    statements();
    timeline();
    starts();
    rest();
    return std::move(found_);
  }

 private:
  void compare(std::string what, const std::string& expected, std::string_view found) {
    if (expected != found) found_.push_back({std::move(what), expected, std::string(found), {}});
  }

  void outcomes() {
    std::vector<std::string> possible;
    for (const Outcome& outcome : verdict_.possible) possible.push_back(in_words(outcome));
    compare("outcome", joined(expect_.possible, " | "), joined(possible, " | "));
  }

  [[nodiscard]] std::string_view state_of(const std::string& id) const {
    for (const auto& rules : verdict_.rules) {
      for (const RuleVerdict& rule : rules) {
        if (rule.rule->id == id) return word(rule.state);
      }
    }
    for (const OfferVerdict& offer : verdict_.offers) {
      if (offer.offer->id == id) return word(offer.state);
    }
    return nothing;
  }

  void rules() {
    for (const auto& [id, state] : expect_.rules) compare("rules/" + id, state, state_of(id));
  }

  void questions() {
    std::set<std::string> asked;
    for (const Fact* fact : verdict_.questions) asked.insert(fact->id);
    if (asked != expect_.questions) {
      compare("questions", joined({expect_.questions.begin(), expect_.questions.end()}, " "),
              joined({asked.begin(), asked.end()}, " "));
    }
    if (expect_.first_question) {
      compare("firstQuestion", *expect_.first_question,
              verdict_.questions.empty() ? nothing : verdict_.questions.front()->id);
    }
  }

  void presence(const std::string& what, const std::vector<std::string>& ids, bool wanted,
                const std::set<std::string_view>& there) {
    const std::string list = what + "/";
    for (const std::string& id : ids) {
      if (there.contains(id) == wanted) continue;
      compare(list + id, wanted ? "+" : "-", wanted ? "-" : "+");
    }
  }

  void statements() {
    std::set<std::string_view> there;
    for (const Statement* statement : verdict_.statements) there.insert(statement->id);
    presence("statements", expect_.statements, true, there);
    presence("absentStatements", expect_.absent_statements, false, there);
  }

  void timeline() {
    std::set<std::string_view> there;
    for (const StepVerdict& step : verdict_.timeline) there.insert(step.step->id);
    presence("absentSteps", expect_.absent_steps, false, there);
    const auto find = [this](const std::string& id) {
      return std::find_if(verdict_.timeline.begin(), verdict_.timeline.end(),
                          [&id](const StepVerdict& step) { return step.step->id == id; });
    };
    for (const auto& [id, state] : expect_.timeline) {
      const auto step = find(id);
      compare("timeline/" + id, state,
              step == verdict_.timeline.end() ? nothing : word(step->state));
    }
    for (const auto& [id, days] : expect_.days) {
      const auto step = find(id);
      const bool dated = step != verdict_.timeline.end() && step->first;
      compare("days/" + id, days, dated ? span_of(*step->first, step->last) : std::string(nothing));
    }
  }

  void starts() {
    std::set<std::string_view> there;
    std::map<std::string_view, std::string> days;
    for (const StartVerdict& start : verdict_.starts) {
      there.insert(start.rule->id);
      days[start.rule->id] = start.day ? format_date(*start.day) : std::string(word(start.state));
    }
    presence("absentStarts", expect_.absent_starts, false, there);
    for (const auto& [id, day] : expect_.starts) {
      const auto found = days.find(id);
      compare("starts/" + id, day, found == days.end() ? nothing : found->second);
    }
  }

  void rest() {
    if (expect_.notices) {
      std::vector<std::string> codes;
      for (const Notice& notice : verdict_.notices) codes.emplace_back(word(notice.code));
      std::sort(codes.begin(), codes.end());
      compare("notices", joined(*expect_.notices, " "), joined(codes, " "));
    }
    if (expect_.next) {
      compare("next", *expect_.next, compact("next", write_next, verdict_.next));
    }
    if (expect_.standing) {
      compare("standing", *expect_.standing,
              compact("standing", write_standing, verdict_.standing));
    }
    if (expect_.substance) compare("substance", *expect_.substance, verdict_.substance);
    ways_in();
    if (expect_.mended) compare("mended", *expect_.mended, mended_in_words());
    if (expect_.year) compare("year", *expect_.year, word(verdict_.year));
    if (expect_.term)
      compare("term", *expect_.term, span_of(verdict_.term.from, verdict_.term.until));
  }

  template <typename T>
  static std::string compact(const char* key, void (*write)(JsonWriter&, const T&),
                             const T& value) {
    JsonWriter out;
    out.open('{');
    write(out, value);
    const std::string text = out.close('}').take();
    return nlohmann::json::parse(text, nullptr, false)[key].dump();
  }

  [[nodiscard]] const OfferVerdict* way_in(const std::string& id) const {
    const auto at =
        std::find_if(verdict_.offers.begin(), verdict_.offers.end(),
                     [&id](const OfferVerdict& offer) { return offer.offer->id == id; });
    return at == verdict_.offers.end() ? nullptr : &*at;
  }

  void ways_in() {
    for (const auto& [id, course] : expect_.courses) {
      const OfferVerdict* way = way_in(id);
      compare("courses/" + id, course, way == nullptr ? nothing : word(way->course));
    }
    for (const auto& [id, reasons] : expect_.reasons) {
      const OfferVerdict* way = way_in(id);
      std::vector<std::string> found;
      if (way != nullptr) found.assign(way->reasons.begin(), way->reasons.end());
      std::sort(found.begin(), found.end());
      compare("reasons/" + id, reasons, joined(found, " "));
    }
  }

  [[nodiscard]] std::string mended_in_words() const {
    if (!verdict_.mended) return std::string(nothing);
    std::vector<std::string> possible;
    std::vector<std::string> questions;
    for (const Outcome& outcome : verdict_.mended->possible) possible.push_back(in_words(outcome));
    for (const Fact* fact : verdict_.mended->questions) questions.push_back(fact->id);
    std::sort(questions.begin(), questions.end());
    return joined(possible, " | ") + ": " + joined(questions, " ");
  }

  const Expectation& expect_;
  const Verdict& verdict_;
  std::vector<Difference> found_;
};

}  // namespace

std::vector<Difference> differences(const Expectation& expect, const Verdict& verdict) {
  return CaseComparison(expect, verdict).run();
}

std::vector<Difference> run_case(const CompiledPolicy& policy, const CareType& care_type,
                                 const Case& one) {
  for (const std::string& fact : one.keep) {
    if (policy.content().find_fact(fact) < policy.content().askable()) continue;
    const Error error{ErrorCode::unknown_fact, "/keep", {}, fact, {}};
    return {{"keep", {}, std::string(name_of(error.code)), error}};
  }
  const auto answers = policy.read_answers(one.answers);
  if (answers) {
    auto found = differences(one.expect, policy.evaluate(care_type, *answers, one.as_of));
    if (expects_ways(one.expect)) {
      const Ways ways = policy.ways(care_type, *answers, one.as_of, one.keep);
      const auto more = differences(one.expect, ways);
      found.insert(found.end(), more.begin(), more.end());
    }
    return found;
  }
  std::vector<Difference> refused;
  for (const Error& error : answers.errors()) {
    refused.push_back({"answers" + error.pointer, {}, std::string(name_of(error.code)), error});
  }
  return refused;
}

}  // namespace contractwijzer::audit
