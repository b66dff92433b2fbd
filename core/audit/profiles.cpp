#include "profiles.hpp"

#include <algorithm>
#include <bit>
#include <limits>

#include "compiler/answers/check_events.hpp"
#include "compiler/answers/write_answer.hpp"
#include "compiler/json/json_writer.hpp"
#include "compiler/policy/times.hpp"
#include "contractwijzer/audit/run_case.hpp"
#include "counted_day.hpp"

namespace contractwijzer::audit {

namespace {

constexpr Code least_ordinary = Code{1} << 40;

}  // namespace

/// How far a value is from what a practice would ordinarily answer; only the choice of an example
/// hangs on it.
Code Profiles::strangeness(FactIndex fact, Code code) const {
  if (code == not_applicable_code) return least_ordinary;
  const Fact& meta = *care_.facts[fact];
  switch (form_of(meta.type)) {
    case ValueForm::yes_no:
      return 1 - code;
    case ValueForm::number: {
      const Code ten = Decimal::whole(10).millionths;
      return code > ten ? code - ten : ten - code;
    }
    case ValueForm::date: {
      const Code start = ordinary_day().time_since_epoch().count();
      const Code away = code >= start ? (code - start) * 2 + 1 : (start - code) * 2;
      return is_refused(fact, code) ? away + least_ordinary : away;
    }
    case ValueForm::set:
      return code == 0 ? 64 : std::popcount(static_cast<std::uint64_t>(code));
    case ValueForm::choice:
    case ValueForm::agb:
      return code;
  }
  return 0;
}

/// A day that no event of the policy can fall on.
bool Profiles::is_refused(FactIndex fact, Code day) const {
  const auto& events = policy_.policy().events;
  return events && day < events->from.time_since_epoch().count() &&
         is_event(care_, care_.facts[fact]->id);
}

const std::vector<std::vector<Code>>& Profiles::values_of(std::size_t dimension) {
  values_.resize(care_.space.dimensions().size());
  auto& best = values_[dimension];
  if (!best.empty()) return best;
  const auto& facts = care_.space.dimensions()[dimension].facts;
  const std::size_t cells = care_.space.dimensions()[dimension].signatures.size();
  best.resize(cells);
  std::vector<Code> least(cells, std::numeric_limits<Code>::max());
  const auto look_at = [&](const KnownCodes& known) {
    care_.space.each_value(dimension, known,
                           [&](const engine::List<Code>& codes, std::size_t cell) {
                             Code strange = 0;
                             for (const FactIndex fact : facts)
                               strange += strangeness(fact, codes[fact]);
                             if (strange >= least[cell]) return;
                             least[cell] = strange;
                             best[cell].clear();
                             for (const FactIndex fact : facts) best[cell].push_back(codes[fact]);
                           });
  };
  look_at(KnownCodes(care_.facts.size()));
  if (facts.size() == 1) return best;
  // Of days that are held against each other ordinary ones are found beside one that is.
  const Code start = ordinary_day().time_since_epoch().count();
  for (const FactIndex fact : facts) {
    if (form_of(care_.facts[fact]->type) != ValueForm::date || fact == care_.as_of) continue;
    KnownCodes known(care_.facts.size());
    known.set(static_cast<engine::Index>(fact), start);
    look_at(known);
  }
  return best;
}

/// On which no deadline is over that closes a way in.
Date Profiles::ordinary_day() const {
  Date day = policy_.policy().term.from;
  for (const CompiledStep& step : care_.steps) {
    const auto first = dated(*step.step, policy_.policy()).first;
    if (step.step->closes && first) day = std::min(day, *first);
  }
  return day;
}

bool Profiles::is_of_days(const Dimension& dimension) const {
  return std::all_of(dimension.facts.begin(), dimension.facts.end(), [this](FactIndex fact) {
    for (const QuestionGroup& group : care_.questions) {
      for (const FactUse& use : group.facts) {
        if (use.fact == care_.facts[fact]) return use.uses == std::vector<Use>{Use::start};
      }
    }
    return false;  // the day and the edition are asked of nobody
  });
}

std::string Profiles::answers_text(const ProfileAnswers& given) const {
  JsonWriter of_practice;
  JsonWriter of_care_type;
  of_practice.open('{');
  of_care_type.open('{');
  for (const auto& [fact, code] : given.codes) {
    (care_.facts[fact]->scope == Scope::practice ? of_practice : of_care_type)
        .name(care_.facts[fact]->id)
        .raw(answer_text(*care_.facts[fact], code));
  }
  JsonWriter out;
  out.open('{').number("format", 1).word_if_any("edition", given.edition);
  out.name("practice").raw(of_practice.close('}').take());
  out.name("careTypes").open('{').name(care_.care_type->id);
  out.raw(of_care_type.close('}').take()).close('}').close('}');
  return out.take();
}

/// What the way in that comes first asked, and in time: on a day on which its deadlines are over,
/// nothing is certain of who tells nothing.
void Profiles::tell_steps_of(IdView offer, ProfileAnswers& given) const {
  for (const CompiledStep& step : care_.steps) {
    if (!step.event || !(step.step->closes || step.step->concludes)) continue;
    const Ids& offers = step.step->offers;
    if (std::find(offers.begin(), offers.end(), offer) == offers.end()) continue;
    const auto day =
        step.base ? counted_in_time(step, given) : dated(*step.step, policy_.policy()).first;
    if (day) given.codes.emplace_back(*step.event, day->time_since_epoch().count());
  }
}

/// From the day that is given, or from the ordinary one, which it then tells.
Date Profiles::counted_in_time(const CompiledStep& step, ProfileAnswers& given) const {
  const auto known = std::find_if(given.codes.begin(), given.codes.end(),
                                  [&step](const auto& code) { return code.first == *step.base; });
  const Date today = ordinary_day();
  Date base = today;
  if (known != given.codes.end()) {
    base = Date{std::chrono::days{known->second}};
  } else {
    given.codes.emplace_back(*step.base, today.time_since_epoch().count());
  }
  const auto& counted = std::get<CountedFrom>(step.step->when);
  return std::min(today, counted_day(counted, base, policy_.content().holidays));
}

Profile Profiles::profile_in(const CellPath& path, Days days) {
  Profile profile;
  profile.care_type = care_.care_type->id;
  profile.as_of = ordinary_day();
  ProfileAnswers given;
  const auto& dimensions = care_.space.dimensions();
  for (std::size_t i = 0; i < dimensions.size(); ++i) {
    const std::size_t cells = dimensions[i].signatures.size();
    if (cells < 2) continue;  // no rule can tell its values apart
    if (days == Days::left_out && is_of_days(dimensions[i])) continue;
    const auto& codes = values_of(i)[path[i].value_or(cells - 1)];
    for (std::size_t f = 0; f < codes.size(); ++f) {
      const FactIndex fact = dimensions[i].facts[f];
      if (fact == care_.as_of) {
        profile.as_of = Date{std::chrono::days{codes[f]}};
      } else if (fact == care_.edition) {
        given.edition = policy_.policy().editions[static_cast<std::size_t>(codes[f])].id;
      } else {
        given.codes.emplace_back(fact, codes[f]);
      }
    }
  }
  auto verdict = verdict_on(given, profile);
  if (verdict && !verdict->decided() && days == Days::left_out) {
    tell_steps_of(verdict->possible.front().offer, given);
    verdict = verdict_on(given, profile);
  }
  if (verdict && verdict->decided()) profile.outcome = in_words(verdict->possible.front());
  return profile;
}

std::optional<Verdict> Profiles::verdict_on(const ProfileAnswers& given, Profile& profile) const {
  profile.answers = answers_text(given);
  const auto answers = policy_.read_answers(profile.answers);
  if (!answers) return std::nullopt;
  return policy_.evaluate(*care_.care_type, *answers, profile.as_of);
}

}  // namespace contractwijzer::audit
