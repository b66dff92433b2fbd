#include "policy/read_rules.hpp"

#include "policy/read_parts.hpp"

namespace contractwijzer {

namespace {

Evidence read_evidence(const Cursor& at) {
  ObjectReader object(at);
  Evidence evidence;
  evidence.asked = object.boolean("asked");
  evidence.text = object.text("text");
  evidence.from = object.maybe_id("from");
  if (const auto source = object.find("source")) evidence.source = read_ids(*source);
  object.finish();
  return evidence;
}

void read_rule_head(ObjectReader& object, Rule& rule) {
  rule.id = object.id("id");
  rule.audience = audience_of(object);
  rule.text = object.text("text");
  rule.source = source_of(object, rule.id);
}

void read_decision(ObjectReader& object, Rule& rule) {
  rule.applies = maybe_test(object, "applies");
  if (const auto when = object.need("when")) rule.when = read_test(*when);
  rule.mend = object.text("mend");
  object.maybe_list("evidence", rule.evidence, read_evidence);
}

/// A condition or a factor.
Rule read_decisive_rule(const Cursor& at) {
  ObjectReader object(at);
  Rule rule;
  read_rule_head(object, rule);
  read_decision(object, rule);
  object.finish();
  return rule;
}

Rule read_module(const Cursor& at) {
  ObjectReader object(at);
  Rule rule;
  read_rule_head(object, rule);
  rule.name = object.text("name");
  read_decision(object, rule);
  object.finish();
  return rule;
}

Rule read_expectation(const Cursor& at) {
  ObjectReader object(at);
  Rule rule;
  read_rule_head(object, rule);
  rule.applies = maybe_test(object, "applies");
  rule.when = maybe_test(object, "when");
  object.finish();
  return rule;
}

Rule read_selective(const Cursor& at) {
  ObjectReader object(at);
  Rule rule;
  read_rule_head(object, rule);
  rule.name = object.text("indication");
  rule.when = maybe_test(object, "when");
  object.finish();
  return rule;
}

}  // namespace

RuleReader reader_of(RuleKind kind) {
  switch (kind) {
    case RuleKind::condition:
    case RuleKind::factor:
      break;
    case RuleKind::expectation:
      return read_expectation;
    case RuleKind::selective:
      return read_selective;
    case RuleKind::module:
      return read_module;
  }
  return read_decisive_rule;
}

}  // namespace contractwijzer
