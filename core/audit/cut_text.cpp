#include "cut_text.hpp"

#include <limits>

namespace contractwijzer::audit {

namespace {

constexpr Code lowest = not_applicable_code + 1;
constexpr Code highest = std::numeric_limits<Code>::max();

std::string code_text(const Fact& fact, Code code) {
  if (fact.type == FactType::date) return format_date(Date{std::chrono::days{code}});
  if (fact.is_number()) return Decimal{code}.to_string();
  if (fact.type == FactType::agb)
    return {static_cast<char>('0' + code / 10), static_cast<char>('0' + code % 10)};
  return fact.options[static_cast<std::size_t>(code)].id;
}

std::string options_text(const Fact& fact, Code bits) {
  std::string text;
  for (std::size_t i = 0; i < fact.options.size(); ++i) {
    if ((bits >> i & 1) != 0) text += (text.empty() ? "" : ", ") + fact.options[i].id;
  }
  return text;
}

Text range_text(const Fact& fact, const Atom& atom) {
  if (fact.type == FactType::yes_no) return {"ja of nee", "yes or no"};
  if (fact.type == FactType::choice) {
    const std::string first = code_text(fact, atom.low);
    return {"vanaf " + first, "since " + first};
  }
  if (atom.low == atom.high) {
    const std::string only = code_text(fact, atom.low);
    return {"precies " + only, "exactly " + only};
  }
  Text text;
  if (atom.low != lowest) {
    text.nl = "vanaf " + code_text(fact, atom.low);
    text.en = "from " + code_text(fact, atom.low);
  }
  if (atom.high != highest) {
    text.nl += (text.nl.empty() ? "tot en met " : " tot en met ") + code_text(fact, atom.high);
    text.en += (text.en.empty() ? "up to " : " up to ") + code_text(fact, atom.high);
  }
  return text;
}

Text related(Relation relation, const std::string& nl, const std::string& en) {
  switch (relation) {
    case Relation::at_least:
      return {"minstens " + nl, "at least " + en};
    case Relation::more_than:
      return {"meer dan " + nl, "more than " + en};
    case Relation::at_most:
      return {"hooguit " + nl, "at most " + en};
    case Relation::less_than:
      break;
  }
  return {"minder dan " + nl, "less than " + en};
}

/// By how much the other is moved, where it is.
std::string moved_text(const Fact& fact, const Atom& atom) {
  std::string text;
  const auto add = [&text](const std::string& amount) {
    text += (amount.front() == '-' ? " " : " +") + amount;
  };
  if (atom.high != 0) add(std::to_string(atom.high) + "m");
  if (atom.low == 0) return text;
  add(fact.is_number() ? Decimal{atom.low}.to_string() : std::to_string(atom.low) + "d");
  return text;
}

}  // namespace

Text cut_text(const Atom& atom, const CompiledCareType& care_type) {
  const Fact& fact = *care_type.facts[atom.fact];
  const std::string options = options_text(fact, atom.low);
  switch (atom.kind) {
    case AtomKind::within:
      return range_text(fact, atom);
    case AtomKind::share: {
      // The ratio's denominator divides that of a percentage with six decimals.
      const Decimal percent{atom.low * (100 * Decimal::scale / atom.high)};
      const std::string& whole = care_type.facts[atom.other]->id;
      return related(atom.relation, percent.to_string() + "% van " + whole,
                     percent.to_string() + "% of " + whole);
    }
    case AtomKind::against: {
      const std::string other = care_type.facts[atom.other]->id + moved_text(fact, atom);
      return related(atom.relation, other, other);
    }
    case AtomKind::listed: {
      std::string codes;
      for (std::size_t i = 0; i < atom.codes.size(); ++i) {
        const bool ends_range = fact.is_number() && i % 2 == 1;
        codes += (codes.empty() ? "" : ends_range ? ".." : ", ") + code_text(fact, atom.codes[i]);
      }
      return {"een van " + codes, "one of " + codes};
    }
    case AtomKind::any_bits:
      return {"minstens een van " + options, "at least one of " + options};
    case AtomKind::all_bits:
      return {"alle van " + options, "all of " + options};
    case AtomKind::only_bits:
      return {"alleen " + options, "only " + options};
    case AtomKind::count_bits: {
      const std::string wanted = std::to_string(atom.high);
      return {"minstens " + wanted + " van " + options, "at least " + wanted + " of " + options};
    }
    case AtomKind::applicable:
      return {"is van toepassing", "applies"};
  }
  return {};
}

}  // namespace contractwijzer::audit
