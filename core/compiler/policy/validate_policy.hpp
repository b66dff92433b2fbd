// Whether the parts of a policy mean something together: references, thresholds, order, sources.
#pragma once

#include "contractwijzer/policy.hpp"
#include "json/json_reader.hpp"

namespace contractwijzer {

/// Facts on their own: options, ranges, parts of a whole. `facts` may hold the vocabulary's or a
/// policy's; `all` holds every fact that they may refer to.
void validate_facts(const std::vector<Fact>& facts, const std::vector<Fact>& all, const Path& path,
                    Problems& problems);

/// Groups of answers: of the first `own` of them, which stand in the text that is checked.
void validate_answer_groups(const std::vector<AnswerGroup>& groups, std::size_t own,
                            const std::vector<Fact>& facts, Problems& problems);

class TestValidator;
/// The tests of facts that are not asked of everyone. `all`: the facts that they may name.
void validate_asked(const std::vector<Fact>& facts, const std::vector<Fact>& all, const Path& path,
                    TestValidator& tests, Problems& problems);
/// A fact, and those on whose answers it hangs whether it is asked, and so on; behind them itself
/// again where that goes round.
[[nodiscard]] Ids asked_by(const std::string& id, const std::vector<Fact>& facts);

void validate_vocabulary(const Vocabulary& vocabulary, Problems& problems);

/// Whether a policy's contradictions have other ids than the vocabulary's: a notice names one by
/// its id alone.
void validate_contradictions(const Policy& policy, const Vocabulary& vocabulary,
                             Problems& problems);

/// `facts` holds the vocabulary's facts, the policy's own, and "as-of".
void validate_policy(const Policy& policy, const std::vector<Fact>& facts, Problems& problems);

/// Whether the vocabulary's holidays reach over all years in which a policy counts working days.
void validate_working_days(const Policy& policy, const std::vector<Date>& holidays,
                           Problems& problems);

}  // namespace contractwijzer
