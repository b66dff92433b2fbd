// The model over time: what has become of each way in, from what a practice told of its days.
#include <algorithm>

#include "model.hpp"

namespace contractwijzer::test {

namespace {

struct Deed {
  std::optional<Date> day;
  bool not_done = false;
};

bool names(const std::vector<std::string>& offers, const std::string& offer) {
  return std::find(offers.begin(), offers.end(), offer) != offers.end();
}

std::optional<Date> first_day(const StartRule& rule, Date event) {
  const Date month = first_of_month(event);
  const Date quarter = first_of_quarter(event);
  switch (rule.kind) {
    case StartRuleKind::first_of_month:
      return month;
    case StartRuleKind::first_of_month_or_same:
      return event == month ? event : first_of_month_after(event);
    case StartRuleKind::first_of_month_after:
      return first_of_month_after(event);
    case StartRuleKind::first_of_quarter_or_same:
      return event == quarter ? event : first_of_quarter_after(event);
    case StartRuleKind::first_of_quarter_after:
      return first_of_quarter_after(event);
    case StartRuleKind::windows:
      for (const StartWindow& window : rule.windows) {
        if (event >= window.from && event <= window.until) return window.start;
      }
      break;
  }
  return std::nullopt;
}

/// One practice on one day.
class Day {
 public:
  Day(const Policy& policy, const CareType& care_type, Date as_of,
      const std::vector<const Offer*>& ways, const std::vector<const Offer*>& beside,
      const Kind& kind, const History& history, const Hidden& hidden)
      : policy_(policy),
        care_type_(care_type),
        term_(care_type.term ? *care_type.term : policy.term),
        as_of_(std::min(as_of, last_day())),
        history_(history),
        hidden_(hidden) {
    for (const Step& step : policy.steps) {
      if (step.audience.holds_for(care_type.id)) steps_.push_back(&step);
    }
    for (const StartRule& rule : policy.start_rules) {
      if (rule.audience.holds_for(care_type.id)) rules_.push_back(&rule);
    }
    bool taken = false;
    for (std::size_t i = 0; i < ways.size(); ++i) {
      if (kind.holds[i] && !taken) own_.insert(ways[i]->id);
      if (leads_to_contract(ways[i]->kind)) leading_.insert(ways[i]->id);
      taken = taken || (kind.holds[i] && !leads_to_contract(ways[i]->kind));
    }
    for (std::size_t i = 0; i < beside.size(); ++i) {
      if (kind.holds[ways.size() + i]) own_.insert(beside[i]->id);
    }
  }

  [[nodiscard]] bool is_closed(const Offer& way) const {
    return any_step_of(way, [this](const Step& step) { return step.closes && is_missed(step); });
  }

  /// Signed in time, late or not in what went before.
  [[nodiscard]] bool has_contract(const Offer& way) const {
    return own_.contains(way.id) &&
           any_step_of(way, [this](const Step& step) { return brings_contract(step); });
  }

  /// No rule for it gives a day on which it could still start.
  [[nodiscard]] bool is_over(const Offer& way) const {
    if (const auto end = own_end(way); end && as_of_ > *end) return true;
    const bool has_rules = any_rule_of(way, [](const StartRule&) { return true; });
    return has_rules && !any_rule_of(way, [this](auto& rule) { return may_start(rule); });
  }

  /// The last day of all that it brings, where all has one of its own.
  [[nodiscard]] std::optional<Date> own_end(const Offer& way) const {
    if (way.until) return way.until;
    std::optional<Date> last;
    for (const Contract& contract : care_type_.contracts) {
      if (!contract.offers.empty() && !names(contract.offers, way.id)) continue;
      if (!contract.until) return std::nullopt;
      if (!last || *contract.until > *last) last = contract.until;
    }
    return last;
  }

  [[nodiscard]] bool told_to_have_contract(const Offer& way) const {
    return own_.contains(way.id) && any_step_of(way, [this](const Step& step) {
             return history_.contains(step.event) && brings_contract(step);
           });
  }

