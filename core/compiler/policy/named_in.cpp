#include "policy/named_in.hpp"

#include <algorithm>

namespace contractwijzer {

namespace {

void note(const std::string& fact, Named& into) {
  Ids& ids = fact == as_of_fact ? into.others : into.facts;
  if (std::find(ids.begin(), ids.end(), fact) == ids.end()) ids.push_back(fact);
}

void note(const Test& test, Named& into) {
  const auto each = [&into](const std::vector<Test>& parts) {
    for (const Test& part : parts) note(part, into);
  };
  std::visit(Overloaded{
                 [&](const All& all) { each(all.of); },
                 [&](const Any& any) { each(any.of); },
                 [&](const Not& negation) { each(negation.of); },
                 [&](const AtLeastOf& some) { each(some.of); },
                 [&](const Share& share) {
                   note(share.part, into);
                   note(share.whole, into);
                 },
                 [&](const Since& since) { into.others.push_back(since.edition); },
                 [&](const RuleRef& ref) { into.others.push_back(ref.rule); },
                 [&](const FactorCount&) { into.others.emplace_back("factors"); },
                 [&](const auto& leaf) { note(leaf.fact, into); },
             },
             test.form);
}

}  // namespace

Named named_in(const Test& test) {
  Named named;
  note(test, named);
  return named;
}

}  // namespace contractwijzer
