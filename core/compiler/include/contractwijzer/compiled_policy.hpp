// A policy that has been read, checked and compiled once. Immutable, and cheap to copy: copies
// share what was compiled. What it gives points into that, and lasts as long as any of the copies.
// Several threads may ask one policy at once.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "contractwijzer/answers.hpp"
#include "contractwijzer/policy.hpp"
#include "contractwijzer/result.hpp"
#include "contractwijzer/verdict.hpp"
#include "contractwijzer/ways.hpp"

namespace contractwijzer {

/// What a fact is asked for.
enum class Use : std::uint8_t { condition, factor, offer, expectation, selective, module, start };

struct FactUse {
  const Fact* fact = nullptr;
  std::vector<Use> uses;
};

struct QuestionGroup {
  const Group* group = nullptr;
  std::vector<FactUse> facts;
};

class CompiledPolicy {
 public:
  struct Content;  ///< of core/compiler itself, and not installed

  /// From the texts of a policy file and of the vocabulary. Errors: every one of both texts.
  static Result<CompiledPolicy> from_json(std::string_view policy, std::string_view vocabulary);

  [[nodiscard]] const Policy& policy() const noexcept;
  /// 16 hexadecimal digits over both texts without their white space.
  [[nodiscard]] std::string_view hash() const noexcept;
  /// Null when the policy has no such care type.
  [[nodiscard]] const CareType* care_type(std::string_view id) const noexcept;
  /// The facts that the care type's rules look at, in the policy's groups. The care type must be
  /// the one that this policy gave.
  [[nodiscard]] const std::vector<QuestionGroup>& questions(const CareType& care_type) const;

  /// From the text of an answers file (rules/schema/answers.schema.json). Errors: every one of the
  /// text.
  [[nodiscard]] Result<Answers> read_answers(std::string_view text) const;

  /// All that decides, as bytes that an evaluator reads (contractwijzer/image.hpp).
  [[nodiscard]] std::vector<std::byte> image() const;

  /// For what looks inside a policy rather than at a practice.
  [[nodiscard]] const Content& content() const noexcept { return *content_; }

  /// The answers must be read by this policy, and the care type be the one that it gave. `as_of`:
  /// the day for which it is asked, in Europe/Amsterdam; no clock is read.
  [[nodiscard]] Verdict evaluate(const CareType& care_type, const Answers& answers,
                                 Date as_of) const;
  /// What it would take to get each contract that is not reached, and what the reached one hangs
  /// on. Of the same as evaluate. `keep`: facts that no way may change, beside those that nobody
  /// can; one that the care type does not ask is no matter to it.
  [[nodiscard]] Ways ways(const CareType& care_type, const Answers& answers, Date as_of,
                          const Ids& keep = {}) const;

 private:
  explicit CompiledPolicy(std::shared_ptr<const Content> content) : content_(std::move(content)) {}

  std::shared_ptr<const Content> content_;
};

}  // namespace contractwijzer
