#include <algorithm>

#include "json/nearest.hpp"
#include "policy/check_ids.hpp"
#include "policy/validate_policy.hpp"
#include "words.hpp"

namespace contractwijzer {

namespace {

/// What a practice can make otherwise; a day and a code it cannot.
bool bears_change(FactType type) noexcept {
  const ValueForm form = form_of(type);
  return form != ValueForm::date && form != ValueForm::agb;
}

/// The words of the types for which this holds.
template <typename Holds>
std::string types_where(Holds holds) {
  std::string words;
  for (std::size_t i = 0; i < words_of<FactType>.size(); ++i) {
    const auto type = static_cast<FactType>(i);
    if (holds(type)) words.append(words.empty() ? "" : ", ").append(word(type));
  }
  return words;
}

/// So many of a choice are still searched and sent in no time; a set's are told apart one by one.
constexpr std::size_t most_options_of_choice = 1'000;
constexpr std::size_t most_options_of_set = 20;

void validate_options(const Fact& fact, const Path& path, Problems& problems) {
  const bool wants_options = fact.type == FactType::choice || fact.type == FactType::set;
  if (wants_options && fact.options.empty() && !problems.told_at(path, {"options"})) {
    problems.add(ErrorCode::missing_field, path, "options");
  }
  const Path options = at(path, "options");
  unique_ids(fact.options, options, problems);
  const std::size_t most =
      fact.type == FactType::set ? most_options_of_set : most_options_of_choice;
  if (fact.options.size() > most) {
    problems.add(ErrorCode::too_many_options, options, fact.id,
                 std::to_string(fact.options.size()) + " > " + std::to_string(most));
  }
}

/// The count that this one is a part of.
void validate_whole(const Fact& fact, const std::vector<Fact>& all, const Path& here,
                    Problems& problems) {
  const auto whole = std::find_if(
      all.begin(), all.end(), [&fact](const Fact& other) { return other.id == fact.no_more_than; });
  if (whole == all.end()) {
    problems.add(ErrorCode::unknown_fact, at(here, "noMoreThan"), fact.no_more_than, {},
                 nearest_id(fact.no_more_than, all));
  } else if (problems.is_doubtful(whole->id)) {
    return;
  } else if (whole->id == fact.id) {
    problems.add(ErrorCode::same_fact, at(here, "noMoreThan"), fact.id);
  } else if (!fact.is_number() || !whole->is_number()) {
    problems.add(ErrorCode::operator_mismatch, at(here, "noMoreThan"),
                 whole->is_number() ? fact.id : whole->id, types_where(is_number));
  } else if (whole->type != fact.type) {
    problems.add(ErrorCode::operator_mismatch, at(here, "noMoreThan"), whole->id,
                 std::string(word(fact.type)));
  } else if (whole->scope != fact.scope) {
    problems.add(ErrorCode::other_scope, at(here, "noMoreThan"), fact.id, whole->id);
  } else if (!whole->no_more_than.empty()) {
    problems.add(ErrorCode::part_of_part, at(here, "noMoreThan"), whole->id, whole->no_more_than);
  } else if (fact.least() > whole->least() || fact.most() > whole->most()) {
    problems.add(ErrorCode::impossible_threshold, at(here, "noMoreThan"),
                 fact.least().to_string() + ".." + fact.most().to_string(),
                 whole->least().to_string() + ".." + whole->most().to_string());
  } else if (fact.adds_up && fact.least() < Decimal{}) {
    problems.add(ErrorCode::impossible_threshold, at(here, "minimum"), fact.least().to_string(),
                 ">= 0");
  }
}

}  // namespace

void validate_facts(const std::vector<Fact>& facts, const std::vector<Fact>& all, const Path& path,
                    Problems& problems) {
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const Fact& fact = facts[i];
    const Path here = at(path, i);
    const auto same_id = std::count_if(all.begin(), all.end(), [&fact](const Fact& other) {
      return other.id == fact.id && !other.id.empty();
    });
    if (same_id > 1) problems.add(ErrorCode::duplicate_id, at(here, "id"), fact.id);
    validate_options(fact, here, problems);
    // What could not be read has been told; nothing follows from what stands in
    // its place.
    if (problems.told_at(here, {"type", "scope", "minimum", "maximum", "options", "noMoreThan"})) {
      problems.doubt(fact.id);
      continue;
    }
    if (fact.minimum && fact.maximum && *fact.maximum < *fact.minimum) {
      problems.add(ErrorCode::impossible_threshold, at(here, "maximum"), fact.maximum->to_string(),
                   fact.minimum->to_string() + "...");
    }
    if (fact.change != Changeable::never && !bears_change(fact.type)) {
      problems.add(ErrorCode::operator_mismatch, at(here, "change"), std::string(word(fact.change)),
                   types_where(bears_change));
    }
    if (fact.better != Better::either && !fact.is_number()) {
      problems.add(ErrorCode::operator_mismatch, at(here, "better"), std::string(word(fact.better)),
                   types_where(is_number));
    }
    if (!fact.no_more_than.empty()) validate_whole(fact, all, here, problems);
  }
}

}  // namespace contractwijzer
