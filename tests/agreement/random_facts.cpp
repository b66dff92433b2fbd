#include "random_facts.hpp"

#include <algorithm>
#include <array>

#include "contractwijzer/date.hpp"

namespace contractwijzer::test {

namespace {

constexpr std::int64_t scale = Decimal::scale;
constexpr std::int64_t largest = Decimal::largest_whole * scale;
/// So many practices, about, may there be of which everything is known.
constexpr std::size_t most_practices = 2000;
/// The engine cuts counts that are tied together into at most 64 cells. Into so many their own
/// marks may cut them; a share cuts some of these again.
constexpr std::size_t most_cells = 30;

class FactMaker {
 public:
  explicit FactMaker(Source& source) : source_(source) {}

  std::vector<RandomFact> make() {
    const std::size_t wanted = 1 + source_.below(6);
    while (facts_.size() < wanted) {
      RandomFact fact = draw();
      fact.id = "fact-" + std::to_string(facts_.size());
      if (fact.may_not_apply) ++size_;
      if (size_ > room_) break;  // never the first
      room_ /= size_;
      facts_.push_back(std::move(fact));
    }
    place();
    for (RandomFact& fact : facts_) fact.json = json_of(fact);
    source_.shuffle(facts_);
    return std::move(facts_);
  }

 private:
  /// One fact, and in size_ how many of its values a test can tell apart.
  RandomFact draw() {
    RandomFact fact;
    fact.scope = source_.one_in(3) ? Scope::practice : Scope::care_type;
    fact.may_not_apply = source_.one_in(4);
    switch (source_.below(10)) {
      case 0:
      case 1:
        size_ = 2;
        break;
      case 2:
      case 3:
      case 4:
        draw_count(fact);
        break;
      case 5:
        draw_number(fact);
        break;
      case 6:
        fact.type = FactType::choice;
        draw_options(fact, 4);
        size_ = fact.options.size();
        break;
      case 7:
        fact.type = FactType::set;
        draw_options(fact, 5);
        size_ = std::size_t{1} << fact.options.size();
        break;
      case 8:
        fact.type = FactType::date;
        draw_marks(fact, 3, [this] { return random_day(source_); });
        size_ = 2 + 3 * fact.marks.size();
        break;
      default:
        fact.type = FactType::agb;
        draw_marks(fact, 3, [this] { return source_.between(0, 70); });
        size_ = fact.marks.size() + 1;
        break;
    }
    return fact;
  }

  void draw_options(RandomFact& fact, std::size_t most) {
    const std::size_t count = 2 + source_.below(most - 1);
    for (std::size_t i = 0; i < count; ++i) fact.options.push_back("option-" + std::to_string(i));
  }

  template <typename Mark>
  void draw_marks(RandomFact& fact, std::size_t most, Mark mark) {
    const std::size_t count = 1 + source_.below(most);
    for (std::size_t i = 0; i < count; ++i) fact.marks.push_back(mark());
  }

  void draw_count(RandomFact& fact) {
    fact.type = FactType::integer;
    if (source_.one_in(6) || 3 * cells_ > most_cells) {
      draw_wide_range(fact);
      return;
    }
    fact.ties = true;
    const bool many = source_.one_in(6);
    const RandomFact* whole = source_.one_in(3) ? find_whole(fact.scope) : nullptr;
    if (whole != nullptr) {
      fact.no_more_than = whole->id;
      fact.low = whole->low - source_.between(0, 1) * scale;
      fact.high = fact.low + source_.between(0, (whole->high - fact.low) / scale) * scale;
    } else {
      fact.low = source_.one_in(4) ? source_.between(-2, 2) * scale : 0;
      fact.high = fact.low + source_.between(0, many ? 24 : 5) * scale;
    }
    size_ = static_cast<std::size_t>((fact.high - fact.low) / scale) + 1;
    draw_marks(fact, 3, [&] { return random_count(fact); });
    const std::size_t does_not_apply = fact.may_not_apply ? 1 : 0;
    const auto cells = [&] {
      return cells_ * (std::min(size_, 2 * fact.marks.size() + 1) + does_not_apply);
    };
    while (fact.marks.size() > 1 && cells() > most_cells) fact.marks.pop_back();
    cells_ = cells();
  }

