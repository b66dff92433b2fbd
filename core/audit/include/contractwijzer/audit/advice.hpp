// Advice on a policy that the reader accepts: nothing in it is wrong, and something may well be.
#pragma once

#include <string>
#include <vector>

#include "contractwijzer/contractwijzer.hpp"

namespace contractwijzer::audit {

enum class AdviceCode : std::uint8_t {
  unused_clause,          ///< nothing is made from it
  unused_fact,            ///< no rule looks at it
  unused_offer,           ///< no care type has it
  unused_period,          ///< no step has it
  unused_step,            ///< none of its care types has the ways in that it is for
  idle_question,          ///< its answer never changes anything
  dead_rule,              ///< it stops nobody, or counts for nobody
  unsaid_not_applicable,  ///< a contract hangs on a fact that need not apply; nothing says so
  same_condition,         ///< another rule, or another part of the test, says the same
  untranslated,           ///< the text is the same in both languages
  long_wording,           ///< more than a sentence, or too long for one
  dates_out_of_order,     ///< it comes after a step that comes later
  shared_event,           ///< the day of a step of this policy would count for other policies too
  idle_contradiction,     ///< no care type asks for all of it, or no answers meet it
  idle_gap,               ///< nobody is left without a contract whom it means to leave so
  folder_not_id,          ///< in a folder of policies, its own is not called as its id
  taken_id,               ///< another policy of the folder has it too
  site_id,                ///< the site has a folder of its own that is called so
  no_map,                 ///< it names the file that it was made from, and has no map of it
  order_untold,           ///< a step without the one before it, which no contradiction names
};

[[nodiscard]] std::string_view word_of(AdviceCode code) noexcept;

struct Advice {
  AdviceCode code{};
  std::string place;    ///< JSON pointer, with ids for indexes
  std::string subject;  ///< what it is about
};

/// What is amiss, in a sentence.
[[nodiscard]] Text text_of(const Advice& advice);

/// Empty: there is nothing to say. It may outlive the policy.
[[nodiscard]] std::vector<Advice> advise(const CompiledPolicy& policy);

}  // namespace contractwijzer::audit