  /// Nothing was done without what goes before it, on one way in or another: what cannot have been.
  [[nodiscard]] std::set<std::string> impossible() const {
    std::set<std::string> all;
    for (const std::string& done : hidden_.met) {
      std::vector<const Step*> those;
      for (const Step* step : steps_) {
        if (key(*step) == done && is_in_doubt(*step)) those.push_back(step);
      }
      const bool can_be =
          those.empty() || std::any_of(those.begin(), those.end(), [this](const Step* step) {
            return !misses_one_before(*step);
          });
      if (!can_be) all.insert(done);
    }
    return all;
  }

  /// Deadlines that are over, by event or by step, of which nothing was told.
  [[nodiscard]] std::set<std::string> untold() const {
    std::set<std::string> all;
    for (const Step* step : steps_) {
      if (may_have_been_missed(*step)) all.insert(key(*step));
    }
    return all;
  }

  /// Vague deadlines that may be over.
  [[nodiscard]] std::set<std::string> vague() const {
    std::set<std::string> all;
    for (const Step* step : steps_) {
      const auto from = earliest_end(*step);
      if (!closes(*step) || !from || as_of_ <= *from) continue;
      if (const std::string period = vague_key(*step); !period.empty()) all.insert(period);
    }
    return all;
  }

 private:
  /// After it all is as it was on it.
  [[nodiscard]] Date last_day() const {
    for (const Term* term : {&term_, &policy_.term}) {
      if (term->until) return *term->until;
      if (!term->until_one_of.empty()) return term->until_one_of.back();
    }
    return Date::max();
  }

  static std::string key(const Step& step) { return step.event.empty() ? step.id : step.event; }

  [[nodiscard]] std::string vague_key(const Step& step) const {
    if (const auto* in = std::get_if<InPeriod>(&step.when)) return in->period;
    if (const auto* counted = std::get_if<CountedFrom>(&step.when)) {
      if (history_.contains(counted->fact)) return {};
      const char* unit = counted->unit == TimeUnit::months ? " months" : " days";
      return counted->fact + " " + std::to_string(counted->length) + unit;
    }
    return std::holds_alternative<FromDay>(step.when) ? step.id : std::string{};
  }

  [[nodiscard]] const Period& period(const std::string& id) const {
    return *std::find_if(policy_.periods.begin(), policy_.periods.end(),
                         [&id](const Period& other) { return other.id == id; });
  }

  /// In days or months: of working days only the model of one that closes no way in is asked.
  static Date counted_from(const CountedFrom& counted, Date day) {
    if (counted.unit == TimeUnit::months) return add_months(day, counted.length);
    return day + std::chrono::days{counted.length};
  }

  /// The step of which it is not known whether it was done, and from which the day is counted.
  [[nodiscard]] const Step* base_in_doubt(const CountedFrom& counted) const {
    const auto found = std::find_if(steps_.begin(), steps_.end(), [&](const Step* step) {
      return step->event == counted.fact && is_in_doubt(*step);
    });
    return found == steps_.end() ? nullptr : *found;
  }

  /// From the day that was told, or else from the earliest that there can have been; none of what
  /// did not happen.
  [[nodiscard]] std::optional<Date> earliest_count(const CountedFrom& counted) const {
    const auto told = history_.find(counted.fact);
    if (told == history_.end()) return counted_from(counted, policy_.events->from);
    return told->second ? std::optional(counted_from(counted, *told->second)) : std::nullopt;
  }

  /// The day until which it was surely in time.
  [[nodiscard]] std::optional<Date> earliest_end(const Step& step) const {
    if (const auto* on = std::get_if<OnDay>(&step.when)) return on->day;
    if (const auto* from = std::get_if<FromDay>(&step.when)) return from->day;
    if (const auto* in = std::get_if<InPeriod>(&step.when)) return period(in->period).from;
    const auto* counted = std::get_if<CountedFrom>(&step.when);
    if (counted == nullptr) return std::nullopt;
    if (step.closes || history_.contains(counted->fact)) return earliest_count(*counted);
    return std::nullopt;
  }

