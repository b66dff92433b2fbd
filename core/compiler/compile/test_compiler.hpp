// From the tests of one care type to what they are compiled to. The facts that they look at become
// the care type's, and the atoms that they come down to are collected.
#pragma once

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compile/content.hpp"

namespace contractwijzer {

class TestCompiler {
 public:
  /// The bounds of what is a number, or a day.
  static constexpr Code lowest = not_applicable_code + 1;
  static constexpr Code highest = std::numeric_limits<Code>::max();

  /// Both must outlive it; `out` needs its care type before anything is compiled.
  TestCompiler(const CompiledPolicy::Content& content, CompiledCareType& out)
      : content_(content), out_(out) {}

  [[nodiscard]] CompiledTest compile(const Test& test);
  [[nodiscard]] std::optional<CompiledTest> compile(const std::optional<Test>& test);
  /// An atom of another care type, over the policy's facts, that this one must tell apart as well.
  void cut(Atom atom);
  /// All that was come across, each once.
  [[nodiscard]] const std::vector<Atom>& atoms() const noexcept { return atoms_; }

  [[nodiscard]] const Policy& policy() const noexcept { return content_.policy; }
  /// A fact of the policy, by its place in the care type; it becomes one of the care type's.
  FactIndex fact(std::string_view id);
  /// Of the facts that can be asked.
  [[nodiscard]] std::vector<IdView> ids_of(const std::vector<FactIndex>& facts) const;
  [[nodiscard]] Code option_place(FactIndex fact, const std::string& option) const;
  [[nodiscard]] Code edition_place(const std::string& id) const;
  /// Among the care type's conditions and factors.
  [[nodiscard]] std::size_t rule_place(const std::string& id) const;

  [[nodiscard]] CompiledTest atom(std::string_view name, Atom made);
  /// The fact's code is one of `low` up to and including `high`.
  [[nodiscard]] CompiledTest within(std::string_view name, const std::string& id, Code low,
                                    Code high);
  [[nodiscard]] CompiledTest composed(TestForm form, std::string_view name,
                                      const std::vector<Test>& parts);

 private:
  /// The atom's test, for practices that are asked for the fact; what it is for the others.
  [[nodiscard]] CompiledTest where_asked(const Fact& fact, AtomIndex atom, CompiledTest test);

  const CompiledPolicy::Content& content_;
  CompiledCareType& out_;
  std::vector<Atom> atoms_;
};

}  // namespace contractwijzer
