#include "compare/number_words.hpp"

#include <tuple>

namespace contractwijzer {

namespace {

engine::Name name_of(std::string_view id, const Text& text, WordNumbers& numbers) {
  return {numbers.id(id), numbers.text(text)};
}

}  // namespace

engine::Word WordNumbers::id(std::string_view id) {
  const auto known = words_.find(id);
  if (known != words_.end()) return known->second;
  const auto next = static_cast<engine::Word>(words_.size());
  words_.emplace(id, next);
  return next;
}

engine::Word WordNumbers::text(const Text& text) {
  std::string both = text.nl;
  both.push_back('\0');  // in no text
  both += text.en;
  return id(both);
}

namespace {

/// All that is to be read of a fact and may be answered to it; whom it is asked of is a rule's.
bool is_same_question(const Fact& a, const Fact& b) {
  const auto told = [](const Fact& fact) {
    return std::tie(fact.id, fact.scope, fact.type, fact.unit, fact.minimum, fact.maximum,
                    fact.no_more_than, fact.adds_up, fact.change, fact.better, fact.options,
                    fact.undetermined, fact.not_applicable, fact.shared, fact.question, fact.help,
                    fact.find_out);
  };
  return told(a) == told(b);
}

}  // namespace

engine::Word WordNumbers::fact(const Fact& fact) {
  std::size_t place = 0;
  while (place < facts_.size() && !is_same_question(*facts_[place], fact)) ++place;
  if (place == facts_.size()) facts_.push_back(&fact);
  return static_cast<engine::Word>(place);
}

engine::NamedFacts named_facts(const CompiledPolicy::Content& content, const PolicyLists& lists,
                               WordNumbers& numbers) {
  engine::NamedFacts named;
  named.policy = numbers.id(content.policy.id);
  named.purchaser = numbers.id(content.policy.purchaser.name);
  named.rows = lists.facts;
  named.asked = lists.asked;
  for (std::size_t i = 0; i < content.askable(); ++i) {
    const Fact& fact = content.facts[i];
    named.names.push_back({numbers.id(fact.id), numbers.fact(fact)});
  }
  for (const CompiledCareType& care_type : content.care_types) {
    named.note_asked(care_type.lists.policy_facts);
  }
  return named;
}

engine::CareNames names_of(const CompiledCareType& care_type, WordNumbers& numbers) {
  engine::CareNames names;
  for (const CompiledContract& each : care_type.contracts) {
    names.contracts.push_back(name_of(each.contract->id, each.contract->name, numbers));
  }
  for (const auto& rules : care_type.rules) {
    for (const CompiledRule& each : rules) {
      names.rules.push_back(name_of(each.rule->id, each.rule->text, numbers));
    }
  }
  for (const auto* offers : {&care_type.offers, &care_type.supplementary_offers}) {
    for (const CompiledOffer& each : *offers) {
      names.offers.push_back(name_of(each.offer->id, each.offer->text, numbers));
      auto& requirements = names.requirements.emplace_back();
      for (const auto& requirement : each.offer->requirements) {
        requirements.push_back(numbers.id(requirement.id));
      }
    }
  }
  for (const CompiledStatement& each : care_type.statements) {
    names.statements.push_back(name_of(each.statement->id, each.statement->text, numbers));
  }
  for (const CompiledStep& each : care_type.steps) {
    names.steps.push_back(name_of(each.step->id, each.step->text, numbers));
  }
  for (const CompiledStart& each : care_type.start_rules) {
    names.starts.push_back(name_of(each.rule->id, each.rule->text, numbers));
  }
  return names;
}

}  // namespace contractwijzer