  /// The last day that counted, for all that is hidden; none where it is counted from what was not
  /// done.
  [[nodiscard]] std::optional<Date> end(const Step& step) const {
    const auto* counted = std::get_if<CountedFrom>(&step.when);
    const Step* base = counted == nullptr ? nullptr : base_in_doubt(*counted);
    if (base != nullptr && !hidden_.met.contains(counted->fact)) return std::nullopt;
    if (!hidden_.late.contains(vague_key(step))) return earliest_end(step);
    if (base == nullptr) return latest_end(step);
    return std::max(*earliest_end(step), counted_from(*counted, *day_in_time(*base)));
  }

  /// From the next day on it was surely too late. Where no way in to a contract hangs on a vague
  /// deadline, what comes after it may have been in time until then.
  [[nodiscard]] std::optional<Date> latest_end(const Step& step) const {
    if (const auto* in = std::get_if<InPeriod>(&step.when)) return period(in->period).until;
    return vague_key(step).empty() ? earliest_end(step) : std::nullopt;
  }

  template <typename Holds>
  [[nodiscard]] bool any_step_of(const Offer& way, Holds holds) const {
    return std::any_of(steps_.begin(), steps_.end(), [&](const Step* step) {
      return names(step->offers, way.id) && holds(*step);
    });
  }

  template <typename Holds>
  [[nodiscard]] bool any_rule_of(const Offer& way, Holds holds) const {
    return std::any_of(rules_.begin(), rules_.end(), [&](const StartRule* rule) {
      return names(rule->offers, way.id) && holds(*rule);
    });
  }

  [[nodiscard]] bool brings_contract(const Step& step) const {
    return step.concludes && is_done(step) && !is_given_up_before(step);
  }

  [[nodiscard]] bool is_given_up_before(const Step& step) const {
    for (const Step* at = before(step); at != nullptr; at = before(*at)) {
      if (at->closes && deed(*at).not_done) return true;
    }
    return false;
  }

  [[nodiscard]] bool misses_one_before(const Step& step) const {
    for (const Step* at = before(step); at != nullptr; at = before(*at)) {
      if (is_in_doubt(*at) && !hidden_.met.contains(key(*at))) return true;
      if (at->closes && (closes(*at) ? is_missed(*at) : is_missed_by(latest_end(*at), *at)))
        return true;
    }
    return false;
  }

  /// A way in of the practice hangs on it.
  [[nodiscard]] bool is_in_doubt(const Step& step) const {
    return may_have_been_missed(step) && is_of_own_way(step);
  }

  [[nodiscard]] bool is_of_own_way(const Step& step) const {
    return step.closes &&
           std::any_of(step.offers.begin(), step.offers.end(), [this](const auto& id) {
             return leading_.contains(id) && own_.contains(id);
           });
  }

  /// Missing it closes a way in to a contract.
  [[nodiscard]] bool closes(const Step& step) const {
    return step.closes && std::any_of(step.offers.begin(), step.offers.end(),
                                      [this](const auto& id) { return leading_.contains(id); });
  }

  [[nodiscard]] const Step* before(const Step& step) const {
    for (const Step* other : steps_) {
      if (other->id == step.after) return other;
    }
    return nullptr;
  }

  [[nodiscard]] bool goes_before(const Step& first, const Step& later) const {
    for (const Step* at = before(later); at != nullptr; at = before(*at)) {
      if (at == &first) return true;
    }
    return false;
  }

  [[nodiscard]] bool is_shared(const Step& step) const {
    return std::any_of(steps_.begin(), steps_.end(), [&step](const Step* other) {
      return other != &step && other->event == step.event && !other->offers.empty();
    });
  }

  // --- what was done ----------------------------------------------------------------------------

  /// Three: what goes before it was begun by that day; two: later. None: it was given up.
  [[nodiscard]] int rank(const Step& step, Date day) const {
    int rank = 1;
    for (const Step* at = before(step); at != nullptr; at = before(*at)) {
      const auto told = history_.find(at->event);
      if (told == history_.end() || is_shared(*at)) continue;
      if (told->second && *told->second <= day) return 3;
      if (told->second) rank = 2;
      if (!told->second && rank == 1) rank = 0;
    }
    return rank;
  }

