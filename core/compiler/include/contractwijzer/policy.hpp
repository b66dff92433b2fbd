// A policy: one purchaser's rules for one contract year, as they stand in rules/<id>/policy.json.
// The shapes follow rules/schema/policy.schema.json field by field. In a compiled policy every id
// refers to something that is there; `source` names clauses. Texts, lists and ids that the file
// leaves out are empty.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "contractwijzer/date.hpp"
#include "contractwijzer/fact.hpp"
#include "contractwijzer/kinds.hpp"
#include "contractwijzer/rule_lists.hpp"
#include "contractwijzer/test_tree.hpp"
#include "contractwijzer/text.hpp"

namespace contractwijzer {

using Ids = std::vector<std::string>;

/// The care types something holds for; `all` or a list.
struct Audience {
  bool all = false;
  Ids care_types;

  [[nodiscard]] bool holds_for(const std::string& care_type) const noexcept;
};

struct OnDay {
  Date day;
};
struct InPeriod {
  std::string period;
};
struct FromDay {
  Date day;
};
/// So long after the day that a fact tells, or below 0 before it.
struct CountedFrom {
  std::string fact;
  int length = 0;
  TimeUnit unit = TimeUnit::days;
};
/// It hangs on another step and has no date of its own.
struct Undated {};
/// In the order of engine::TimeKind.
using When = std::variant<Undated, OnDay, InPeriod, FromDay, CountedFrom>;

struct Term {
  Date from;
  std::optional<Date> until;       ///< empty: see until_one_of
  std::vector<Date> until_one_of;  ///< still to be decided, the earliest first; or not said at all
  When decided;                    ///< when it is decided which of them

  /// The last day that it may have; empty where the document does not say.
  [[nodiscard]] std::optional<Date> last_day() const {
    return until || until_one_of.empty() ? until : until_one_of.back();
  }
  /// The first day on which it may end.
  [[nodiscard]] std::optional<Date> first_end() const {
    return until || until_one_of.empty() ? until : until_one_of.front();
  }
};

struct Clause {
  std::string id;
  std::string section;  ///< empty where the document has no number
  std::string heading;
  Text clause;
};

/// What the purchaser made of the policy during its life, where the document gives no day for it.
struct Edition {
  std::string id;
  Text name;
  Text text;
  Ids source;
};

struct Group {
  std::string id;
  Text title;
  Ids facts;
};

struct Contract {
  std::string id;
  Text name;
  std::optional<Text> text;
  std::optional<Test> when;
  Ids offers;                 ///< the ways in that bring it; empty: any
  std::optional<Date> until;  ///< its last day, where it ends before the care type's term

