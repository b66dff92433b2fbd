#include "policy/named_in.hpp"

#include <algorithm>

#include "operators/operators.hpp"

namespace contractwijzer {

void Named::fact(const std::string& id) {
  Ids& ids = id == as_of_fact ? others : facts;
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

void Named::rule(const std::string& id) {
  others.push_back(id);
  rules.push_back(id);
}

void Named::every_factor() {
  others.emplace_back("factors");
  counts_factors = true;
}

namespace {

void note_names(const Test& test, Named& named) {
  std::visit(
      [&named](const auto& form) {
        OperatorOf<decltype(form)>::name(form, named);
        if constexpr (requires { form.of; }) {
          for (const Test& part : form.of) note_names(part, named);
        }
      },
      test.form);
}

}  // namespace

Named named_in(const Test& test) {
  Named named;
  note_names(test, named);
  return named;
}

}  // namespace contractwijzer
