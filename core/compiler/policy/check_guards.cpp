#include "policy/check_guards.hpp"

#include <algorithm>

#include "operators/operators.hpp"

namespace contractwijzer {

namespace {

const std::string* applicable_in(const Test& test) {
  const auto* applicable = std::get_if<Applicable>(&test.form);
  return applicable == nullptr ? nullptr : &applicable->fact;
}

/// The facts of which a part of this test says that they apply.
Ids guards_of(const std::optional<Test>& test) {
  Ids guards;
  if (!test) return guards;
  if (const std::string* fact = applicable_in(*test)) guards.push_back(*fact);
  if (const auto* all = std::get_if<All>(&test->form)) {
    for (const Test& part : all->of) {
      if (const std::string* fact = applicable_in(part)) guards.push_back(*fact);
    }
  }
  return guards;
}

class GuardCheck {
 public:
  GuardCheck(const std::vector<Fact>& facts, Problems& problems)
      : facts_(facts), problems_(problems) {}

  void check(const Test& test, Ids guarded, const Path& path) {
    std::visit(
        [&](const auto& form) {
          using Form = std::decay_t<decltype(form)>;
          if constexpr (std::is_same_v<Form, Not>) {
            check(form.of.front(), std::move(guarded), Path(&path, "not"));
          } else if constexpr (std::is_same_v<Form, Points>) {
            const Path parts(&path, "points");
            for (std::size_t i = 0; i < form.of.size(); ++i) {
              const Path part(&parts, i);
              check(form.of[i], guarded, Path(&part, "when"));
            }
          } else if constexpr (requires { form.of; } && !std::is_same_v<Form, Share>) {
            check_parts(form, std::move(guarded), path);
          } else if constexpr (!std::is_same_v<Form, Applicable>) {
            check_leaf(test, guarded, path);
          }
        },
        test.form);
  }

 private:
  template <typename Form>
  void check_parts(const Form& form, Ids guarded, const Path& path) {
    constexpr bool is_all = std::is_same_v<Form, All>;
    constexpr bool is_any = std::is_same_v<Form, Any>;
    for (const Test& part : form.of) {
      const Test* guard = &part;
      if (const auto* negation = std::get_if<Not>(&part.form); is_any && negation != nullptr) {
        guard = &negation->of.front();
      } else if (!is_all) {
        continue;
      }
      if (const std::string* fact = applicable_in(*guard)) guarded.push_back(*fact);
    }
    const Path parts(&path, is_all ? "all" : is_any ? "any" : "of");
    for (std::size_t i = 0; i < form.of.size(); ++i) check(form.of[i], guarded, Path(&parts, i));
  }

  void check_leaf(const Test& leaf, const Ids& guarded, const Path& path) {
    for (const std::string& id : named_in(leaf).facts) {
      const auto fact = std::find_if(facts_.begin(), facts_.end(),
                                     [&id](const Fact& other) { return other.id == id; });
      if (fact == facts_.end() || !fact->asked_when || fact->otherwise) continue;
      if (std::find(guarded.begin(), guarded.end(), id) != guarded.end()) continue;
      problems_.add(ErrorCode::not_always_asked, path, id, R"({ "applicable": ")" + id + R"(" })");
    }
  }

  const std::vector<Fact>& facts_;
  Problems& problems_;
};

}  // namespace

void check_guards(const Test& test, const std::optional<Test>& applies,
                  const std::vector<Fact>& facts, const Path& path, Problems& problems) {
  GuardCheck(facts, problems).check(test, guards_of(applies), path);
}

}  // namespace contractwijzer