  [[nodiscard]] bool comes_by(const std::string& offer) const noexcept;
  Ids source;
};

/// What the document says of the time in which something counts, where it gives no day.
struct CountsIn {
  Text text;
  Ids source;
};

struct CareType {
  std::string id;
  Text name;
  std::optional<Term> term;
  std::vector<Contract> contracts;  ///< best first
  bool exclusive = false;           ///< no practice may fit two of them: bands, not a ladder
  /// Who may meet every condition and still reach none of them; empty: nobody.
  std::optional<Test> may_end_without;
  bool more_factors_may_lower = false;
  std::optional<CountsIn> counts_in;  ///< of the factors
  Ids offers;                         ///< in order; the last has no condition
  Ids source;
};

/// Someone beside the practice and the purchaser: a register, a measuring bureau.
struct NamedActor {
  std::string id;
  Text name;
};

struct Evidence {
  bool asked = false;
  Text text;
  std::string from;  ///< the actor that gives it; empty where nobody is named
  Ids source;
};

/// A condition, factor, expectation, selective rule or module.
struct Rule {
  std::string id;
  Audience audience;
  std::optional<Text> name;  ///< of a selective rule the indication, of a module its own
  Text text;
  std::optional<Test> applies;
  std::optional<Test> when;  ///< empty: nobody can check it from answers
  std::optional<Text> mend;
  std::vector<Evidence> evidence;
  Ids source;
};

/// Calls visit(key, text) for what a rule says in a verdict, with its key in the policy's file.
template <typename Visit>
void each_text(const Rule& rule, Visit visit) {
  visit("text", rule.text);
  if (rule.mend) visit("mend", *rule.mend);
}

/// One thing that a way in takes, with the sentence that tells why not.
struct Requirement {
  std::string id;
  Test when;
  Text text;
  std::optional<Text> mend;  ///< the deed that opens the way
  Ids source;
};

/// What the purchaser looks at when it chooses.
struct Criterion {
  Text text;
  Ids source;
};

/// A way in: how a contract reaches a practice.
struct Offer {
  std::string id;
  OfferKind kind = OfferKind::automatic;
  bool is_supplementary = false;
  Text name;
  Text text;
  std::optional<Test> when;               ///< where there are requirements, all of them
  std::vector<Requirement> requirements;  ///< or empty
  std::vector<Criterion> criteria;        ///< only by selection
  std::optional<Date> until;  ///< the last day of what it brings, where that is before the term's
  Ids source;
};

struct StartWindow {
  std::optional<Date> from;  ///< empty: as early as can be
  Date until;                ///< still counts
  Date start;
};

struct StartRule {
  std::string id;
  Audience audience;
  Ids offers;                   ///< empty: any way in
  std::optional<Test> applies;  ///< empty: for every practice
  std::string event;
  StartRuleKind kind = StartRuleKind::first_of_month_after;
  std::vector<StartWindow> windows;
  bool may_be_retroactive = true;
  std::optional<Date> not_before;  ///< where the contract's term began earlier than this policy's
  std::optional<Date> not_after;   ///< the last day that the document speaks of
  Text text;
  Ids source;
};

/// The first day that an event of a practice can fall on under this policy.
struct EarliestEvent {
  Date from;
  Text reading;
};

/// A vague wording and the interval in which we hold it possible.
struct Period {
  std::string id;
  Text wording;
  Date from;
  Date until;
  Text reading;
};

struct Step {
  std::string id;
  Audience audience;
  Ids offers;                   ///< empty: any way in
  std::optional<Test> applies;  ///< empty: for every practice
  Actor actor = Actor::practice;
  std::string named_actor;  ///< of Actor::other
  StepKind kind = StepKind::deadline;
  Text text;
  When when;
  std::string after;
  std::string event;  ///< the date fact by which the practice tells when it did this; or empty
  std::optional<Text> missed;      ///< what the document says of having missed it
  bool concludes = false;          ///< who has done this has the contract
  bool closes = false;             ///< missing it closes the ways in that it names
  bool is_reference_date = false;  ///< as the practice stands at this step, so it is judged
  Ids source;
};

enum class StatementKind : std::uint8_t {
  news,
  decided_later,
  discretion,
  elsewhere,
  silent,
  consequence,
  information,
};

struct Statement {
  std::string id;
  StatementKind kind = StatementKind::information;
  Audience audience;
  Ids offers;                   ///< empty: any way in
  std::optional<Test> applies;  ///< empty: for every practice
  Text text;
  Ids source;
};

/// Answers that cannot all be true. Where the test is surely met, its facts are taken as not
/// answered.
struct Contradiction {
  std::string id;
  Audience audience;  ///< of one of the vocabulary: all
  Test when;
  Text text;
};

struct Contact {
  Text topic;
  std::string address;
  Ids offers;  ///< empty: any way in
};
struct Purchaser {
  std::string name;
  std::string acts_for;
  std::vector<Contact> contacts;
};
struct Document {
  std::string title;
  std::string publisher;
  std::string file;
};

struct Policy {
  std::string id;
  std::string version;
  Text title;
  Purchaser purchaser;
  Term term;
  Document document;
  std::vector<Clause> clauses;
  std::vector<Edition> editions;  ///< oldest first; the last counts unless another is asked for
  std::vector<Fact> facts;        ///< its own, beside the vocabulary
  std::vector<AnswerGroup> answer_groups;  ///< its own, and behind them the vocabulary's
  std::vector<Fact> asked_of_some;         ///< of all facts those that are not asked of everyone
  std::vector<Group> groups;
  std::vector<NamedActor> actors;
  std::vector<CareType> care_types;
  RuleLists<Rule> rules;
  std::vector<Offer> offers;
  std::vector<StartRule> start_rules;
  std::optional<EarliestEvent> events;
  int end_notice = 120;  ///< days before a contract's end from which that is said first
  std::vector<Period> periods;
  std::vector<Step> steps;
  std::vector<Statement> statements;
  std::vector<Contradiction> contradictions;  ///< its own, beside the vocabulary's
};

struct Vocabulary {
  std::vector<Fact> facts;
  std::vector<AnswerGroup> answer_groups;
  std::vector<Contradiction> contradictions;
  std::vector<Date> holidays;  ///< in order
};

}  // namespace contractwijzer
