#include <algorithm>

#include "json/json_value.hpp"
#include "json/nearest.hpp"
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
  const auto read_form_where = [&](auto is_key) {
    return any_form(test.form, [&]<class Form>(std::type_identity<Form> /*form*/) {
      const std::string_view key = Operator<Form>::key;
      const bool is_it = std::any_of(members.begin(), members.end(),
                                     [&](const auto& member) { return is_key(member.first, key); });
      if (is_it) test.form = Operator<Form>::read(object);
      return is_it;
    });
  };
  const auto is_written = [](std::string_view name, std::string_view key) { return name == key; };
  if (read_form_where(is_written) || read_form_where(is_near)) {
    object.finish();
  } else {
    object.problems().add(ErrorCode::no_test, object.path());
  }
  return test;
}

}  // namespace contractwijzer