  /// The day of an event counts for one of the ways in that are the practice's.
  [[nodiscard]] const Step* counts_for(const std::string& event, Date day) const {
    const Step* chosen = nullptr;
    for (const Step* step : steps_) {
      const bool is_own = std::any_of(step->offers.begin(), step->offers.end(),
                                      [this](const auto& id) { return own_.contains(id); });
      if (step->event != event || !is_own) continue;
      const int mine = rank(*step, day);
      if (chosen == nullptr || mine > rank(*chosen, day) ||
          (mine == rank(*chosen, day) && mine != 1)) {
        chosen = step;
      }
    }
    return chosen;
  }

  [[nodiscard]] Deed counted(const Step& step, Date day) const {
    if (step.offers.empty()) return {day, false};
    const Step* chosen = counts_for(step.event, day);
    if (chosen == nullptr) return {};
    return chosen == &step ? Deed{day, false} : Deed{{}, true};
  }

  [[nodiscard]] Deed told(const Step& step) const {
    const auto at = history_.find(step.event);
    if (step.event.empty() || at == history_.end()) return {};
    return at->second ? counted(step, *at->second) : Deed{{}, true};
  }

  /// Something that comes after it was told to have been done.
  [[nodiscard]] bool must_have_been_done(const Step& step) const {
    return std::any_of(steps_.begin(), steps_.end(), [&](const Step* later) {
      const Deed deed = told(*later);
      return goes_before(step, *later) && deed.day && *deed.day <= as_of_;
    });
  }

  [[nodiscard]] bool may_have_been_missed(const Step& step) const {
    const auto ended = earliest_end(step);
    return closes(step) && ended && as_of_ > *ended && !history_.contains(step.event) &&
           !must_have_been_done(step) && !is_out_of_reach(step);
  }

  /// Its last day is before the first on which anything can have been done.
  [[nodiscard]] bool is_out_of_reach(const Step& step) const {
    const auto* counted = std::get_if<CountedFrom>(&step.when);
    const bool is_told = counted != nullptr && history_.contains(counted->fact);
    const auto ended = earliest_end(step);
    return is_told && ended && *ended < policy_.events->from;
  }

  /// The first day on which one of the deadlines of an event that are over was surely met.
  [[nodiscard]] std::optional<Date> day_in_time(const Step& step) const {
    std::optional<Date> day;
    for (const Step* other : steps_) {
      const auto ended = earliest_end(*other);
      if (key(*other) != key(step) || !is_of_own_way(*other) || is_out_of_reach(*other)) continue;
      if (!ended || as_of_ <= *ended) continue;
      if (!day || *ended < *day) day = ended;
    }
    return day;
  }

  [[nodiscard]] Deed deed(const Step& step) const {
    const bool in_doubt = std::any_of(steps_.begin(), steps_.end(), [&](const Step* other) {
      return key(*other) == key(step) && is_in_doubt(*other);
    });
    if (!history_.contains(step.event) && is_out_of_reach(step)) return {{}, true};
    if (!in_doubt) return told(step);
    if (!hidden_.met.contains(key(step))) return {{}, true};
    const Date day = *day_in_time(step);
    if (step.event.empty()) return {day, false};
    const Deed counts = counted(step, day);
    return counts.day && !step.closes ? Deed{{}, true} : counts;
  }

  [[nodiscard]] bool is_done(const Step& step) const {
    const Deed own = deed(step);
    if (own.day && *own.day <= as_of_) {
      const auto last = end(step);
      return step.kind != StepKind::deadline || !last || *own.day <= *last;
    }
    return !own.day && !own.not_done &&
           std::any_of(steps_.begin(), steps_.end(), [&](const Step* later) {
             const Deed other = deed(*later);
             return goes_before(step, *later) && other.day && *other.day <= as_of_;
           });
  }

  [[nodiscard]] bool is_missed(const Step& step) const { return is_missed_by(end(step), step); }

  [[nodiscard]] bool is_missed_by(std::optional<Date> last, const Step& step) const {
    const Deed own = deed(step);
    if (step.kind != StepKind::deadline || !last) return false;
    if (own.day) return std::min(*own.day, as_of_) > *last;
    return own.not_done && as_of_ > *last;
  }

  // --- starts -----------------------------------------------------------------------------------

