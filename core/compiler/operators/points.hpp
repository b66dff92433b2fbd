// {"points": [{"weight": 3, "when": TEST}, ...], "atLeast": 5}: the weights of the parts that hold
// add up to so much.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<Points> {
  static constexpr std::string_view key = "points";
  static constexpr int most_wanted =
      60'000;  // what a row's number holds, and more than fifty parts

  struct Part {
    int weight = 1;
    Test when;
  };

  static Part read_part(const Cursor& at) {
    ObjectReader object(at);
    Part part;
    part.weight = object.count("weight", 1);
    if (const auto when = object.need("when")) part.when = read_test(*when);
    object.finish();
    return part;
  }
  static Points read(ObjectReader& object) {
    std::vector<Part> parts;
    object.list(key, parts, read_part);
    Points points;
    if (const auto wanted = object.need("atLeast")) points.wanted = read_wanted(*wanted);
    for (Part& part : parts) {
      points.weights.push_back(part.weight);
      points.of.push_back(std::move(part.when));
    }
    return points;
  }
  static void check(const Points& test, TestValidator& validator, const Ids& care_types,
                    const Path& path) {
    const Path list(&path, key);
    bool told = validator.problems().told_at(path, {"atLeast"});
    for (std::size_t i = 0; i < test.of.size(); ++i) {
      const Path part(&list, i);
      told = told || validator.problems().told_at(part, {"weight"});
      validator.check(test.of[i], care_types, Path(&part, "when"));
    }
    std::int64_t all = 0;
    for (const int weight : test.weights) all += weight;
    if (!told && !test.of.empty() && test.wanted > all) {
      validator.problems().add(ErrorCode::never_met, Path(&path, "atLeast"),
                               "atLeast " + std::to_string(test.wanted),
                               ">= 1, <= " + std::to_string(all));
    }
  }
  static void name(const Points& /*test*/, Named& /*named*/) {}
  static CompiledTest compile(const Points& test, TestCompiler& compiler) {
    CompiledTest out = compiler.composed(TestForm::points, key, test.of);
    out.wanted = test.wanted;
    out.weights = test.weights;
    return out;
  }

 private:
  /// As any count is read, but that there may be more of them than of parts.
  static int read_wanted(const Cursor& at) {
    const Decimal wanted = read_number(at);
    if (at.problems->told_at(at.path)) return 1;
    const Decimal most = Decimal::whole(most_wanted);
    const bool is_large = wanted.millionths % Decimal::scale == 0 && wanted > Decimal::whole(1000);
    if (!is_large) return read_count(at, 1);
    if (wanted <= most) return static_cast<int>(wanted.millionths / Decimal::scale);
    at.problems->add(ErrorCode::impossible_threshold, at.path, wanted.to_string(),
                     "1.." + std::to_string(most_wanted));
    return 1;
  }
};

}  // namespace contractwijzer
