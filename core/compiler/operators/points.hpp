// {"points": [{"weight": 3, "when": TEST}, ...], "atLeast": 5}: the weights of the parts that hold
// add up to so much.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<Points> {
  static constexpr std::string_view key = "points";
  static constexpr int most_weight = 1000;
  static constexpr int most_wanted = 60'000;  // what a row's number holds, and more than fifty parts

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
    points.wanted = object.count("atLeast", 1);
    for (Part& part : parts) {
      points.weights.push_back(part.weight);
      points.of.push_back(std::move(part.when));
    }
    return points;
  }
  static void check(const Points& test, TestValidator& validator, const Ids& care_types,
                    const Path& path) {
    const Path list(&path, key);
    for (std::size_t i = 0; i < test.of.size(); ++i) {
      const Path part(&list, i);
      check_up_to(test.weights[i], most_weight, validator, Path(&part, "weight"));
      validator.check(test.of[i], care_types, Path(&part, "when"));
    }
    const Path wanted(&path, "atLeast");
    check_up_to(test.wanted, most_wanted, validator, wanted);
    std::int64_t all = 0;
    for (const int weight : test.weights) all += weight;
    if (!test.of.empty() && test.wanted > all) {
      validator.problems().add(ErrorCode::never_met, wanted,
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
  static void check_up_to(int number, int most, TestValidator& validator, const Path& path) {
    if (number <= most) return;
    validator.problems().add(ErrorCode::out_of_range, path, std::to_string(number),
                             ">= 1, <= " + std::to_string(most));
  }
};

}  // namespace contractwijzer
