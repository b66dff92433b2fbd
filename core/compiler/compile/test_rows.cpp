#include "compile/test_rows.hpp"

namespace contractwijzer {

engine::Index TestRows::add(CompiledTest& test) {
  std::vector<engine::Index> parts;
  for (CompiledTest& part : test.of) parts.push_back(add(part));
  return test.place = add_with(test, parts);
}

engine::Index TestRows::add_row(engine::TestKind kind, std::size_t number,
                                const std::vector<engine::Index>& operands) {
  const engine::TestRow row{static_cast<std::uint32_t>(out_.operands.size()),
                            static_cast<engine::Index>(operands.size()),
                            static_cast<engine::Index>(number),
                            kind,
                            {}};
  out_.operands.insert(out_.operands.end(), operands.begin(), operands.end());
  out_.tests.push_back(row);
  return static_cast<engine::Index>(out_.tests.size() - 1);
}

engine::Index TestRows::add_with(const CompiledTest& test,
                                 const std::vector<engine::Index>& parts) {
  switch (test.form) {
    case TestForm::atom:
      return add_row(engine::TestKind::atom, test.atom, {});
    case TestForm::all:
      return add_row(engine::TestKind::all, 0, parts);
    case TestForm::any:
      return add_row(engine::TestKind::any, 0, parts);
    case TestForm::negation:
      return add_row(engine::TestKind::negation, 0, parts);
    case TestForm::at_least:
      return add_row(engine::TestKind::at_least, static_cast<std::size_t>(test.wanted), parts);
    case TestForm::points: {
      std::vector<engine::Index> weighed;  // a part, then its weight
      for (std::size_t i = 0; i < parts.size(); ++i) {
        weighed.push_back(parts[i]);
        weighed.push_back(static_cast<engine::Index>(test.weights[i]));
      }
      return add_row(engine::TestKind::points, static_cast<std::size_t>(test.wanted), weighed);
    }
    case TestForm::rule:
      return of_rule(test.rule).met;
    case TestForm::factors: {
      std::vector<engine::Index> factors;
      for (std::size_t i = 0; i < care_.rules[RuleKind::factor].size(); ++i) {
        factors.push_back(of_rule(care_.rules[RuleKind::condition].size() + i).met);
      }
      return add_row(engine::TestKind::at_least, static_cast<std::size_t>(test.wanted), factors);
    }
  }
  return engine::nothing;
}

const TestRows::OfRule& TestRows::of_rule(std::size_t decisive) {
  if (made_.empty())
    made_.resize(care_.rules[RuleKind::condition].size() + care_.rules[RuleKind::factor].size());
  if (!made_[decisive].is_there) {
    CompiledRule& rule =
        decisive < care_.rules[RuleKind::condition].size()
            ? care_.rules[RuleKind::condition][decisive]
            : care_.rules[RuleKind::factor][decisive - care_.rules[RuleKind::condition].size()];
    OfRule tests{true, add(rule.applies), add(rule.when), engine::nothing};
    std::vector<engine::Index> both;
    if (tests.applies != engine::nothing) both.push_back(tests.applies);
    if (tests.when != engine::nothing) both.push_back(tests.when);
    tests.met = both.size() == 1 ? both.front() : add_row(engine::TestKind::all, 0, both);
    made_[decisive] = tests;
  }
  return made_[decisive];
}

}  // namespace contractwijzer
