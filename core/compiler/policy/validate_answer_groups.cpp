#include <algorithm>

#include "json/nearest.hpp"
#include "policy/check_ids.hpp"
#include "policy/validate_policy.hpp"

namespace contractwijzer {

namespace {

class GroupValidator {
 public:
  GroupValidator(const AnswerGroup& group, const Fact& fact, const Path& path, Problems& problems)
      : group_(group), fact_(fact), path_(path), problems_(problems) {}

  void run() {
    const bool is_number = fact_.is_number();
    const bool has_options = fact_.type == FactType::choice || fact_.type == FactType::set;
    if (!is_number && !has_options) {
      problems_.add(ErrorCode::operator_mismatch, at(path_, "fact"), fact_.id,
                    std::string(word(fact_.type)));
      return;
    }
    if (has_id(fact_.options, group_.id)) {
      problems_.add(ErrorCode::duplicate_id, at(path_, "id"), group_.id);
    }
    const std::string_view wanted = is_number ? "ranges" : "options";
    const std::string_view other = is_number ? "options" : "ranges";
    const bool is_there = is_number ? !group_.ranges.empty() : !group_.options.empty();
    const bool is_other_there = is_number ? !group_.options.empty() : !group_.ranges.empty();
    if (is_other_there) problems_.add(ErrorCode::unknown_field, at(path_, other), other);
    if (!is_there && !problems_.told_at(at(path_, wanted))) {
      problems_.add(ErrorCode::missing_field, path_, wanted);
    }
    check_options();
    check_ranges();
  }

 private:
  void check_options() {
    const Path options = at(path_, "options");
    std::vector<std::string> known;
    for (const Option& option : fact_.options) known.push_back(option.id);
    for (std::size_t i = 0; i < group_.options.size() && !known.empty(); ++i) {
      const std::string& id = group_.options[i];
      if (id.empty() || has_id(fact_.options, id)) continue;
      problems_.add(ErrorCode::unknown_option, at(options, i), id, first_of(known),
                    nearest(id, known));
    }
  }

  void check_ranges() {
    const Path ranges = at(path_, "ranges");
    for (std::size_t i = 0; i < group_.ranges.size() && fact_.is_number(); ++i) {
      const NumberRange& range = group_.ranges[i];
      const Path here = at(ranges, i);
      if (problems_.told_at(here, {"from", "until"})) continue;
      if (range.until < range.from || range.from < fact_.least() || range.until > fact_.most()) {
        problems_.add(ErrorCode::impossible_threshold, here,
                      range.from.to_string() + ".." + range.until.to_string(),
                      fact_.least().to_string() + ".." + fact_.most().to_string());
      }
    }
  }

  const AnswerGroup& group_;
  const Fact& fact_;
  const Path& path_;
  Problems& problems_;
};

}  // namespace

void validate_answer_groups(const std::vector<AnswerGroup>& groups, std::size_t own,
                            const std::vector<Fact>& facts, Problems& problems) {
  const Path root;
  const Path all = at(root, "answerGroups");
  for (std::size_t i = 0; i < own; ++i) {
    const AnswerGroup& group = groups[i];
    const Path path = at(all, i);
    const auto same_id = std::count_if(
        groups.begin(), groups.end(),
        [&group](const AnswerGroup& other) { return other.id == group.id && !other.id.empty(); });
    if (same_id > 1) problems.add(ErrorCode::duplicate_id, at(path, "id"), group.id);
    const auto fact = std::find_if(facts.begin(), facts.end(),
                                   [&group](const Fact& other) { return other.id == group.fact; });
    if (fact == facts.end()) {
      if (group.fact.empty()) continue;
      problems.add(ErrorCode::unknown_fact, at(path, "fact"), group.fact, {},
                   nearest_id(group.fact, facts));
    } else if (!problems.is_doubtful(fact->id)) {
      GroupValidator(group, *fact, path, problems).run();
    }
  }
}

}  // namespace contractwijzer
