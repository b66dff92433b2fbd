#include "profiles.hpp"

#include <algorithm>
#include <bit>
#include <limits>

#include "json/json_writer.hpp"
#include "run_case.hpp"

namespace contractwijzer::audit {

namespace {

constexpr Code least_ordinary = Code{1} << 40;

}  // namespace

/// How far a value is from what a practice would ordinarily answer; only the choice of an example
/// hangs on it.
Code Profiles::strangeness(FactIndex fact, Code code) const {
  if (code == not_applicable_code) return least_ordinary;
  const Fact& meta = *care_.facts[fact];
  switch (meta.type) {
    case FactType::yes_no:
      return 1 - code;
    case FactType::integer:
    case FactType::decimal: {
      const Code ten = Decimal::whole(10).millionths;
      return code > ten ? code - ten : ten - code;
    }
    case FactType::date: {
      const Code start = policy_.policy().term.from.time_since_epoch().count();
      return code >= start ? (code - start) * 2 + 1 : (start - code) * 2;
    }
    case FactType::set:
      return code == 0 ? 64 : std::popcount(static_cast<std::uint64_t>(code));
    case FactType::choice:
    case FactType::agb:
      return code;
  }
  return 0;
}

const std::vector<std::vector<Code>>& Profiles::values_of(std::size_t dimension) {
  values_.resize(care_.space.dimensions().size());
  auto& best = values_[dimension];
  if (!best.empty()) return best;
  const auto& facts = care_.space.dimensions()[dimension].facts;
  const std::size_t cells = care_.space.dimensions()[dimension].signatures.size();
  best.resize(cells);
  std::vector<Code> least(cells, std::numeric_limits<Code>::max());
  care_.space.each_value(dimension, KnownCodes(care_.facts.size()),
                         [&](const std::vector<Code>& codes, std::size_t cell) {
                           Code strange = 0;
                           for (const FactIndex fact : facts)
                             strange += strangeness(fact, codes[fact]);
                           if (strange >= least[cell]) return;
                           least[cell] = strange;
                           best[cell].clear();
                           for (const FactIndex fact : facts) best[cell].push_back(codes[fact]);
                         });
  return best;
}

std::string Profiles::value_text(FactIndex fact, Code code) const {
  const Fact& meta = *care_.facts[fact];
  JsonWriter out;
  if (code == not_applicable_code) return out.word("not-applicable").take();
  const auto option = [&meta](Code index) {
    return meta.options[static_cast<std::size_t>(index)].id;
  };
  switch (meta.type) {
    case FactType::yes_no:
      return code == 1 ? "true" : "false";
    case FactType::integer:
    case FactType::decimal:
      return Decimal{code}.to_string();
    case FactType::date:
      return out.word(format_date(Date{std::chrono::days{code}})).take();
    case FactType::choice:
      return out.word(option(code)).take();
    case FactType::set:
      out.open('[');
      for (Code i = 0; i < static_cast<Code>(meta.options.size()); ++i) {
        if ((code >> i & 1) != 0) out.word(option(i));
      }
      return out.close(']').take();
    case FactType::agb: {
      const std::string digits{static_cast<char>('0' + code / 10),
                               static_cast<char>('0' + code % 10)};
      return out.word(digits + "000001").take();
    }
  }
  return {};
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

Profile Profiles::profile_in(const CellPath& path, Days days) {
  Profile profile;
  profile.care_type = care_.care_type->id;
  profile.as_of = policy_.policy().term.from;
  std::string edition;
  JsonWriter of_practice;
  JsonWriter of_care_type;
  of_practice.open('{');
  of_care_type.open('{');
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
        edition = policy_.policy().editions[static_cast<std::size_t>(codes[f])].id;
      } else {
        (care_.facts[fact]->scope == Scope::practice ? of_practice : of_care_type)
            .name(care_.facts[fact]->id)
            .raw(value_text(fact, codes[f]));
      }
    }
  }
  JsonWriter out;
  out.open('{').number("format", 1).word_if_any("edition", edition);
  out.name("practice").raw(of_practice.close('}').take());
  out.name("careTypes").open('{').name(profile.care_type);
  out.raw(of_care_type.close('}').take()).close('}').close('}');
  profile.answers = out.take();
  if (const auto answers = policy_.read_answers(profile.answers)) {
    const Verdict verdict = policy_.evaluate(*care_.care_type, *answers, profile.as_of);
    if (verdict.decided()) profile.outcome = in_words(verdict.possible.front());
  }
  return profile;
}

}  // namespace contractwijzer::audit
