#include <algorithm>

#include "json/json_value.hpp"
#include "operators/operators.hpp"
#include "policy/read_policy.hpp"

namespace contractwijzer {

namespace {

/// Calls `visit` with each form of a test, until it says that it was the one.
template <class Visit, class... Forms>
bool any_form(const std::variant<Forms...>& /*forms*/, const Visit& visit) {
  return (visit(std::type_identity<Forms>{}) || ...);
}

}  // namespace

Test read_test(const Cursor& at) {
  ObjectReader object(at);
  if (!object.is_object()) return {};
  const auto& members = members_of(*at.json);
  Test test;
  std::string keys;
  const auto read_form = [&]<class Form>(std::type_identity<Form> /*form*/) {
    const std::string_view key = Operator<Form>::key;
    keys += (keys.empty() ? "" : ", ") + std::string(key);
    const bool is_it = std::any_of(members.begin(), members.end(),
                                   [key](const auto& member) { return member.first == key; });
    if (is_it) test.form = Operator<Form>::read(object);
    return is_it;
  };
  if (any_form(test.form, read_form)) {
    object.finish();
  } else {
    need_one_of(object, false, keys);
  }
  return test;
}

}  // namespace contractwijzer
