#include "contractwijzer/audit/mutate.hpp"

#include <algorithm>
#include <array>

#include "compare_ways.hpp"
#include "compiler/answers/check_events.hpp"
#include "compiler/compile/content.hpp"
#include "compiler/evaluate/evaluate.hpp"
#include "compiler/json/json_reader.hpp"
#include "compiler/policy/read_policy.hpp"
#include "compiler/policy/validate_policy.hpp"
#include "compiler/ways/join_ways.hpp"
#include "contractwijzer/audit/run_case.hpp"
#include "depends_on.hpp"
#include "tell_apart.hpp"

namespace contractwijzer::audit {

namespace {

Equivalent read_equivalent(const Cursor& at) {
  ObjectReader object(at);
  Equivalent equivalent{object.string("place"), object.string("change"), object.string("reason")};
  object.finish();
  return equivalent;
}

/// A case whose answers have been read.
struct Prepared {
  const Case* one;
  Answers answers;
};

class Mutation {
 public:
  Mutation(const CompiledPolicy& policy, const std::vector<CaseFile>& files)
      : policy_(policy), original_(policy.content()) {
    for (const CaseFile& file : files) {
      for (const Case& one : file.cases) {
        auto answers = policy.read_answers(one.answers);
        if (answers) cases_[file.care_type].push_back({&one, *std::move(answers)});
      }
    }
  }

  void run(MutationReport& report) {
    Policy policy = original_.policy;
    std::vector<Fact> facts = original_.facts;
    std::vector<Contradiction> shared = original_.contradictions;
    each_mutant(policy, facts, shared, [&](const Mutant& mutant) {
      ++report.mutants;
      if (nodes_ >= most_mutation_nodes || text_ >= most_mutation_text) {
        ++report.left_out;
        return;
      }
      Problems problems;
      validate_policy(policy, facts, problems);
      if (!problems.empty()) {
        ++report.refused;
        return;
      }
      CompiledPolicy::Content content;
      content.policy = policy;
      content.facts = facts;
      content.contradictions = shared;
      for (const std::string& id : mutant.care_types) {
        if (!may_differ(mutant, id)) continue;
        const Found found = look_at(content, mutant, id);
        if (found == Found::nothing) continue;
        ++(found == Found::noticed ? report.noticed : report.refused);
        return;
      }
      const bool can_be_told = is_about_a_test(mutant);
      auto practice = can_be_told ? practice_against(content, mutant) : std::nullopt;
      if (differs_for_nobody(mutant) || (can_be_told && !practice)) {
        ++report.same;
      } else {
        text_ += size_of_told(mutant, practice);
        report.unnoticed.push_back({mutant, std::move(practice)});
      }
    });
  }

 private:
  enum class Found : std::uint8_t { noticed, refused, nothing };

  [[nodiscard]] const CompiledCareType& original(const std::string& id) const {
    return original_.compiled(*policy_.care_type(id));
  }

  /// What a practice can change shows only where its contract, or what stops it, hangs on it.
  [[nodiscard]] bool may_differ(const Mutant& mutant, const std::string& id) const {
    return mutant.fact.empty() || ways_depend_on(original(id), mutant.fact);
  }
  [[nodiscard]] bool differs_for_nobody(const Mutant& mutant) const {
    return !mutant.fact.empty() &&
           std::none_of(mutant.care_types.begin(), mutant.care_types.end(),
                        [&](const std::string& id) { return may_differ(mutant, id); });
  }

  Found look_at(const CompiledPolicy::Content& content, const Mutant& mutant,
                const std::string& id) {
    const auto& all = content.policy.care_types;
    const auto care_type = std::find_if(all.begin(), all.end(),
                                        [&id](const CareType& other) { return other.id == id; });
    const auto compiled = compile_care_type(content, *care_type);
    if (!compiled) return Found::refused;
    nodes_ += compiled->diagram.size();
    const auto& prepared = cases_[id];
    const bool noticed = std::any_of(prepared.begin(), prepared.end(), [&](const Prepared& one) {
      if (mutant.only_ways && !expects_ways(one.one->expect)) return false;
      return notices(content, *compiled, one);
    });
    return noticed ? Found::noticed : Found::nothing;
  }

  static bool notices(const CompiledPolicy::Content& content, const CompiledCareType& care,
                      const Prepared& prepared) {
    const Case& one = *prepared.one;
    Problems problems;
    check_events(content, prepared.answers, problems);
    if (!problems.empty()) return true;
    const Verdict verdict = evaluate(content, care, prepared.answers, one.as_of);
    if (!differences(one.expect, verdict).empty()) return true;
    if (!expects_ways(one.expect)) return false;
    const Ways found = ways(content, care, prepared.answers, one.as_of, one.keep);
    return !differences(one.expect, found).empty();
  }

  /// What else there is has no test: a step, a day, a text, what can change.
  static bool is_about_a_test(const Mutant& mutant) {
    if (mutant.only_ways) return false;
    constexpr std::array<std::string_view, 5> without{"/steps/", "/statements/", "/startRules/",
                                                      "/periods/", "/term/"};
    return std::none_of(without.begin(), without.end(), [&mutant](std::string_view list) {
      return mutant.place.starts_with(list) || mutant.place.find("/term/") != std::string::npos;
    });
  }

  /// About as many bytes as are written of it.
  static std::size_t size_of_told(const Mutant& mutant, const std::optional<Witness>& practice) {
    const std::size_t own = mutant.place.size() + mutant.change.size();
    return own + (practice ? practice->practice.answers.size() : 0);
  }

  [[nodiscard]] std::optional<Witness> practice_against(const CompiledPolicy::Content& content,
                                                        const Mutant& mutant) {
    for (const std::string& id : mutant.care_types) {
      nodes_ += 2 * original(id).diagram.size();  // both policies over the same space
      auto apart = tell_apart(policy_, content, id);
      if (apart && *apart) return *std::move(apart);
    }
    return std::nullopt;
  }

  const CompiledPolicy& policy_;
  const CompiledPolicy::Content& original_;
  std::map<std::string, std::vector<Prepared>> cases_;
  std::size_t nodes_ = 0;  ///< made so far
  std::size_t text_ = 0;   ///< bytes of what is to be told so far
};

bool is_about(const Equivalent& equivalent, const Mutant& mutant) {
  return equivalent.place == mutant.place && equivalent.change == mutant.change;
}

}  // namespace

Result<std::vector<Equivalent>> read_equivalents(std::string_view text) {
  std::vector<Equivalent> equivalents;
  Errors errors = read_json(text, [&](const Cursor& at) {
    ObjectReader object(at);
    read_preamble(object);
    object.list("equivalents", equivalents, read_equivalent, 0);
    object.finish();
  });
  if (!errors.empty()) return errors;
  return equivalents;
}

MutationReport mutate(const CompiledPolicy& policy, const std::vector<CaseFile>& cases,
                      const std::vector<Equivalent>& equivalents) {
  MutationReport report;
  Mutation(policy, cases).run(report);
  for (const Equivalent& equivalent : equivalents) {
    const auto is_this = [&](const Unnoticed& one) {
      return !one.practice && is_about(equivalent, one.mutant);
    };
    if (std::erase_if(report.unnoticed, is_this) > 0) {
      report.excused.push_back(equivalent);
    } else if (report.left_out == 0) {
      report.needless.push_back(equivalent);
    }
  }
  return report;
}

}  // namespace contractwijzer::audit
