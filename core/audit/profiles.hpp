// From a place in a care type's space to a practice: the most ordinary values that lie there.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compiler/compile/content.hpp"
#include "contractwijzer/audit/profile.hpp"
#include "find_cells.hpp"

namespace contractwijzer::audit {

/// Whether a practice tells the days of what it did: no outcome hangs on them, contradictions may.
enum class Days : std::uint8_t { left_out, told };

class Profiles {
 public:
  Profiles(const CompiledPolicy& policy, const CompiledCareType& care_type)
      : policy_(policy), care_(care_type) {}

  [[nodiscard]] Profile profile_in(const CellPath& path, Days days = Days::left_out);

 private:
  struct ProfileAnswers {
    std::string edition;
    std::vector<std::pair<FactIndex, Code>> codes;
  };
  [[nodiscard]] std::string answers_text(const ProfileAnswers& given) const;
  void tell_steps_of(IdView offer, ProfileAnswers& given) const;
  Date counted_in_time(const CompiledStep& step, ProfileAnswers& given) const;
  /// Sets the profile's answers; empty where they are refused.
  [[nodiscard]] std::optional<Verdict> verdict_on(const ProfileAnswers& given,
                                                  Profile& profile) const;
  [[nodiscard]] Date ordinary_day() const;
  /// Nothing but days of steps and of starts.
  [[nodiscard]] bool is_of_days(const Dimension& dimension) const;
  const std::vector<std::vector<Code>>& values_of(std::size_t dimension);
  [[nodiscard]] Code strangeness(FactIndex fact, Code code) const;
  [[nodiscard]] bool is_refused(FactIndex fact, Code day) const;

  const CompiledPolicy& policy_;
  const CompiledCareType& care_;
  /// Per dimension and cell the most ordinary values; filled in when they are first asked for.
  std::vector<std::vector<std::vector<Code>>> values_;
};

}  // namespace contractwijzer::audit
