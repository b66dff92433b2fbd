// A question to a policy as it comes from outside: as texts, or as one text.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

/// Its views need to last only until the call that takes it returns.
struct Request {
  std::vector<std::string> care_types;  ///< ids, at least one and none twice
  std::string_view answers;             ///< as CompiledPolicy::read_answers takes them
  std::string_view as_of;               ///< YYYY-MM-DD
  Ids keep = {};                        ///< of ways: facts that no way may change
};

/// A verdict for each care type, in the request's order. Errors, all of them: unknown-care-type,
/// impossible-date, and those of the answers.
[[nodiscard]] Result<std::vector<Verdict>> check(const CompiledPolicy& policy,
                                                 const Request& request);

/// What it would take, for each care type in the request's order. Errors: those of check, and
/// unknown-fact for what is to be kept.
[[nodiscard]] Result<std::vector<Ways>> ways(const CompiledPolicy& policy, const Request& request);

/// A question that is one JSON text, {"policy":"...","careType":"...","asOf":"YYYY-MM-DD",
/// "answers":{...},"keep":["..."]}: parsed once. Without "answers" nothing is known of the
/// practice; "keep" is of ways. Immutable, and cheap to copy.
class RequestLine {
 public:
  /// Errors: invalid-json, duplicate-key, too-deep; wrong-type where the text is no object or
  /// "keep" no list of texts, and missing-field.
  [[nodiscard]] static Result<RequestLine> from_json(std::string_view text);

  /// What the text calls the policy that it asks. Which one that is, is for the caller to say.
  [[nodiscard]] const std::string& policy() const noexcept;

  /// Errors: those of contractwijzer::check. Pointers and positions of errors in the answers count
  /// from the answers' own beginning.
  [[nodiscard]] Result<Verdict> check(const CompiledPolicy& policy) const;
  /// Errors: those of contractwijzer::ways.
  [[nodiscard]] Result<Ways> ways(const CompiledPolicy& policy) const;

 private:
  struct Content;
  explicit RequestLine(std::shared_ptr<const Content> content) : content_(std::move(content)) {}

  std::shared_ptr<const Content> content_;
};

/// Never null; it lasts as long as the policy. Errors: unknown-care-type.
[[nodiscard]] Result<const CareType*> find_care_type(const CompiledPolicy& policy,
                                                     std::string_view id);

}  // namespace contractwijzer
