// One operator of the rule language. Each form of a test (test_tree.hpp) has a file in this folder
// that specialises Operator; operators.hpp lists them.
#pragma once

#include "compile/test_compiler.hpp"
#include "json/json_reader.hpp"
#include "policy/answer_groups.hpp"
#include "policy/named_in.hpp"
#include "policy/read_policy.hpp"
#include "policy/validate_test.hpp"

namespace contractwijzer {

/// What must be known of a form, all of it static:
///   std::string_view key           the member by which a test of this form is known
///   Form read(ObjectReader&)       its members; those that nobody read are an error
///   void check(const Form&, TestValidator&, const Ids& care_types, const Path&)
///                                  whether it fits what it names, and can come out either way
///   void name(const Form&, Named&) what it looks at itself; its parts are looked into anyhow
///   CompiledTest compile(const Form&, TestCompiler&)
/// A form that has parts keeps them in a member `of`.
template <class Form>
struct Operator;

/// An error where none of these members is there.
inline void need_one_of(ObjectReader& object, bool there, std::string_view keys) {
  if (!there && object.is_object()) {
    object.problems().add(ErrorCode::missing_alternative, object.path(), {}, keys);
  }
}

/// An error where none of these members is there, and another where several are.
inline void need_just_one_of(ObjectReader& object, const std::vector<std::string>& there,
                             std::string_view keys) {
  need_one_of(object, !there.empty(), keys);
  if (there.size() > 1) {
    object.problems().add(ErrorCode::only_one, object.path(), join(there), join(there));
  }
}

[[nodiscard]] inline std::vector<Test> read_parts(ObjectReader& object, std::string_view key) {
  std::vector<Test> parts;
  object.list(key, parts, read_test);
  return parts;
}

}  // namespace contractwijzer