  /// A count that no other is tied to may have any range.
  void draw_wide_range(RandomFact& fact) {
    fact.low = source_.one_in(2) ? source_.between(-100, 100) * scale : 0;
    fact.high = source_.one_in(2) ? fact.low + source_.between(1, 1000) * scale : largest;
    draw_marks(fact, 2, [&] { return random_count(fact); });
    size_ = 2 + 3 * fact.marks.size();
  }

  /// Now and then between two whole numbers.
  std::int64_t random_count(const RandomFact& fact) {
    const std::int64_t whole = source_.between(fact.low / scale, fact.high / scale) * scale;
    return source_.one_in(8) && whole < fact.high ? whole + scale / 2 : whole;
  }

  void draw_number(RandomFact& fact) {
    fact.type = FactType::decimal;
    const std::int64_t step = source_.one_in(3) ? 1 : source_.one_in(2) ? scale / 10 : scale / 2;
    fact.low = source_.one_in(3) ? source_.between(-40, 40) * step : 0;
    fact.high = source_.one_in(3) ? largest : fact.low + source_.between(0, 400) * step;
    draw_marks(fact, 2, [&] {
      return fact.low +
             source_.between(0, std::min((fact.high - fact.low) / step, std::int64_t{1000})) * step;
    });
    size_ = 2 + 3 * fact.marks.size();
  }

  [[nodiscard]] const RandomFact* find_whole(Scope scope) {
    std::vector<const RandomFact*> fit;
    for (const RandomFact& fact : facts_) {
      if (fact.ties && fact.scope == scope && fact.no_more_than.empty()) fit.push_back(&fact);
    }
    return fit.empty() ? nullptr : source_.pick(fit);
  }

  /// A part that stands in the vocabulary can only refer to the vocabulary.
  void place() {
    for (std::size_t i = 1; i < facts_.size(); ++i) {
      const auto whole = std::find_if(facts_.begin(), facts_.end(), [&](const RandomFact& other) {
        return other.id == facts_[i].no_more_than;
      });
      const bool has_to = whole != facts_.end() && whole->of_policy;
      facts_[i].of_policy = has_to || source_.one_in(4);
    }
  }

  Json json_of(const RandomFact& fact) {
    constexpr std::array<const char*, 8> types{"yes-no", "integer", "decimal", "postcode",
                                               "choice", "set",     "date",    "agb"};
    Json json{{"id", fact.id},
              {"scope", fact.scope == Scope::practice ? "practice" : "care-type"},
              {"type", types.at(static_cast<std::size_t>(fact.type))}};
    if (fact.type == FactType::integer || fact.type == FactType::decimal) {
      if (fact.low != 0 || source_.one_in(2)) json["minimum"] = number_json(fact.low);
      if (fact.high != largest || source_.one_in(2)) json["maximum"] = number_json(fact.high);
      if (source_.one_in(3)) json["better"] = source_.one_in(2) ? "higher" : "lower";
    }
    if (fact.type != FactType::date && fact.type != FactType::agb && source_.one_in(2))
      json["change"] = source_.one_in(2) ? "by-doing" : "in-time";
    if (!fact.no_more_than.empty()) json["noMoreThan"] = fact.no_more_than;
    for (const std::string& option : fact.options) {
      json["options"].push_back({{"id", option}, {"label", words_for(option)}});
    }
    if (fact.type == FactType::agb && source_.one_in(2))
      json["undetermined"] = Json::array({"71", "85"});
    if (fact.may_not_apply) json["notApplicable"] = words_for("not with us");
    json["question"] = words_for(fact.id);
    return json;
  }

  Source& source_;
  std::vector<RandomFact> facts_;
  std::size_t room_ = most_practices;
  std::size_t size_ = 0;
  std::size_t cells_ = 1;
};

}  // namespace

std::vector<RandomFact> random_facts(Source& source) { return FactMaker(source).make(); }

Json words_for(const std::string& what) { return {{"nl", what}, {"en", what}}; }

std::int64_t random_day(Source& source) {
  return make_date(2024, 1, 1).time_since_epoch().count() + source.between(0, 1000);
}

Json number_json(std::int64_t millionths) {
  if (millionths % scale == 0) return millionths / scale;
  return static_cast<double>(millionths) / static_cast<double>(scale);
}

}  // namespace contractwijzer::test
