#include "policy/read_policy.hpp"

#include <algorithm>

#include "policy/read_format.hpp"
#include "policy/read_parts.hpp"
#include "policy/read_rules.hpp"
#include "policy/read_times.hpp"

namespace contractwijzer {

namespace {

Contact read_contact(const Cursor& at) {
  ObjectReader object(at);
  Contact contact{object.text("topic"), object.string("address"), offers_of(object)};
  object.finish();
  return contact;
}

Purchaser read_purchaser(const Cursor& at) {
  ObjectReader object(at);
  Purchaser purchaser;
  purchaser.name = object.string("name");
  purchaser.acts_for = object.maybe_string("actsFor");
  object.list("contacts", purchaser.contacts, read_contact, 0);
  object.finish();
  return purchaser;
}

Document read_document(const Cursor& at) {
  ObjectReader object(at);
  Document document;
  document.title = object.string("title");
  document.publisher = object.string("publisher");
  document.file = object.maybe_string("file");
  object.finish();
  return document;
}

Clause read_clause(const Cursor& at) {
  ObjectReader object(at);
  Clause clause;
  clause.id = object.id("id");
  clause.section = object.maybe_string("section");
  clause.heading = object.string("heading");
  clause.clause = object.text("clause");
  object.finish();
  return clause;
}

Edition read_edition(const Cursor& at) {
  ObjectReader object(at);
  Edition edition;
  edition.id = object.id("id");
  edition.name = object.text("name");
  edition.text = object.text("text");
  edition.source = source_of(object, edition.id);
  object.finish();
  return edition;
}

Group read_group(const Cursor& at) {
  ObjectReader object(at);
  Group group{object.id("id"), object.text("title"), {}};
  object.list("facts", group.facts, read_id);
  object.finish();
  return group;
}

Contract read_contract(const Cursor& at) {
  ObjectReader object(at);
  Contract contract;
  contract.id = object.id("id");
  contract.name = object.text("name");
  contract.text = object.maybe_text("text");
  contract.when = maybe_test(object, "when");
  contract.offers = offers_of(object);
  contract.until = object.maybe_date("until");
  contract.source = source_of(object, contract.id);
  object.finish();
  return contract;
}

CountsIn read_counts_in(const Cursor& at) {
  ObjectReader object(at);
  CountsIn counts_in{object.text("text"), source_of(object, "countsIn")};
  object.finish();
  return counts_in;
}

CareType read_care_type(const Cursor& at) {
  ObjectReader object(at);
  CareType care_type;
  care_type.id = object.id("id");
  care_type.name = object.text("name");
  if (const auto term = object.find("term")) care_type.term = read_term(*term);
  object.list("contracts", care_type.contracts, read_contract, 0);
  care_type.exclusive = object.maybe_boolean("exclusive");
  care_type.may_end_without = maybe_test(object, "mayEndWithout");
  care_type.more_factors_may_lower = object.maybe_boolean("moreFactorsMayLower");
  if (const auto counts_in = object.find("countsIn")) {
    care_type.counts_in = read_counts_in(*counts_in);
  }
  object.list("offers", care_type.offers, read_id);
  care_type.source = source_of(object, care_type.id);
  object.finish();
  return care_type;
}

Requirement read_requirement(const Cursor& at) {
  ObjectReader object(at);
  Requirement requirement;
  requirement.id = object.id("id");
  if (const auto when = object.need("when")) requirement.when = read_test(*when);
  requirement.text = object.text("text");
  requirement.mend = object.maybe_text("mend");
  requirement.source = source_of(object, requirement.id);
  object.finish();
  return requirement;
}

Criterion read_criterion(const Cursor& at) {
  ObjectReader object(at);
  Criterion criterion;
  criterion.text = object.text("text");
  criterion.source = source_of(object, "criteria");
  object.finish();
  return criterion;
}

NamedActor read_named_actor(const Cursor& at) {
  ObjectReader object(at);
  NamedActor actor;
  actor.id = object.id("id");
  actor.name = object.text("name");
  object.finish();
  return actor;
}

Offer read_offer(const Cursor& at) {
  ObjectReader object(at);
  Offer offer;
  offer.id = object.id("id");
  offer.kind = object.word<OfferKind>("kind");
  offer.is_supplementary = object.maybe_boolean("beside");
  offer.name = object.text("name");
  offer.text = object.text("text");
  offer.when = maybe_test(object, "when");
  object.maybe_list("requires", offer.requirements, read_requirement, 1);
  if (offer.when && !offer.requirements.empty()) {
    at.problems->add(ErrorCode::unknown_field, Path(&at.path, "requires"), "requires");
  }
  if (!offer.requirements.empty()) offer.when = all_of(offer.requirements);
  offer.until = object.maybe_date("until");
  if (offer.until && !leads_to_contract(offer.kind) && offer.kind != OfferKind::running_on) {
    at.problems->add(ErrorCode::unknown_field, Path(&at.path, "until"), "until");
  }
  object.maybe_list("criteria", offer.criteria, read_criterion, 1);
  if (offer.kind != OfferKind::by_selection && !offer.criteria.empty()) {
    at.problems->add(ErrorCode::unknown_field, Path(&at.path, "criteria"), "criteria");
  }
  offer.source = source_of(object, offer.id);
  object.finish();
  return offer;
}

Statement read_statement(const Cursor& at) {
  ObjectReader object(at);
  Statement statement;
  statement.id = object.id("id");
  statement.kind = object.word<StatementKind>("kind");
  statement.audience = audience_of(object);
  statement.offers = offers_of(object);
  statement.applies = maybe_test(object, "applies");
  statement.text = object.text("text");
  statement.source = source_of(object, statement.id);
  object.finish();
  return statement;
}

Contradiction read_contradiction(const Cursor& at) {
  ObjectReader object(at);
  Contradiction contradiction;
  contradiction.id = object.id("id");
  contradiction.audience = audience_of(object);
  if (const auto when = object.need("when")) contradiction.when = read_test(*when);
  contradiction.text = object.text("text");
  object.finish();
  return contradiction;
}

}  // namespace

Test all_of(const std::vector<Requirement>& requirements) {
  All all;
  for (const Requirement& requirement : requirements) all.of.push_back(requirement.when);
  return {std::move(all)};
}

bool Contract::comes_by(const std::string& offer) const noexcept {
  return offers.empty() || std::find(offers.begin(), offers.end(), offer) != offers.end();
}

bool Audience::holds_for(const std::string& care_type) const noexcept {
  return all || std::find(care_types.begin(), care_types.end(), care_type) != care_types.end();
}

Policy read_policy(const Cursor& at) {
  ObjectReader object(at);
  Policy policy;
  (void)object.find("$schema");
  check_format(at, read_format(object));
  policy.id = object.id("id");
  policy.version = object.string("version");
  policy.title = object.text("title");
  if (const auto purchaser = object.need("purchaser")) {
    policy.purchaser = read_purchaser(*purchaser);
  }
  if (const auto term = object.need("term")) policy.term = read_term(*term);
  if (const auto document = object.need("document")) policy.document = read_document(*document);
  object.list("clauses", policy.clauses, read_clause);
  object.maybe_list("editions", policy.editions, read_edition, 1);
  object.maybe_list("facts", policy.facts, read_fact);
  object.maybe_list("answerGroups", policy.answer_groups, read_answer_group);
  object.list("groups", policy.groups, read_group, 0);
  object.maybe_list("actors", policy.actors, read_named_actor, 1);
  object.list("careTypes", policy.care_types, read_care_type);
  for (const RuleKind kind : rule_kinds) {
    object.maybe_list(key_of(kind), policy.rules[kind], reader_of(kind));
  }
  object.list("offers", policy.offers, read_offer);
  object.maybe_list("startRules", policy.start_rules, read_start_rule);
  if (object.find("endNotice")) policy.end_notice = object.count("endNotice", 0);
  if (const auto events = object.find("events")) policy.events = read_earliest_event(*events);
  object.maybe_list("periods", policy.periods, read_period);
  object.maybe_list("steps", policy.steps, read_step);
  object.maybe_list("statements", policy.statements, read_statement);
  object.maybe_list("contradictions", policy.contradictions, read_contradiction);
  object.finish();
  return policy;
}

}  // namespace contractwijzer