  [[nodiscard]] bool may_start(const StartRule& rule) const {
    Date event = as_of_;
    const auto told = history_.find(rule.event);
    if (told != history_.end() && told->second) event = std::min(event, *told->second);
    for (const StartWindow& window : rule.windows) {
      if (window.from > event) return true;
    }
    const auto first = first_day(rule, event);
    if (!first) return false;
    const Date start = std::max(*first, rule.not_before.value_or(term_.from));
    if (term_.until && start > *term_.until) return false;
    if (!term_.until && !term_.until_one_of.empty() && start > term_.until_one_of.back()) {
      return false;
    }
    if (!term_.until && policy_.term.until && start > *policy_.term.until) return false;
    return !rule.not_after || start <= *rule.not_after;
  }

  const Policy& policy_;
  const CareType& care_type_;
  const Term& term_;
  Date as_of_;
  const History& history_;
  const Hidden& hidden_;
  std::vector<const Step*> steps_;
  std::vector<const StartRule*> rules_;
  std::set<std::string> own_;
  std::set<std::string> leading_;
};

}  // namespace

History Model::history(const Practice& practice) const {
  History history;
  const auto note = [&](const std::string& event) {
    const auto answer = practice.find(event);
    if (event.empty() || answer == practice.end()) return;
    if (const auto* day = std::get_if<Date>(&answer->second)) history[event] = *day;
    if (std::holds_alternative<NotApplicable>(answer->second)) history[event] = std::nullopt;
  };
  for (const Step& step : policy_.steps) {
    note(step.event);
    if (const auto* counted = std::get_if<CountedFrom>(&step.when)) note(counted->fact);
  }
  for (const StartRule& rule : policy_.start_rules) note(rule.event);
  return history;
}

std::vector<Hidden> Model::hidden(const History& history) const {
  const auto ways = ways_in();
  const auto beside = ways_beside();
  const Kind anyone{std::vector<bool>(ways.size() + beside.size(), false), {}};
  const Day day(policy_, care_type_, as_of_, ways, beside, anyone, history, {});
  std::vector<Hidden> all{Hidden{}};
  const auto add = [&all](std::set<std::string> Hidden::*of, const std::string& key) {
    for (std::size_t i = all.size(); i-- > 0;) {
      all.push_back(all[i]);
      (all.back().*of).insert(key);
    }
  };
  for (const std::string& event : day.untold()) add(&Hidden::met, event);
  for (const std::string& period : day.vague()) add(&Hidden::late, period);
  return all;
}

Hidden Model::can_be(const Kind& kind, const History& history, Hidden hidden) const {
  const auto ways = ways_in();
  const auto beside = ways_beside();
  while (true) {
    const Day day(policy_, care_type_, as_of_, ways, beside, kind, history, hidden);
    const auto impossible = day.impossible();
    if (impossible.empty()) return hidden;
    for (const std::string& deed : impossible) hidden.met.erase(deed);
  }
}

std::string Model::outcome(const Kind& kind, const History& history, const Hidden& hidden) const {
  const auto ways = ways_in();
  const Day day(policy_, care_type_, as_of_, ways, ways_beside(), kind, history, hidden);
  for (const Offer* way : ways) {
    if (leads_to_contract(way->kind) && day.told_to_have_contract(*way)) {
      return reached(kind, *way, true);
    }
  }
  for (const Offer* way : ways) {
    if (leads_to_contract(way->kind) && day.has_contract(*way)) {
      return reached(kind, *way, true);
    }
  }
  for (const bool any : {false, true}) {  // where no way is left, the first one stays
    for (std::size_t i = 0; i < ways.size(); ++i) {
      const bool no_more =
          leads_to_contract(ways[i]->kind) && (day.is_closed(*ways[i]) || day.is_over(*ways[i]));
      if (kind.holds[i] && (any || !no_more)) return reached(kind, *ways[i]);
    }
  }
  return "none";
}

std::set<std::string> Model::may_become(const Practice& practice) const {
  const Kind kind = this->kind(practice);
  const History history = this->history(practice);
  std::set<std::string> all;
  for (const Hidden& hidden : hidden(history)) {
    all.insert(outcome(kind, history, can_be(kind, history, hidden)));
  }
  return all;
}

}  // namespace contractwijzer::test
