#include "contractwijzer/structure_json.hpp"

#include <array>

#include "compile/content.hpp"
#include "contractwijzer/version.hpp"
#include "verdict/parts.hpp"
#include "words.hpp"

namespace contractwijzer {

namespace {

/// Those that an answer, or a request, can be refused with.
constexpr std::array codes_of_answers{
    ErrorCode::unknown_fact,      ErrorCode::wrong_type,
    ErrorCode::wrong_scope,       ErrorCode::unknown_option,
    ErrorCode::impossible_date,   ErrorCode::out_of_range,
    ErrorCode::invalid_agb,       ErrorCode::not_applicable_refused,
    ErrorCode::contradiction,     ErrorCode::event_too_early,
    ErrorCode::event_too_late,    ErrorCode::events_reversed,
    ErrorCode::unknown_care_type, ErrorCode::unknown_edition,
    ErrorCode::duplicate_id,      ErrorCode::duplicate_key,
    ErrorCode::empty_list,        ErrorCode::more_together,
};

class StructureWriter {
 public:
  explicit StructureWriter(const CompiledPolicy& policy) : content_(policy.content()) {}

  std::string write() {
    const Policy& policy = content_.policy;
    out_.open('{').number("format", 1).word("engine", engine_version).word("policy", policy.id);
    out_.text("version", policy.version).word("hash", content_.hash);
    out_.name("facts").open('[');
    for (std::size_t i = 0; i < content_.askable(); ++i) out_.word(content_.facts[i].id);
    out_.close(']');
    out_.list("careTypes", content_.care_types,
              [this](const CompiledCareType& care_type) { write_care_type(care_type); });
    write_wordings();
    return out_.close('}').take();
  }

 private:
  /// What is wrong with an answer, with {s} for what it is and {e} for what was expected.
  void write_wordings() {
    out_.name("wordings").open('{');
    for (const ErrorCode code : codes_of_answers) {
      const Error pattern{code, {}, {}, "{s}", "{e}"};
      out_.name(name_of(code)).open('{');
      write_text(out_, "message", message_of(pattern));
      write_text(out_, "hint", hint_of(pattern));
      out_.close('}');
    }
    out_.close('}');
  }

  void write_care_type(const CompiledCareType& care) {
    out_.open('{').word("id", care.care_type->id);
    out_.list("facts", care.facts, [this](const Fact* fact) { out_.word(fact->id); });
    out_.list("outcomes", care.outcomes, [this](const Outcome& outcome) {
      out_.open('{').word("kind", word(outcome.kind)).word_if_any("contract", outcome.contract);
      out_.word_if_any("offer", outcome.offer).close('}');
    });
    out_.list("contracts", care.contracts, [&](const CompiledContract& contract) {
      out_.open('{').word("id", contract.contract->id);
      if (contract.when) write_trace(care, *contract.when);
      out_.close('}');
    });
    for (const RuleKind kind : rule_kinds) write_rules(care, key_of(kind), care.rules[kind]);
    out_.number("tests", static_cast<std::int64_t>(care.lists.tests.size()));
    out_.name("offers").open('[');
    for (const auto* offers : {&care.offers, &care.supplementary_offers}) {
      for (const CompiledOffer& offer : *offers) {
        out_.open('{').word("id", offer.offer->id);
        write_ids(out_, "facts", offer.fact_ids);
        out_.close('}');
      }
    }
    out_.close(']');
    out_.list("statements", care.statements,
              [this](const CompiledStatement& each) { out_.word(each.statement->id); });
    out_.list("steps", care.steps, [this](const CompiledStep& step) { out_.word(step.step->id); });
    out_.list("starts", care.start_rules,
              [this](const CompiledStart& start) { out_.word(start.rule->id); });
    out_.list("contradictions", care.contradictions,
              [this](const CompiledContradiction& each) { out_.word(each.contradiction->id); });
    out_.list("groups", care.questions, [this](const QuestionGroup& group) { write_group(group); });
    out_.close('}');
  }

  void write_rules(const CompiledCareType& care, std::string_view key,
                   const std::vector<CompiledRule>& rules) {
    out_.list(key, rules, [&](const CompiledRule& rule) {
      out_.open('{').word("id", rule.rule->id);
      write_ids(out_, "facts", rule.fact_ids);
      if (rule.when && !rule.when->of.empty()) write_trace(care, *rule.when);
      out_.close('}');
    });
  }

  void write_trace(const CompiledCareType& care, const CompiledTest& test) {
    out_.name("trace");
    write_test(care, test);
  }

  /// `place`: where among the tests' results this one's stands.
  void write_test(const CompiledCareType& care, const CompiledTest& test) {
    out_.open('{').word("test", test.name).number("place", test.place);
    if (!test.fact_ids.empty()) write_ids(out_, "facts", test.fact_ids);
    if (test.form == TestForm::rule) out_.word("rule", care.decisive(test.rule).rule->id);
    if (!test.of.empty()) {
      out_.list("of", test.of, [&](const CompiledTest& part) { write_test(care, part); });
    }
    if (test.form == TestForm::points) {
      out_.list("weights", test.weights, [this](int weight) { out_.raw(std::to_string(weight)); });
      out_.number("wanted", test.wanted);
    }
    out_.close('}');
  }

  void write_group(const QuestionGroup& group) {
    out_.open('{').word("id", group.group->id);
    out_.list("facts", group.facts, [this](const FactUse& use) {
      out_.open('{').word("fact", use.fact->id).word("scope", word(use.fact->scope));
      out_.list("uses", use.uses, [this](Use one) { out_.word(word(one)); });
      out_.close('}');
    });
    out_.close('}');
  }

  const CompiledPolicy::Content& content_;
  JsonWriter out_;
};

}  // namespace

std::string structure_json(const CompiledPolicy& policy) { return StructureWriter(policy).write(); }

}  // namespace contractwijzer
