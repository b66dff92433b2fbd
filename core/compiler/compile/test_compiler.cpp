#include "compile/test_compiler.hpp"

#include <algorithm>
#include <utility>

#include "compile/fact_row.hpp"
#include "engine/atoms.hpp"
#include "operators/operators.hpp"

namespace contractwijzer {

namespace {

/// Whether an atom on this fact alone holds for a code of it.
bool holds_for(const Fact& fact, const Atom& atom, Code code) {
  SpaceLists lists;
  lists.facts.push_back(fact_row(fact));
  lists.codes.assign(atom.codes.begin(), atom.codes.end());
  engine::AtomRow row{};
  row.kind = atom.kind;
  row.low = atom.low;
  row.high = atom.high;
  row.codes = static_cast<engine::Index>(atom.codes.size());
  return engine::holds(lists.view(), row, std::span(&code, 1));
}

}  // namespace

CompiledTest TestCompiler::compile(const Test& test) {
  return std::visit(
      [this](const auto& form) { return OperatorOf<decltype(form)>::compile(form, *this); },
      test.form);
}

std::optional<CompiledTest> TestCompiler::compile(const std::optional<Test>& test) {
  return test ? std::optional(compile(*test)) : std::nullopt;
}

void TestCompiler::cut(Atom atom) {
  atom.fact = fact(content_.facts[atom.fact].id);
  if (engine::ties_two(atom.kind)) atom.other = fact(content_.facts[atom.other].id);
  atoms_.push_back(std::move(atom));
}

FactIndex TestCompiler::fact(std::string_view id) {
  const std::size_t index = content_.find_fact(id);
  const auto known = std::find(out_.policy_facts.begin(), out_.policy_facts.end(), index);
  if (known != out_.policy_facts.end()) {
    return static_cast<FactIndex>(known - out_.policy_facts.begin());
  }
  const FactIndex local = out_.facts.size();
  out_.facts.push_back(&content_.facts[index]);
  out_.policy_facts.push_back(index);
  if (id == as_of_fact) out_.as_of = local;
  if (id == edition_fact) out_.edition = local;
  const std::string& whole = content_.facts[index].no_more_than;
  if (!whole.empty()) fact(whole);
  return local;
}

std::vector<IdView> TestCompiler::ids_of(const std::vector<FactIndex>& facts) const {
  std::vector<IdView> ids;
  ids.reserve(facts.size());
  for (const FactIndex index : facts) {
    if (index != out_.as_of && index != out_.edition) ids.emplace_back(out_.facts[index]->id);
  }
  return ids;
}

Code TestCompiler::option_place(FactIndex fact, const std::string& option) const {
  const std::vector<Option>& options = out_.facts[fact]->options;
  const auto at = std::find_if(options.begin(), options.end(),
                               [&option](const Option& other) { return other.id == option; });
  return at - options.begin();
}

Code TestCompiler::edition_place(const std::string& id) const {
  const std::vector<Edition>& editions = content_.policy.editions;
  const auto at = std::find_if(editions.begin(), editions.end(),
                               [&id](const Edition& other) { return other.id == id; });
  return at - editions.begin();
}

std::size_t TestCompiler::rule_place(const std::string& id) const {
  std::size_t place = 0;
  for (const auto& rules : content_.policy.rules.decisive()) {
    for (const Rule& rule : rules) {
      if (!rule.audience.holds_for(out_.care_type->id)) continue;
      if (rule.id == id) return place;
      ++place;
    }
  }
  return place;
}

CompiledTest TestCompiler::atom(std::string_view name, Atom made) {
  CompiledTest test;
  test.name = name;
  test.facts.push_back(made.fact);
  if (engine::ties_two(made.kind)) test.facts.push_back(made.other);
  test.fact_ids = ids_of(test.facts);
  const auto known = std::find(atoms_.begin(), atoms_.end(), made);
  test.atom = static_cast<AtomIndex>(known - atoms_.begin());
  if (known == atoms_.end()) atoms_.push_back(std::move(made));
  const std::vector<FactIndex> facts = test.facts;
  const AtomIndex place = test.atom;
  for (const FactIndex index : facts)
    test = where_asked(*out_.facts[index], place, std::move(test));
  return test;
}

CompiledTest TestCompiler::where_asked(const Fact& fact, AtomIndex atom, CompiledTest test) {
  if (!fact.asked_when) return test;
  CompiledTest asked = compile(*fact.asked_when);
  CompiledTest out;
  const bool holds = fact.otherwise && holds_for(fact, atoms_[atom], *fact.otherwise);
  out.form = holds ? TestForm::any : TestForm::all;
  out.name = holds ? "any" : "all";
  if (holds) {
    CompiledTest not_asked;
    not_asked.form = TestForm::negation;
    not_asked.name = "not";
    not_asked.of.push_back(std::move(asked));
    out.of.push_back(std::move(not_asked));
  } else {
    out.of.push_back(std::move(asked));
  }
  out.of.push_back(std::move(test));
  return out;
}

CompiledTest TestCompiler::within(std::string_view name, const std::string& id, Code low,
                                  Code high) {
  return atom(name, {AtomKind::within, fact(id), 0, low, high, {}});
}

CompiledTest TestCompiler::composed(TestForm form, std::string_view name,
                                    const std::vector<Test>& parts) {
  CompiledTest out;
  out.form = form;
  out.name = name;
  for (const Test& part : parts) out.of.push_back(compile(part));
  return out;
}

}  // namespace contractwijzer
